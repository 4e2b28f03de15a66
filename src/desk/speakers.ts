/** Those who speak in an article by their full names: it names them in full once, and by the surname from then on. */
import type { Draft } from '../extraction/extract.ts';
import { foldName } from '../knowledge/check.ts';
import type { Entity } from '../knowledge/schema.ts';

/** @param entities those of the fact base, who are called as they are called there. */
export function inFull(drafts: readonly Draft[], entities: readonly Entity[]): Draft[] {
  const known = new Map(
    entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name, aliases }) => [name, ...aliases].map((called) => [foldName(called), name] as const)),
  );
  const named = new Set(drafts.flatMap(({ saidBy = [], newNames }) => [saidBy, newNames].flat()));
  const full = (called: string): string => {
    const person = known.get(foldName(called));
    if (person !== undefined) return person;
    const [longer, ...others] = [...named].filter((name) => name.endsWith(` ${called}`));
    // Two of one surname: which of them speaks, a moderator sees in the passage.
    return longer !== undefined && others.length === 0 ? longer : called;
  };
  return drafts.map((draft) =>
    draft.saidBy === undefined ? draft : { ...draft, saidBy: full(draft.saidBy) },
  );
}
