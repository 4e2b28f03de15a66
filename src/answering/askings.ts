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
}

/** Where a term stands, fact by fact. */
interface Posting {
  readonly facts: number[];
  /** From where on in `units` each fact's stand, with the end behind the last. */
  readonly starts: number[];
  /** Counted from the fact's first unit. */
  readonly units: number[];
  /** How far the unit means the term. */
  readonly shares: number[];
}

/** A fact's wordings, and their units side by side. */
interface Shelf {
  readonly fact: number;
  readonly firstAsking: number;
  /** By asking, counted from the first: the weight of all its units. */
  readonly totals: number[];
  /** By unit: its asking, counted from the first, and its weight. */
  readonly askings: number[];
  readonly weights: number[];
}

/** @param wordings fact by fact, in the facts' order; @param weightOf how much a unit says; see `fact-terms.ts`. */
export function createAskingIndex(
  wordings: readonly Wording[],
  lexicon: Lexicon,
  weightOf: (unit: Unit) => number,
): AskingIndex {
  const { postings, shelves } = collect(wordings, lexicon, weightOf);

  // Reused between facts and questions: answering is synchronous, and what stays small stays in the cache.
  const mostUnits = Math.max(0, ...shelves.map(({ weights }) => weights.length));
  const mostAskings = Math.max(0, ...shelves.map(({ totals }) => totals.length));
  const unitBest = new Float64Array(mostUnits);
  const touchedUnits = new Uint16Array(mostUnits);
  const best = new Float64Array(mostAskings);
  const bestOf = new Uint16Array(mostAskings);
  const covers = new Float64Array(mostAskings);
  const covered = new Float64Array(mostAskings);

  return {
    near(question, facts) {
      const sought = question.map(({ weight, expansions }) => ({
        weight,
        found: expansions.flatMap((expansion) => {
          const posting = postings.get(expansion.term);
          return posting ? [{ posting, likeness: expansion.weight, at: 0 }] : [];
        }),
      }));
      const questionTotal = question.reduce((sum, { weight }) => sum + weight, 0) || 1;
      const result: Nearness[] = [];
      let highest = 0;
      for (const shelf of shelves) {
        if (facts[shelf.fact] === 0) continue;
        let touched = 0;
        for (const { weight, found } of sought) {
          let here = 0;
          for (const place of found) {
            const { facts: places, starts, units, shares } = place.posting;
            // Both go through the facts in order, so nothing has to be looked up.
            while ((places[place.at] ?? shelf.fact) < shelf.fact) place.at++;
            if (places[place.at] !== shelf.fact) continue;
            const end = starts[place.at + 1] as number;
            for (let p = starts[place.at] as number; p < end; p++) {
              const unit = units[p] as number;
              const asking = shelf.askings[unit] as number;
              const likeness = place.likeness * (shares[p] as number);
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
          const asking = shelf.askings[unit] as number;
          covered[asking] =
            (covered[asking] as number) + (unitBest[unit] as number) * (shelf.weights[unit] as number);
          unitBest[unit] = 0;
        }
        for (let asking = 0; asking < shelf.totals.length; asking++) {
          const recall = (covers[asking] as number) / questionTotal;
          const precision = (covered[asking] as number) / (shelf.totals[asking] || 1);
          covers[asking] = covered[asking] = 0;
          const square = recall * precision;
          if (square < WORTH_KEEPING ** 2 || square < (WORTH_BESIDE * highest) ** 2) continue;
          // Geometric mean: as for the cosine, one side cannot make up for the other.
          const score = Math.sqrt(square);
          if (score > highest) highest = score;
          result.push({ asking: shelf.firstAsking + asking, score, recall });
        }
      }
      return result.filter(({ score }) => score >= WORTH_BESIDE * highest);
    },
  };
}

function collect(wordings: readonly Wording[], lexicon: Lexicon, weightOf: (unit: Unit) => number) {
  const postings = new Map<string, Posting>();
  const shelves: Shelf[] = [];
  const post = (term: string, fact: number, unit: number, share: number) => {
    let posting = postings.get(term);
    if (!posting) {
      posting = { facts: [], starts: [0], units: [], shares: [] };
      postings.set(term, posting);
    }
    const { facts, starts, units, shares } = posting;
    if (facts.at(-1) !== fact) {
      facts.push(fact);
      starts.push(units.length);
    }
    units.push(unit);
    shares.push(share);
    starts[facts.length] = units.length;
  };
  for (const [n, { fact, units }] of wordings.entries()) {
    let shelf = shelves.at(-1);
    if (shelf?.fact !== fact) {
      shelf = { fact, firstAsking: n, totals: [], askings: [], weights: [] };
      shelves.push(shelf);
    }
    let total = 0;
    for (const unit of units) {
      for (const { term, weight } of lexicon.indexTerms(unit)) post(term, fact, shelf.weights.length, weight);
      const weight = weightOf(unit);
      total += weight;
      shelf.askings.push(shelf.totals.length);
      shelf.weights.push(weight);
    }
    shelf.totals.push(total);
  }
  return { postings, shelves };
}

/** Much weaker ones than the nearest cannot matter, and sorting them would take most of the time. */
const WORTH_BESIDE = 0.4;
/** Askings that share no more than small words are noise, and most of the list. */
const WORTH_KEEPING = 0.12;
