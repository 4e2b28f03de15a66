/**
 * Frequent English words with GloVe vectors: tells a misspelling from a word the fact base does not know,
 * and which known words lie near an unknown one. Built by `src/cli/extract-words.ts`.
 */
import { bitCount } from './bits.ts';

export const WORD_COUNT = 60_000;
export const WORD_DIMENSIONS = 100;

/** One of the words compared with. */
export interface Near {
  readonly index: number;
  /** -1..1 */
  readonly cosine: number;
}

/**
 * Words whose signatures differ in more bits are not compared: the cosines of 100 numbers to thousands of words
 * are most of what a question costs. Of the ten nearest words (cosine above .55) 98 % are within this, and 5 %
 * of all words (docs/measurements.md).
 */
const MOST_BITS = 40;
const SIGNATURE_INTS = Math.ceil(WORD_DIMENSIONS / 32);

export interface WordVectors {
  /** 0 is the most frequent; undefined is no known English word. */
  rank(word: string): number | undefined;
  /** @returns the word's vector at length 1; undefined for an unknown word. */
  row(word: string): Float32Array | undefined;
  /** @returns a function that gives, of these words, those whose cosine to a word is above the least, unsorted. */
  compareTo(words: readonly string[]): (word: string, least: number) => readonly Near[];
}

/** @param words most frequent first; @param vectors a row of signed bytes a word. */
export function createWordVectors(words: readonly string[], vectors: Int8Array): WordVectors {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  /** Copies a word's row at unit length. */
  function copyRow(word: string, into: Float32Array, offset: number): boolean {
    const row = ranks.get(word);
    if (row === undefined) return false;
    const start = row * WORD_DIMENSIONS;
    let sum = 0;
    for (let i = 0; i < WORD_DIMENSIONS; i++) sum += (vectors[start + i] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let i = 0; i < WORD_DIMENSIONS; i++) into[offset + i] = (vectors[start + i] as number) / length;
    return true;
  }
  return {
    rank: (word) => ranks.get(word),
    row(word) {
      const row = new Float32Array(WORD_DIMENSIONS);
      return copyRow(word, row, 0) ? row : undefined;
    },
    compareTo(others) {
      // Side by side and of length 1, a row's cosine is a plain sum of products.
      const rows = new Float32Array(others.length * WORD_DIMENSIONS);
      for (const [n, word] of others.entries()) copyRow(word, rows, n * WORD_DIMENSIONS);
      const signed = createSignatures(rows);
      const wanted = new Float32Array(WORD_DIMENSIONS);
      return (word, least) => {
        if (!copyRow(word, wanted, 0)) return [];
        const near: Near[] = [];
        for (const index of signed.within(wanted, MOST_BITS)) {
          let cosine = 0;
          for (let i = 0, at = index * WORD_DIMENSIONS; i < WORD_DIMENSIONS; i++, at++)
            cosine += (wanted[i] as number) * (rows[at] as number);
          if (cosine > least) near.push({ index, cosine });
        }
        return near;
      };
    },
  };
}

/**
 * A bit a dimension, set where the word lies above the mean: words near in meaning differ in few (hyperplane
 * hashing, Charikar 2002, with the axes as the planes).
 */
function createSignatures(rows: Float32Array) {
  const count = rows.length / WORD_DIMENSIONS;
  const mean = new Float64Array(WORD_DIMENSIONS);
  for (let at = 0; at < rows.length; at++)
    mean[at % WORD_DIMENSIONS] = (mean[at % WORD_DIMENSIONS] as number) + (rows[at] as number) / count;
  function sign(row: Float32Array, start: number, into: Int32Array, to: number): void {
    for (let i = 0; i < WORD_DIMENSIONS; i++)
      if ((row[start + i] as number) > (mean[i] as number)) {
        const int = to + (i >> 5);
        into[int] = (into[int] as number) | (1 << (i & 31));
      }
  }
  const signatures = new Int32Array(count * SIGNATURE_INTS);
  for (let n = 0; n < count; n++) sign(rows, n * WORD_DIMENSIONS, signatures, n * SIGNATURE_INTS);
  return {
    within(row: Float32Array, bits: number): number[] {
      const own = new Int32Array(SIGNATURE_INTS);
      sign(row, 0, own, 0);
      const found: number[] = [];
      for (let n = 0, at = 0; n < count; n++) {
        let different = 0;
        for (let i = 0; i < SIGNATURE_INTS; i++)
          different += bitCount((own[i] as number) ^ (signatures[at++] as number));
        if (different <= bits) found.push(n);
      }
      return found;
    },
  };
}

/** For callers without the files: knows no word, so nothing is near anything. */
export const NO_WORD_VECTORS: WordVectors = {
  rank: () => undefined,
  row: () => undefined,
  compareTo: () => () => [],
};
