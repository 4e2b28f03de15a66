/** Words that stand together in the question and in the text. */
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** Tokens between words that count as one phrase, and between words that are near. */
const ADJACENT = 3;
const NEAR = 8;
/** A small word in a run says little next to one that names something. */
const SMALL_WORD = 0.35;

/** Neighbours of the question that are neighbours in the text (sequential dependence; Metzler, Croft 2005). */
export function neighbours({ terms }: Query, places: readonly (readonly number[])[]) {
  let adjacent = 0;
  let together = 0;
  for (let n = 0; n + 1 < terms.length; n++) {
    const weight = Math.min(terms[n]?.idf ?? 0, terms[n + 1]?.idf ?? 0);
    let gap = Number.POSITIVE_INFINITY;
    let ordered = false;
    for (const a of places[n] ?? [])
      for (const b of places[n + 1] ?? []) {
        gap = Math.min(gap, Math.abs(a - b));
        if (b > a && b - a <= ADJACENT) ordered = true;
      }
    if (ordered) adjacent += weight;
    if (gap <= NEAR) together += weight;
  }
  return { adjacent, together };
}

/** The longest row of words that stands in both: readers reuse whole phrases. @returns its length in content words. */
export function longestRun({ sequence }: Query, index: PassageIndex, tokens: Int32Array): number {
  const size = sequence.length;
  const value = sequence.map((term) => (term >= 0 && index.content[term] ? 1 : SMALL_WORD));
  let best = 0;
  // One row, filled from the right, so that the cell before still holds the last token's run.
  const runs = new Float64Array(size + 1);
  for (const token of tokens)
    for (let n = size - 1; n >= 0; n--) {
      const run = sequence[n] === token ? (runs[n] as number) + (value[n] as number) : 0;
      runs[n + 1] = run;
      if (run > best) best = run;
    }
  return best;
}
