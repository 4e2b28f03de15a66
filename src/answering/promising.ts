/** Which facts are worth weighing: two sieves, as each step costs more a fact than the one before. */

import type { RankWeights } from './evidence.ts';
import type { Coverage, FactTerms } from './fact-terms.ts';
import type { LikelihoodModel, Likelihoods } from './likelihood.ts';
import type { Question } from './understand.ts';

/** So many facts are weighed, out of so many whose likelihood is; more find the same (docs/measurements.md). */
const PROMISING = 10;
const LIKELY = 40;

export interface Promising {
  /** A flag a fact: set for those to weigh. */
  readonly flags: Uint8Array;
  readonly cover: Coverage;
  readonly likely: Likelihoods;
}

/**
 * @param facts how many there are
 * @returns a function whose results hold until it is called again: answering is synchronous, and new arrays for every
 * question would be a good part of what one costs.
 */
export function createPromising(
  facts: number,
  terms: FactTerms,
  likelihood: LikelihoodModel,
  w: RankWeights,
): (question: Question, settled: number | undefined) => Promising {
  const scores = new Float64Array(facts);
  const sorted = new Float64Array(facts);
  const flags = new Uint8Array(facts);

  /** Sets the flags of so many with the highest scores, and of those that equal the last. */
  function choose(count: number, settled: number | undefined): void {
    sorted.set(scores);
    sorted.sort();
    const least = sorted[facts - count] ?? Number.NEGATIVE_INFINITY;
    for (let n = 0; n < facts; n++) flags[n] = (scores[n] as number) >= least ? 1 : 0;
    if (settled !== undefined) flags[settled] = 1;
  }

  return (question, settled) => {
    const cover = terms.cover(question.units);
    const { coverage, exact, centred, open } = cover;
    for (let n = 0; n < facts; n++)
      scores[n] =
        w.coverage * (coverage[n] as number) +
        w.exact * (exact[n] as number) +
        (w.central + w.centred) * Math.max(centred[n] as number, open[n] as number);
    choose(LIKELY, settled);
    const likely = likelihood.of(question.units, flags);
    for (let n = 0; n < facts; n++)
      scores[n] =
        flags[n] === 0
          ? Number.NEGATIVE_INFINITY
          : (scores[n] as number) +
            (w.likeliest + w.likely) * Math.max(likely.asked[n] as number, likely.open[n] as number);
    choose(PROMISING, settled);
    return { flags, cover, likely };
  };
}
