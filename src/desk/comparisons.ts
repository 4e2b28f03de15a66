/** Source beside source: where they differ, where they agree, and what one alone says. */
import type { FactView } from '../answering/answer.ts';
import { words } from '../answering/tokens.ts';
import type { FactBase } from '../knowledge/schema.ts';
import type { Agreement, Comparable, ComparisonView, Difference, ExploreDesk } from './explore.ts';
import { findTopic } from './find-topic.ts';

/** A key travels in the ids of Discord's buttons, as a fact's id does. */
const KEY_LENGTH = 80;

const inAll = (lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).filter((name) => lists.every((list) => list.includes(name)));

/** Of all that disagree with one another, directly or by way of others; these first. */
function circleOf(first: readonly FactView[], viewOf: ReadonlyMap<string, FactView>): FactView[] {
  const circle = new Set(first);
  // A set that grows while it is walked is walked to its new end.
  for (const fact of circle) {
    for (const id of fact.disagreesWith) {
      const other = viewOf.get(id);
      if (other) circle.add(other);
    }
  }
  return [...circle];
}

/** @param views the facts of the base, as readers see them */
export function createComparisons(
  base: Pick<FactBase, 'articles' | 'entities' | 'topics'>,
  views: readonly FactView[],
): Pick<ExploreDesk, 'comparisons' | 'compare'> {
  const viewOf = new Map(views.map((view) => [view.id, view]));
  const names = new Map(base.entities.map(({ id, name }) => [id, name]));
  const outletOf = new Map(base.articles.map(({ id, outlet }) => [id, names.get(outlet) ?? outlet]));
  const agencies = new Set(base.entities.filter(({ kind }) => kind === 'outlet').map(({ name }) => name));
  const articlesOf = ({ citations }: FactView) => [...new Set(citations.map(({ article }) => article))];
  const outletsOf = (facts: readonly FactView[]) =>
    new Set(facts.flatMap(articlesOf).map((id) => outletOf.get(id) ?? id));

  const disputes = views.flatMap((a) =>
    a.disagreesWith.flatMap((id): (readonly [string, FactView, FactView])[] => {
      const b = viewOf.get(id);
      // Told by both of them, it is one dispute.
      if (b === undefined || (b.disagreesWith.includes(a.id) && views.indexOf(b) < views.indexOf(a)))
        return [];
      const key = `${a.id}/${b.id}`;
      return [[key.length <= KEY_LENGTH ? key : a.id, a, b]];
    }),
  );
  const comparable = new Map<string, Comparable>([
    ...base.topics.map(({ id, title, summary }) => [id, { kind: 'topic', key: id, title, summary }] as const),
    ...disputes.map(
      ([key, a, b]) => [key, { kind: 'dispute', key, questions: [a.question, b.question] }] as const,
    ),
  ]);
  /** All that may be typed to find it. */
  const wordsOf = new Map(
    [...comparable.values()].map((each) => [
      each.key,
      words(each.kind === 'topic' ? `${each.title} ${each.summary}` : each.questions.join(' ')),
    ]),
  );

  function difference(facts: readonly FactView[]): Difference {
    const own = outletsOf(facts);
    const foreign = (name: string) => !own.has(name);
    return {
      facts,
      speakers: inAll(facts.map(({ saidBy }) => saidBy)).filter(foreign),
      through: inAll(facts.map(({ via }) => via)).filter((name) => agencies.has(name) && foreign(name)),
    };
  }

  function ofTopic(subject: Comparable, facts: readonly FactView[]): ComparisonView {
    const disputed = new Set<FactView>();
    const differences = facts.flatMap((fact): Difference[] => {
      if (disputed.has(fact)) return [];
      const circle = circleOf([fact], viewOf);
      if (circle.length < 2) return [];
      for (const each of circle) disputed.add(each);
      return [difference(circle)];
    });
    const others = facts.filter((fact) => !disputed.has(fact));
    const agreements = others
      .filter((fact) => articlesOf(fact).length > 1)
      .map((fact): Agreement => ({ fact, through: fact.oneSource ?? [] }));
    const single = others.filter((fact) => articlesOf(fact).length === 1);
    const alone = [...Map.groupBy(single, (fact) => articlesOf(fact)[0] ?? '')].map(([article, own]) => ({
      article,
      facts: own,
    }));
    return { subject, differences, agreements, alone };
  }

  return {
    comparisons(typed, limit) {
      const asked = words(typed);
      const all = [...comparable.values()];
      const holding = all.filter(({ key }) =>
        asked.every((word) => wordsOf.get(key)?.some((other) => other.startsWith(word))),
      );
      return (holding.length > 0 ? holding : all).slice(0, limit);
    },
    compare(key) {
      const subject = comparable.get(key) ?? comparable.get(findTopic(base.topics, key)?.id ?? '');
      if (subject === undefined) return undefined;
      if (subject.kind === 'topic')
        return ofTopic(
          subject,
          views.filter(({ topic }) => topic === subject.key),
        );
      const pair = disputes.filter(([other]) => other === subject.key).flatMap(([, a, b]) => [a, b]);
      return { subject, differences: [difference(circleOf(pair, viewOf))], agreements: [], alone: [] };
    },
  };
}
