/**
 * The index of stored wordings: how near is each asking to what was asked? Nearness counts both ways, how much
 * of the question the asking covers and how much of the asking the question covers, so that neither a bare
 * keyword nor a long-winded question wins by its length.
 */
import type { Lexicon, Unit } from './lexicon.ts';
import type { Wording } from './wordings.ts';

export interface Nearness {
  readonly asking: number;
  /** 0..1 */
  readonly score: number;
  /** 0..1: how much of the question the asking covers. */
  readonly recall: number;
}

/** How far two wordings are made of the very same parts, 0..1 each. */
export interface Sameness {
  /** Share of their weight that stands in both, word for word. */
  readonly same: number;
  /** Names that stand in both, of those that stand in either; 1 where neither has any. */
  readonly names: number;
}

/** A unit of the question: what it may match, and how much it counts. */
export interface Weighted {
  readonly unit: Unit;
  readonly weight: number;
  readonly expansions: readonly { readonly term: string; readonly weight: number }[];
}

export interface AskingIndex {
  /**
   * Every asking of these facts that comes near enough to matter, unsorted.
   * @param facts a flag a fact: comparing with all would be most of what a question costs.
   */
  near(question: readonly Weighted[], facts: Uint8Array): Nearness[];
  /** What nearness does not see: that one asks of Peskov what the other asks of Pyongyang. */
  sameness(question: readonly Weighted[], asking: number): Sameness;
  /** Nearness of the order: how many neighbouring pairs of the question the asking has too, 0..1. */
  adjacency(question: readonly Weighted[], asking: number): number;
}

/** Where a term stands: unit numbers (counted over all askings) with how far the unit means the term. */
interface Posting {
  readonly units: Int32Array;
  readonly shares: Float32Array;
  /** The facts it stands in, and from where on in `units` each, with the end behind the last. */
  readonly facts: Int32Array;
  readonly starts: Int32Array;
}

/** @param wordings fact by fact; @param weightOf how much a unit says; see `fact-terms.ts`. */
export function createAskingIndex(
  wordings: readonly Wording[],
  lexicon: Lexicon,
  weightOf: (unit: Unit) => number,
): AskingIndex {
  const collected = new Map<string, { units: number[]; shares: number[] }>();
  const weights: number[] = [];
  const owners: number[] = [];
  const totals = new Float64Array(wordings.length);
  for (const [n, { units }] of wordings.entries()) {
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
  const unitWeights = Float64Array.from(weights);
  const askingOf = Int32Array.from(owners);
  const factOf = (unit: number) => wordings[askingOf[unit] as number]?.fact as number;
  const postings = new Map<string, Posting>();
  for (const [term, { units, shares }] of collected) {
    const starts = units.flatMap((unit, n) =>
      n === 0 || factOf(unit) !== factOf(units[n - 1] as number) ? [n] : [],
    );
    postings.set(term, {
      units: Int32Array.from(units),
      shares: Float32Array.from(shares),
      facts: Int32Array.from(starts, (n) => factOf(units[n] as number)),
      starts: Int32Array.from([...starts, units.length]),
    });
  }
  /** By fact: its first asking, and one past its last. */
  const askingsOf = new Map<number, { first: number; end: number }>();
  for (const [n, { fact }] of wordings.entries())
    askingsOf.set(fact, { first: askingsOf.get(fact)?.first ?? n, end: n + 1 });

  // Reused between questions: answering is synchronous, and clearing what was touched is cheaper than new arrays.
  const unitBest = new Float64Array(unitWeights.length);
  const touchedUnits = new Int32Array(unitWeights.length);
  const best = new Float64Array(wordings.length);
  const bestOf = new Int32Array(wordings.length);
  const covers = new Float64Array(wordings.length);
  const covered = new Float64Array(wordings.length);

  return {
    near(question, facts) {
      let touched = 0;
      let questionTotal = 0;
      for (const { weight, expansions } of question) {
        questionTotal += weight;
        let here = 0;
        for (const expansion of expansions) {
          const posting = postings.get(expansion.term);
          if (!posting) continue;
          const { units, shares, starts } = posting;
          for (let f = 0; f < posting.facts.length; f++) {
            if (facts[posting.facts[f] as number] === 0) continue;
            for (let p = starts[f] as number; p < (starts[f + 1] as number); p++) {
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
      let highest = 0;
      for (const [fact, { first, end }] of askingsOf) {
        if (facts[fact] === 0) continue;
        for (let asking = first; asking < end; asking++) {
          const recall = (covers[asking] as number) / (questionTotal || 1);
          const precision = (covered[asking] as number) / (totals[asking] || 1);
          covers[asking] = 0;
          covered[asking] = 0;
          // Geometric mean: as for the cosine, one side cannot make up for the other.
          const score = Math.sqrt(recall * precision);
          if (score > highest) highest = score;
          if (score >= WORTH_KEEPING && score >= WORTH_BESIDE * highest)
            result.push({ asking, score, recall });
        }
      }
      return result.filter(({ score }) => score >= WORTH_BESIDE * highest);
    },
    sameness(question, asking) {
      const units = wordings[asking]?.units ?? [];
      const there = new Set(units.map(({ term }) => term));
      let total = totals[asking] as number;
      let shared = 0;
      let names = 0;
      let named = units.filter((unit) => unit.class === 'name').length;
      for (const { unit, weight } of question) {
        total += weight;
        const both = there.has(unit.term);
        if (both) shared += 2 * weight;
        if (unit.class !== 'name') continue;
        if (both) names++;
        else named++;
      }
      return {
        same: Math.min(1, shared / (total || 1)),
        names: named === 0 ? 1 : Math.min(1, names / named),
      };
    },
    adjacency(question, asking) {
      if (question.length < 2) return 0;
      const order = wordings[asking]?.units ?? [];
      let shared = 0;
      for (let n = 1; n < question.length; n++) {
        const before = question[n - 1]?.unit.term;
        const after = question[n]?.unit.term;
        if (order.some((unit, at) => unit.term === after && order[at - 1]?.term === before)) shared++;
      }
      return shared / (question.length - 1);
    },
  };
}

/** Much weaker ones than the nearest cannot matter, and sorting them would take most of the time. */
const WORTH_BESIDE = 0.4;
/** Askings that share no more than small words are noise, and most of the list. */
const WORTH_KEEPING = 0.12;
