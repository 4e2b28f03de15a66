/** A topic by its id, its title, or words that stand in no other title. */
import { words } from '../answering/tokens.ts';
import type { FactBase } from '../knowledge/schema.ts';

type Topic = FactBase['topics'][number];

export function findTopic(topics: readonly Topic[], typed: string): Topic | undefined {
  const wanted = words(typed);
  const exact = topics.find(
    ({ id, title }) => id === typed.trim() || words(title).join(' ') === wanted.join(' '),
  );
  if (exact !== undefined || wanted.length === 0) return exact;
  const holding = topics.filter(({ title }) => wanted.every((word) => words(title).includes(word)));
  return holding.length === 1 ? holding[0] : undefined;
}
