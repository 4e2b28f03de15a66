/**
 * The index of stored wordings: how near is each asking to what was asked? Nearness counts both ways, how much
 * of the question the asking covers and how much of the asking the question covers, so that neither a bare
 * keyword nor a long-winded question wins by its length.
 */
import type { Fact } from '../knowledge/schema.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import { words } from './tokens.ts';

export interface Asking {
  /** Index into the facts. */
  readonly fact: number;
  readonly text: string;
  /** A near miss: what the fact leaves open. */
  readonly open: boolean;
}

export interface Nearness {
  readonly asking: number;
  /** 0..1 */
  readonly score: number;
}

/** A unit of the question: what it may match, and how much it counts. */
export interface Weighted {
  readonly unit: Unit;
  readonly weight: number;
  readonly expansions: readonly { readonly term: string; readonly weight: number }[];
}

export interface AskingIndex {
  readonly askings: readonly Asking[];
  /** The terms of a stored wording. */
  termsOf(asking: number): ReadonlySet<string>;
  /** Every asking that shares a term, unsorted. @param except an asking to leave out (for leave-one-out). */
  near(question: readonly Weighted[], except?: number): Nearness[];
  /** Nearness of the order: how many neighbouring pairs of the question the asking has too, 0..1. */
  adjacency(question: readonly Weighted[], asking: number): number;
  /**
   * Do the question's words rather stand in what facts leave open ("the name of", "how many exactly", "react") or in
   * what they answer? Mean log odds over the words (naive Bayes), above 0 for open. @param except as for `near`.
   */
  lean(question: readonly Weighted[], except?: number): number;
}

/** Where a term stands: unit numbers (counted over all askings) with how far the unit means the term. */
interface Posting {
  readonly units: Int32Array;
  readonly shares: Float32Array;
}

export function createAskingIndex(
  facts: readonly Fact[],
  lexicon: Lexicon,
  weightOf: (unit: Unit) => number,
): AskingIndex {
  const askings: Asking[] = facts.flatMap((fact, n) => [
    ...fact.asks.map((text) => ({ fact: n, text, open: false })),
    ...fact.leavesOpen.map((text) => ({ fact: n, text, open: true })),
  ]);
  const collected = new Map<string, { units: number[]; shares: number[] }>();
  const weights: number[] = [];
  const owners: number[] = [];
  const sequences: string[][] = [];
  const skeletons: string[][] = [];
  const indexed: string[][] = [];
  const totals = new Float64Array(askings.length);
  for (const [n, asking] of askings.entries()) {
    const units = lexicon.units(words(asking.text));
    sequences.push(units.map(({ term }) => term));
    skeletons.push(skeleton(units));
    indexed.push(units.flatMap((unit) => lexicon.indexTerms(unit).map(({ term }) => term)));
    for (const unit of units) {
      for (const { term, weight } of lexicon.indexTerms(unit)) {
        const posting = collected.get(term) ?? { units: [], shares: [] };
        posting.units.push(weights.length);
        posting.shares.push(weight);
        collected.set(term, posting);
      }
      const weight = weightOf(unit);
      weights.push(weight);
      owners.push(n);
      totals[n] = (totals[n] ?? 0) + weight;
    }
  }
  const counts = new Map<string, { open: number; asked: number }>();
  let openCount = 0;
  for (const [n, sequence] of skeletons.entries()) {
    const open = askings[n]?.open === true;
    if (open) openCount++;
    for (const term of new Set(sequence)) {
      const count = counts.get(term) ?? { open: 0, asked: 0 };
      count[open ? 'open' : 'asked']++;
      counts.set(term, count);
    }
  }
  const unitWeights = Float64Array.from(weights);
  const askingOf = Int32Array.from(owners);
  const postings = new Map<string, Posting>();
  for (const [term, { units, shares }] of collected)
    postings.set(term, { units: Int32Array.from(units), shares: Float32Array.from(shares) });

  // Reused between questions: answering is synchronous, and clearing what was touched is cheaper than new arrays.
  const unitBest = new Float64Array(unitWeights.length);
  const touchedUnits = new Int32Array(unitWeights.length);
  const best = new Float64Array(askings.length);
  const bestOf = new Int32Array(askings.length);
  const covers = new Float64Array(askings.length);
  const covered = new Float64Array(askings.length);

  return {
    askings,
    termsOf: (asking) => new Set(indexed[asking]),
    near(question, except) {
      let touched = 0;
      let questionTotal = 0;
      for (const { weight, expansions } of question) {
        questionTotal += weight;
        let here = 0;
        for (const expansion of expansions) {
          const posting = postings.get(expansion.term);
          if (!posting) continue;
          const { units, shares } = posting;
          for (let p = 0; p < units.length; p++) {
            const unit = units[p] as number;
            const asking = askingOf[unit] as number;
            const likeness = expansion.weight * (shares[p] as number);
            const before = unitBest[unit] as number;
            if (likeness > before) {
              if (before === 0) touchedUnits[touched++] = unit;
              unitBest[unit] = likeness;
            }
            const bestHere = best[asking] as number;
            if (likeness > bestHere) {
              if (bestHere === 0) bestOf[here++] = asking;
              best[asking] = likeness;
            }
          }
        }
        for (let n = 0; n < here; n++) {
          const asking = bestOf[n] as number;
          covers[asking] = (covers[asking] as number) + weight * (best[asking] as number);
          best[asking] = 0;
        }
      }
      for (let n = 0; n < touched; n++) {
        const unit = touchedUnits[n] as number;
        const asking = askingOf[unit] as number;
        covered[asking] =
          (covered[asking] as number) + (unitBest[unit] as number) * (unitWeights[unit] as number);
        unitBest[unit] = 0;
      }
      const result: Nearness[] = [];
      for (let asking = 0; asking < covers.length; asking++) {
        if (covers[asking] === 0) continue;
        const recall = (covers[asking] as number) / (questionTotal || 1);
        const precision = (covered[asking] as number) / (totals[asking] || 1);
        // Geometric mean: as for the cosine, one side cannot make up for the other.
        const score = Math.sqrt(recall * precision);
        if (asking !== except && score > WORTH_KEEPING) result.push({ asking, score });
        covers[asking] = 0;
        covered[asking] = 0;
      }
      return result;
    },
    adjacency(question, asking) {
      const order = sequences[asking] ?? [];
      const follows = new Set(order.slice(1).map((term, n) => `${order[n]} ${term}`));
      let shared = 0;
      for (let n = 1; n < question.length; n++)
        if (follows.has(`${question[n - 1]?.unit.term} ${question[n]?.unit.term}`)) shared++;
      return question.length < 2 ? 0 : shared / (question.length - 1);
    },
    lean(question, except) {
      const left = except === undefined ? undefined : askings[except];
      const own = new Set(except === undefined ? [] : skeletons[except]);
      let sum = 0;
      let known = 0;
      for (const cue of new Set(skeleton(question.map(({ unit }) => unit)))) {
        const count = counts.get(cue);
        if (!count) continue;
        const minus = (open: boolean) => (left?.open === open && own.has(cue) ? 1 : 0);
        const open = (count.open - minus(true) + LEAN_PRIOR) / (openCount + 2 * LEAN_PRIOR);
        const asked =
          (count.asked - minus(false) + LEAN_PRIOR) / (askings.length - openCount + 2 * LEAN_PRIOR);
        sum += Math.log(open / asked);
        known++;
      }
      return known === 0 ? 0 : sum / Math.sqrt(known);
    },
  };
}

/**
 * The cues of a wording's shape: its words, and neighbouring pairs in which names and telling words are only placeholders,
 * so that "how many *" or "did @ say" is learnt once for all subjects.
 */
function skeleton(units: readonly Unit[]): string[] {
  const shape = units.map((unit) =>
    unit.class === 'name'
      ? '@'
      : unit.class === 'content' || unit.class === 'number'
        ? '*'
        : unit.words.join(' '),
  );
  const framed = ['^', ...shape, '$'];
  const pairs = framed.slice(1).map((part, n) => `${framed[n]} ${part}`);
  const triples = framed.slice(2).map((part, n) => `${framed[n]} ${framed[n + 1]} ${part}`);
  return [...units.map(({ term }) => term), ...pairs, ...triples];
}

/** Added to every count, so that a word seen once proves nothing. */
const LEAN_PRIOR = 2;
/** Askings that share no more than small words are noise, and most of the list. */
const WORTH_KEEPING = 0.12;
