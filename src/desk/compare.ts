/** What a change of the fact base changed. */
import { isDeepStrictEqual } from 'node:util';
import type { FactBase } from '../knowledge/schema.ts';

/** Fact ids. */
export interface FactChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function compareFactBases(before: FactBase, after: FactBase): FactChanges {
  if (before.version === after.version) return { added: [], changed: [], removed: [] };
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
