/**
 * Sentences of an added article that say otherwise than what the desk knows. A moderator looks at each of them, so
 * that a few that are real count for more than all that might be.
 */
import type { FactView } from '../answering/answer.ts';
import { idfOf } from '../answering/passages/query.ts';
import { sentenceSpans } from '../answering/passages/sentences.ts';
import type { Draft } from '../extraction/extract.ts';
import { statusOf } from '../extraction/status.ts';
import type { AddedArticle } from '../store/store.ts';
import type { Contradiction, Difference } from './articles.ts';
import { createSentenceReader, type SentenceReader } from './claims/read-sentence.ts';
import { ASPECTS, type Statement, sidesWith } from './differences.ts';
import { breathe } from './in-turn.ts';
import type { Live } from './live.ts';

/** A sentence that the desk knows. */
interface Known extends Statement {
  /** Of the fact, or of the added article's sentence. */
  readonly id: string;
  /** The added article it stands in. */
  readonly article?: string;
  /** Summed weights of its terms. */
  readonly weight: number;
}

interface Knowledge {
  readonly read: SentenceReader;
  readonly sentences: readonly Known[];
  /** How rare a term is among the sentences, in nats. */
  readonly weightOf: (term: string) => number;
}

/** Two sentences are about the same thing where each holds so much of the other, in shares of their weight. */
const SAME: readonly {
  readonly terms: number;
  readonly here: number;
  readonly there: number;
  readonly likeness: number;
}[] = [
  { terms: 3, here: 0.4, there: 0.4, likeness: 0.3 },
  // One that stands in the other nearly whole.
  { terms: 4, here: 0.9, there: 0.25, likeness: 0.25 },
  // Few terms, but no others.
  { terms: 2, here: 0.8, there: 0.8, likeness: 0.7 },
];
/** Less will do for a sentence to speak against a contradiction: half of each. */
const WITNESS = 0.15;
/** Sentences this much less alike than the best one are about something else. */
const BESIDE_BEST = 0.5;

const gathered = new WeakMap<Live, Knowledge>();

/** @param article itself is left out of what is known. */
export async function findContradictions(
  live: Live,
  article: AddedArticle,
  drafts: readonly Draft[],
): Promise<Contradiction[]> {
  const knowledge = gathered.get(live) ?? gather(live);
  gathered.set(live, knowledge);
  const found: Contradiction[] = [];
  for (const draft of drafts) {
    await breathe();
    const fresh = { ...knowledge.read(draft.sentence, article.published), status: draft.status };
    const near = nearest(fresh, knowledge).filter(({ other }) => other.article !== article.id);
    const difference = firstDifference(near, fresh);
    const fact = difference && viewOf(live, difference.id);
    if (fact) found.push({ draft, fact, differs: difference.differs });
  }
  return found;
}

const viewOf = ({ facts, passages }: Live, id: string): FactView | undefined =>
  facts.answerer.views.find((view) => view.id === id) ?? passages?.view(id);

function firstDifference(
  near: readonly Near[],
  fresh: Statement,
): { id: string; differs: Difference } | undefined {
  for (const { compare, telling } of ASPECTS) {
    const verdicts = near.flatMap((found) => {
      const verdict = compare(found.other, fresh);
      return verdict ? [{ verdict, ...found }] : [];
    });
    // Where one of the desk's own sentences says the same, the desk knows both sides already.
    if (verdicts.some(({ verdict, same }) => verdict.agrees && (telling || same))) continue;
    for (const { verdict, other, same } of verdicts) {
      if (!same || verdict.agrees) continue;
      const { differs, terms = [] } = verdict;
      const known = near.some((one) => one.same && terms.some((term) => sidesWith(one.other, fresh, term)));
      if (!known) return { id: other.id, differs };
    }
  }
  return undefined;
}

interface Near {
  readonly other: Known;
  readonly likeness: number;
  /** Whether it is about the same thing, and not only near enough to bear witness. */
  readonly same: boolean;
}

/** Most alike first. */
function nearest(fresh: Statement, { sentences, weightOf }: Knowledge): Near[] {
  const weights = new Map([...fresh.terms].map((term) => [term, weightOf(term)]));
  const total = sum(weights.values()) || 1;
  const found = sentences.flatMap((other): Near[] => {
    const shared = [...other.terms].filter((term) => weights.has(term));
    const weight = sum(shared.map((term) => weights.get(term) ?? 0));
    const [here, there] = [weight / total, weight / (other.weight || 1)];
    const likeness = here * there;
    const same = SAME.some(
      (wanted) =>
        shared.length >= wanted.terms &&
        here >= wanted.here &&
        there >= wanted.there &&
        likeness >= wanted.likeness,
    );
    return same || likeness >= WITNESS ? [{ other, likeness, same }] : [];
  });
  const best = Math.max(0, ...found.map(({ likeness }) => likeness));
  return found
    .map((each) => ({ ...each, same: each.same && each.likeness >= best * BESIDE_BEST }))
    .sort((a, b) => b.likeness - a.likeness);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, number) => all + number, 0);

/** Everything the desk says, sentence by sentence. */
function gather({ facts: { base }, passages, added }: Live): Knowledge {
  const read = createSentenceReader(base);
  const facts = base.facts.flatMap(({ id, statement, status, when }) =>
    sentenceSpans(statement).map(({ start, end }, n) => ({
      id,
      aside: n > 0,
      ...read(statement.slice(start, end), base.asOf),
      status,
      ...(when === undefined ? {} : { when }),
    })),
  );
  const sentences = (passages?.index.passages ?? []).flatMap(({ article: at, number, text, sentences }) => {
    const article = added[at];
    return sentences.map(({ start, end }, n) => ({
      id: `${article?.id}-p${number}-s${n + 1}`,
      article: article?.id ?? '',
      ...read(text.slice(start, end), article?.published ?? base.asOf),
      status: statusOf(text.slice(start, end)),
    }));
  });
  const all = [...facts, ...sentences];
  const counts = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weightOf = (term: string) => idfOf(counts.get(term) ?? 0, all.length);
  return {
    read,
    weightOf,
    sentences: all.map((sentence) => ({ ...sentence, weight: sum([...sentence.terms].map(weightOf)) })),
  };
}
