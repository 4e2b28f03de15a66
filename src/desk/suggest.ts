/** Autocomplete: questions the desk can answer, for what was typed so far. */
import Fuse from 'fuse.js';
import type { FactView } from '../answering/answer.ts';
import { words } from '../answering/tokens.ts';

/** fuse.js cuts longer patterns; the end of a long question is what is being typed. */
const PATTERN_LENGTH = 32;

/** So many words ask something of their own; then they are offered, too, so that Enter sends them. */
const COMPLETE = 4;
/** Discord cuts a longer choice; what is typed is sent all the same. */
const LONGEST = 100;
/** Of one topic at most, while there are others: a single word may be in all of its questions. */
const OF_ONE_TOPIC = 3;

/**
 * What was typed first, where it asks something by itself; then questions that begin so, then those alike.
 * @param isWording whether the desk knows this very question, whoever phrased it
 * @returns a function that is never empty unless there are no facts: with nothing alike, one question a topic.
 */
export function createSuggest(
  views: readonly FactView[],
  isWording: (typed: string) => boolean = () => false,
): (typed: string, limit: number) => readonly string[] {
  const varied = variedByTopic(views);
  const starts = new Map(views.map((view) => [view, words(view.question).join(' ')]));
  const topics = new Set(views.map(({ topic }) => topic)).size;
  const fuse = new Fuse(views, {
    keys: [{ name: 'question', weight: 3 }, 'statement'],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.35,
  });
  return (typed, limit) => {
    const asked = words(typed);
    const whole = asked.join(' ');
    const starting = whole === '' ? [] : views.filter((view) => starts.get(view)?.startsWith(whole));
    const alike = whole === '' ? [] : fuse.search(whole.slice(-PATTERN_LENGTH)).map(({ item }) => item);
    const most = Math.max(OF_ONE_TOPIC, Math.ceil(limit / Math.max(1, topics)));
    const shown = spread([...starting, ...alike, ...varied], most).map(({ question }) => question);
    const own = typed.replace(/\s+/g, ' ').trim();
    const asks = own.length <= LONGEST && (asked.length >= COMPLETE || isWording(typed));
    const isThere = starting.some((view) => starts.get(view) === whole);
    return [...new Set(asks && !isThere ? [own, ...shown] : shown)].slice(0, limit);
  };
}

/** In their order, each once, but of no topic more than `most` before all others have been. */
function spread(views: readonly FactView[], most: number): FactView[] {
  const counts = new Map<string, number>();
  const [near, rest]: [FactView[], FactView[]] = [[], []];
  for (const view of new Set(views)) {
    const count = (counts.get(view.topic) ?? 0) + 1;
    counts.set(view.topic, count);
    (count <= most ? near : rest).push(view);
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
