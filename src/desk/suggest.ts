/** Autocomplete: questions the desk can answer, for what was typed so far. */
import Fuse from 'fuse.js';
import type { FactView } from '../answering/answer.ts';
import { words } from '../answering/tokens.ts';

/** fuse.js cuts longer patterns; the end of a long question is what is being typed. */
const PATTERN_LENGTH = 32;

/** @returns a function that is never empty unless there are no facts: with nothing alike, one question a topic. */
export function createSuggest(
  views: readonly FactView[],
): (typed: string, limit: number) => readonly string[] {
  const questions = views.map(({ question }) => question);
  const varied = variedByTopic(views);
  const fuse = new Fuse(
    views.map(({ question, statement }) => ({ question, statement })),
    {
      keys: [{ name: 'question', weight: 3 }, 'statement'],
      useTokenSearch: true,
      ignoreLocation: true,
      threshold: 0.35,
    },
  );
  return (typed, limit) => {
    const asked = words(typed);
    if (asked.length === 0) return varied.slice(0, limit);
    const starting = questions.filter((question) => words(question).join(' ').startsWith(asked.join(' ')));
    const alike = fuse.search(asked.join(' ').slice(-PATTERN_LENGTH)).map(({ item }) => item.question);
    return [...new Set([...starting, ...alike, ...varied])].slice(0, limit);
  };
}

/** The first question of every topic, then the second of every topic … */
function variedByTopic(views: readonly FactView[]): string[] {
  const seen = new Map<string, number>();
  return views
    .map((view, n) => {
      const round = seen.get(view.topic) ?? 0;
      seen.set(view.topic, round + 1);
      return { question: view.question, round, n };
    })
    .sort((a, b) => a.round - b.round || a.n - b.n)
    .map(({ question }) => question);
}
