/** What each fact is made of, over all its wordings: tells how much of a question a fact covers and what is missing. */
import type { Fact } from '../knowledge/schema.ts';
import { carriersOf } from '../knowledge/through.ts';
import type { Weighted } from './askings.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { words } from './tokens.ts';
import { termsOf, type Wordings } from './wordings.ts';

/** Shares 0..1 of the question's weight, by fact. */
export interface Coverage {
  readonly coverage: Float64Array;
  readonly exact: Float64Array;
  readonly centred: Float64Array;
  readonly open: Float64Array;
}

export interface FactTerms {
  /**
   * How much a unit says: inverse document frequency (Robertson and Spärck Jones 1976, smoothed) by the unit's class.
   * Telling words are counted over facts, unknown ones weighing most. Small words stand in every fact, so they are
   * counted over wordings: "when" is rarer there than "what".
   */
  weightOf(unit: Unit): number;
  known(term: string): boolean;
  /** Whether the term stands in what the fact answers at least as often as in what it leaves open. */
  isAsked(term: string, fact: number): boolean;
  /**
   * Share of the question's weight each fact holds.
   * `exact` counts only the very words; `centred` counts a term by how many of the fact's wordings use it, as a word
   * in one asking of thirty says little; `open` does the same over what the fact leaves open.
   * Holds until it is called again.
   */
  cover(question: readonly Weighted[]): Coverage;
  /** The units of the question that the fact holds in no form, most telling first. */
  missing(question: readonly Weighted[], fact: number): Weighted[];
}

/** A term in n of a fact's wordings counts n / (n + this) in `centred`. */
const CENTRE_SATURATION = 2;

/** Small words help to tell wordings apart; they must not carry them. */
const CLASS_WEIGHT: Readonly<Record<Unit['class'], number>> = {
  content: 1,
  name: 1,
  number: 1,
  question: 0.4,
  function: 0.15,
  filler: 0.02,
};

/** Where a term stands, a place a fact; side by side, since objects would be most of what a question costs. */
interface Postings {
  readonly facts: number[];
  /** Wordings with the term among what the fact answers, and among what it leaves open. */
  readonly asked: number[];
  readonly open: number[];
}

/** Below this an expansion is not the very word. */
const EXACT = 0.95;
/** The statement counts as so many askings, as do the entities a fact is about. */
const STATEMENT_COUNT = 3;

/** @param wordings of the same facts, in the same order. */
export function createFactTerms(facts: readonly Fact[], wordings: Wordings, lexicon: Lexicon): FactTerms {
  const postings = new Map<string, Postings>();
  // Fact by fact, so that a term's last posting is the current fact's or there is none yet.
  const add = (term: string, fact: number, list: 'asked' | 'open', count: number) => {
    let found = postings.get(term);
    if (!found) {
      found = { facts: [], asked: [], open: [] };
      postings.set(term, found);
    }
    const { facts: known, [list]: counts } = found;
    if (known.at(-1) !== fact) {
      known.push(fact);
      found.asked.push(0);
      found.open.push(0);
    }
    counts[known.length - 1] = (counts[known.length - 1] as number) + count;
  };
  for (const [n, fact] of facts.entries()) {
    for (const term of termsOf(wordings.statements[n] ?? [], lexicon)) add(term, n, 'asked', STATEMENT_COUNT);
    for (const id of [...fact.about, ...fact.saidBy, ...carriersOf(fact)])
      add(`@${id}`, n, 'asked', STATEMENT_COUNT);
    for (const { quote } of fact.sources)
      if (quote !== undefined)
        for (const term of termsOf(lexicon.units(words(quote)), lexicon)) add(term, n, 'asked', 1);
    for (const { open, terms } of wordings.byFact[n] ?? [])
      for (const term of terms) add(term, n, open ? 'open' : 'asked', 1);
  }
  const small = new Map<string, number>();
  for (const { units } of wordings.all)
    for (const term of new Set(units.filter((unit) => !isTelling(unit)).map(({ term }) => term)))
      small.set(term, (small.get(term) ?? 0) + 1);
  // What a fact leaves open does not make a word common among facts.
  const frequency = new Map(
    [...postings].map(([term, { asked }]) => [term, asked.filter((count) => count > 0).length]),
  );
  const holds = (term: string, fact: number): boolean => {
    const found = postings.get(term);
    return found !== undefined && (found.asked[found.facts.indexOf(fact)] ?? 0) > 0;
  };
  const shares = () => new Float64Array(facts.length);
  // Reused between questions, as answering is synchronous.
  const [bestPlain, bestExact, bestCentred, bestOpen] = [shares(), shares(), shares(), shares()];
  const [coverage, exact, centred, open] = [shares(), shares(), shares(), shares()];
  const touched = new Int32Array(facts.length);

  return {
    weightOf(unit) {
      const [documents, df] = isTelling(unit)
        ? [facts.length, frequency.get(unit.term) ?? 0]
        : [wordings.all.length, small.get(unit.term) ?? 0];
      return CLASS_WEIGHT[unit.class] * (Math.log(1 + (documents - df + 0.5) / (df + 0.5)) + 0.05);
    },
    isAsked(term, fact) {
      const found = postings.get(term);
      const at = found?.facts.indexOf(fact) ?? -1;
      return found !== undefined && at >= 0 && (found.asked[at] as number) >= (found.open[at] as number);
    },
    known: (term) => postings.has(term),
    cover(question) {
      for (const sums of [coverage, exact, centred, open]) sums.fill(0);
      let total = 0;
      for (const { weight } of question) total += weight;
      for (const { weight, expansions } of question) {
        let here = 0;
        for (const { term, weight: likeness } of expansions) {
          const found = postings.get(term);
          if (!found) continue;
          for (let p = 0; p < found.facts.length; p++) {
            const fact = found.facts[p] as number;
            const asked = found.asked[p] as number;
            const inOpen = found.open[p] as number;
            if (bestPlain[fact] === 0 && bestOpen[fact] === 0) touched[here++] = fact;
            if (asked > 0) {
              const central = (likeness * asked) / (asked + CENTRE_SATURATION);
              if (likeness > (bestPlain[fact] as number)) bestPlain[fact] = likeness;
              if (central > (bestCentred[fact] as number)) bestCentred[fact] = central;
              if (likeness >= EXACT) bestExact[fact] = 1;
            }
            const central = (likeness * inOpen) / (inOpen + CENTRE_SATURATION);
            if (central > (bestOpen[fact] as number)) bestOpen[fact] = central;
          }
        }
        const share = weight / (total || 1);
        for (let n = 0; n < here; n++) {
          const fact = touched[n] as number;
          coverage[fact] = (coverage[fact] as number) + share * (bestPlain[fact] as number);
          exact[fact] = (exact[fact] as number) + share * (bestExact[fact] as number);
          centred[fact] = (centred[fact] as number) + share * (bestCentred[fact] as number);
          open[fact] = (open[fact] as number) + share * (bestOpen[fact] as number);
          bestPlain[fact] = bestExact[fact] = bestCentred[fact] = bestOpen[fact] = 0;
        }
      }
      return { coverage, exact, centred, open };
    },
    missing(question, fact) {
      return question
        .filter(
          ({ unit, expansions }) => isTelling(unit) && !expansions.some(({ term }) => holds(term, fact)),
        )
        .sort((a, b) => b.weight - a.weight);
    },
  };
}

/** Units that name something, against those that only shape the sentence. */
export const isTelling = (unit: Unit): boolean =>
  unit.class === 'content' || unit.class === 'name' || unit.class === 'number';
