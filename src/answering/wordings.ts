/** The stored wordings of all facts, understood once for every index that is built over them. */
import type { FactBase } from '../knowledge/schema.ts';
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
  /** By the words they are made of: what a reader asks word for word is settled. */
  readonly exact: ReadonlyMap<string, Wording>;
  /** The wording that the words are, but for articles and for whether it "is" or "was". */
  settled(words: readonly string[]): Wording | undefined;
  /** Every word of statements, wordings and synonyms, with how often it stands there. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** How often two words stand side by side in askings and near misses. */
  pairCount(before: string, after: string): number;
  /** The units of each fact's statement. */
  readonly statements: readonly (readonly Unit[])[];
}

/** Reads statements, wordings and synonyms once, in the order of the facts. */
export function understandWordings(base: Pick<FactBase, 'facts' | 'synonyms'>, lexicon: Lexicon): Wordings {
  const exact = new Map<string, Wording>();
  const vocabulary = new Map<string, number>();
  const read = (text: string): string[] => {
    const all = words(text);
    for (const word of all) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    return all;
  };
  const understand =
    (fact: number, open: boolean) =>
    (text: string): Wording => {
      const all = read(text);
      const units = lexicon.units(all);
      const wording: Wording = {
        fact,
        text,
        open,
        units,
        // Worked out when asked for: thirty thousand sets would be most of the memory.
        get terms() {
          return termsOf(units, lexicon);
        },
      };
      exact.set(all.join(' '), wording);
      return wording;
    };
  const byFact = base.facts.map(({ asks, leavesOpen }, n) => [
    ...asks.map(understand(n, false)),
    ...leavesOpen.map(understand(n, true)),
  ]);
  const statements = base.facts.map(({ statement }) => lexicon.units(read(statement)));
  for (const group of base.synonyms) for (const entry of group) read(entry);
  // Counted when first asked for: most questions hold no word that sounds like another.
  let pairs: Map<string, number> | undefined;
  const pairCount = (before: string, after: string): number => {
    pairs ??= countPairs(exact.keys());
    return pairs.get(`${before} ${after}`) ?? 0;
  };
  const loose = looselyKeyed(exact);
  const settled = (asked: readonly string[]) => exact.get(asked.join(' ')) ?? loose.get(looseKey(asked));
  return { all: byFact.flat(), byFact, exact, settled, vocabulary, pairCount, statements };
}

/** Words that make no other question of it. "Did" and "will" stay: what is planned has not happened. */
const LOOSE = new Map(
  'a an the is are was were am be s'
    .split(' ')
    .map((word) => [word, ''])
    .concat([
      ['does', 'do'],
      ['did', 'do'],
    ]) as [string, string][],
);

const looseKey = (all: readonly string[]): string =>
  all
    .map((word) => LOOSE.get(word) ?? word)
    .filter((word) => word !== '')
    .join(' ');

/** Without those that are then the same as a wording that says otherwise. */
function looselyKeyed(exact: ReadonlyMap<string, Wording>): Map<string, Wording> {
  const loose = new Map<string, Wording>();
  const unclear = new Set<string>();
  for (const [text, wording] of exact) {
    const key = looseKey(text.split(' '));
    const other = loose.get(key);
    if (other && (other.fact !== wording.fact || other.open !== wording.open)) unclear.add(key);
    loose.set(key, wording);
  }
  for (const key of unclear) loose.delete(key);
  return loose;
}

function countPairs(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const all = text.split(' ');
    for (let n = 1; n < all.length; n++) {
      const pair = `${all[n - 1]} ${all[n]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** @returns every term that one of the units is found under. */
export function termsOf(units: readonly Unit[], lexicon: Lexicon): Set<string> {
  return new Set(units.flatMap((unit) => lexicon.indexTerms(unit).map(({ term }) => term)));
}
