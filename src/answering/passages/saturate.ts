/** Saturation of BM25 (Robertson, Zaragoza 2009). */
const K1 = 1.2;

/**
 * What a term's occurrences count, 0..K1+1.
 * @param relativeLength of the text to the average; @param b 0..1: how much a long text is held against it.
 */
export const saturate = (count: number, relativeLength: number, b: number): number =>
  count === 0 ? 0 : (count * (K1 + 1)) / (count + K1 * (1 - b + b * relativeLength));

/** The most a term can count. */
export const FULL = K1 + 1;

/** How much a long passage is held against it. */
export const B_PASSAGE = 0.6;
