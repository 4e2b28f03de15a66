/** Whose words are there at all: for "what did Seoul say?", which asks for no one statement. */
import type { FactBase } from '../knowledge/schema.ts';

/**
 * @returns the facts that are the word of one of these speakers, or of who speaks for them, in the base's order. What an
 * outlet says is its whole article, which nobody means to choose from.
 */
export function createSaidBy({
  entities,
  facts,
}: FactBase): (speakers: readonly string[]) => readonly number[] {
  const belongsTo = new Map(entities.map(({ id, belongsTo: parents }) => [id, parents]));
  const upwards = (id: string): string[] => [id, ...(belongsTo.get(id) ?? []).flatMap(upwards)];
  const outlets = new Set(entities.filter(({ kind }) => kind === 'outlet').map(({ id }) => id));
  const voices = facts.map(({ saidBy }) => new Set(saidBy.filter((id) => !outlets.has(id)).flatMap(upwards)));
  return (speakers) => voices.flatMap((own, n) => (speakers.some((speaker) => own.has(speaker)) ? [n] : []));
}
