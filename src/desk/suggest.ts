/** Autocomplete: questions the desk can answer, for what was typed so far. */
import Fuse from 'fuse.js';
import type { FactView } from '../answering/answer.ts';
import { createNames } from '../answering/names.ts';
import { classOf } from '../answering/stop-words.ts';
import { words } from '../answering/tokens.ts';
import type { FactBase } from '../knowledge/schema.ts';
import { carriersOf } from '../knowledge/through.ts';
import { createTypedWords } from './typed-words.ts';

/** fuse.js cuts longer patterns; the end of a long question is what is being typed. */
const PATTERN_LENGTH = 32;

/** So many words ask something of their own; then they are offered, too, so that Enter sends them. */
const COMPLETE = 4;
/** Discord cuts a longer choice; what is typed is sent all the same. */
const LONGEST = 100;
/** Of one topic at most, while there are others: a single word may be in all of its questions. */
const OF_ONE_TOPIC = 3;

/**
 * @param typed so far
 * @param limit how many are wanted
 * @param answered how often a fact has answered; those that did most come first where nothing typed tells
 */
export type Suggest = (typed: string, limit: number, answered?: (id: string) => number) => readonly string[];

/**
 * What was typed first, where it asks something by itself; then questions that begin so, then those with the same
 * words or names. Those that are merely alike come only where there are none of these. Then what is asked most.
 *
 * @param views the facts of the base, as readers see them
 * @param isWording whether the desk knows this very question, whoever phrased it
 * @returns a function that is never empty unless there are no facts
 */
export function createSuggest(
  { facts, entities }: Pick<FactBase, 'facts' | 'entities'>,
  views: readonly FactView[],
  isWording: (typed: string) => boolean = () => false,
): Suggest {
  const varied = variedByTopic(views);
  const starts = new Map(views.map((view) => [view, words(view.question).join(' ')]));
  const stored = new Map(facts.map((fact) => [fact.id, fact]));
  const find = createTypedWords(
    views.map(({ id, question, statement }) => {
      const fact = stored.get(id);
      const concerns = fact ? [...fact.about, ...fact.saidBy, ...carriersOf(fact)] : [];
      return { question, statement, concerns, others: fact?.asks ?? [] };
    }),
    createNames(entities),
  );
  const fuse = new Fuse(views, {
    keys: [{ name: 'question', weight: 3 }, 'statement'],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.35,
  });

  function matching(typed: readonly string[]): FactView[] {
    const whole = typed.join(' ');
    if (whole === '') return [];
    const starting = views.filter((view) => starts.get(view)?.startsWith(whole));
    const holding = find(typed).flatMap((n) => views[n] ?? []);
    const telling = typed.some((word) => classOf(word) === 'content');
    if (starting.length + holding.length > 0 || !telling) return [...starting, ...spread(holding)];
    return spread(fuse.search(whole.slice(-PATTERN_LENGTH)).map(({ item }) => item));
  }

  return (typed, limit, answered = () => 0) => {
    const asked = words(typed);
    const popular = varied.toSorted((a, b) => answered(b.id) - answered(a.id));
    const shown = [...matching(asked), ...popular].map(({ question }) => question);
    const own = typed.replace(/\s+/g, ' ').trim();
    const asks = own.length <= LONGEST && (asked.length >= COMPLETE || isWording(typed));
    const isThere = [...starts.values()].includes(asked.join(' '));
    return [...new Set(asks && !isThere ? [own, ...shown] : shown)].slice(0, limit);
  };
}

/** In their order, each once, but of no topic more than a few before all others have been. */
function spread(views: readonly FactView[]): FactView[] {
  const counts = new Map<string, number>();
  const [near, rest]: [FactView[], FactView[]] = [[], []];
  for (const view of new Set(views)) {
    const count = (counts.get(view.topic) ?? 0) + 1;
    counts.set(view.topic, count);
    (count <= OF_ONE_TOPIC ? near : rest).push(view);
  }
  return [...near, ...rest];
}

/** The first question of every topic, then the second of every topic … */
function variedByTopic(views: readonly FactView[]): FactView[] {
  const seen = new Map<string, number>();
  return views
    .map((view, n) => {
      const round = seen.get(view.topic) ?? 0;
      seen.set(view.topic, round + 1);
      return { view, round, n };
    })
    .sort((a, b) => a.round - b.round || a.n - b.n)
    .map(({ view }) => view);
}
