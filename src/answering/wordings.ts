/** The stored wordings of all facts, understood once for every index that is built over them. */
import type { Fact } from '../knowledge/schema.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { words } from './tokens.ts';

/** One asking, or one near miss that a fact leaves open. */
export interface Wording {
  /** Index into the facts. */
  readonly fact: number;
  readonly text: string;
  readonly open: boolean;
  readonly units: readonly Unit[];
  /** The terms it is found under. */
  readonly terms: ReadonlySet<string>;
}

export interface Wordings {
  readonly all: readonly Wording[];
  /** The same, by fact. */
  readonly byFact: readonly (readonly Wording[])[];
  /** The units of each fact's statement. */
  readonly statements: readonly (readonly Unit[])[];
}

export function understandWordings(facts: readonly Fact[], lexicon: Lexicon): Wordings {
  const read =
    (fact: number, open: boolean) =>
    (text: string): Wording => {
      const units = lexicon.units(words(text));
      return { fact, text, open, units, terms: termsOf(units, lexicon) };
    };
  const byFact = facts.map(({ asks, leavesOpen }, n) => [
    ...asks.map(read(n, false)),
    ...leavesOpen.map(read(n, true)),
  ]);
  return {
    all: byFact.flat(),
    byFact,
    statements: facts.map(({ statement }) => lexicon.units(words(statement))),
  };
}

export function termsOf(units: readonly Unit[], lexicon: Lexicon): Set<string> {
  return new Set(units.flatMap((unit) => lexicon.indexTerms(unit).map(({ term }) => term)));
}
