/** What a refresh changed. */
import { isDeepStrictEqual } from 'node:util';
import type { FactBase } from '../knowledge/schema.ts';

export function compareFactBases(
  before: FactBase,
  after: FactBase,
): { added: string[]; changed: string[]; removed: string[] } {
  const old = new Map(before.facts.map((fact) => [fact.id, fact]));
  const now = new Set(after.facts.map(({ id }) => id));
  return {
    added: after.facts.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: after.facts
      .filter((fact) => old.has(fact.id) && !isDeepStrictEqual(old.get(fact.id), fact))
      .map(({ id }) => id),
    removed: before.facts.filter(({ id }) => !now.has(id)).map(({ id }) => id),
  };
}
