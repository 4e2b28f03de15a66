/**
 * Frequent English words with GloVe vectors: tells a misspelling from a word the fact base does not know,
 * and which known words lie near an unknown one. Built by `src/cli/extract-words.ts`.
 */
export const WORD_COUNT = 60_000;
export const WORD_DIMENSIONS = 100;

export interface WordVectors {
  /** 0 is the most frequent; undefined is no known English word. */
  rank(word: string): number | undefined;
  /** @returns the word's vector at length 1; undefined for an unknown word. */
  row(word: string): Float32Array | undefined;
  /** @returns a function giving the cosines (-1..1) of a word to all of these, in order; none for an unknown word. */
  compareTo(words: readonly string[]): (word: string) => Float32Array | undefined;
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
      const wanted = new Float32Array(WORD_DIMENSIONS);
      return (word) => {
        if (!copyRow(word, wanted, 0)) return undefined;
        const cosines = new Float32Array(others.length);
        for (let n = 0, at = 0; n < others.length; n++) {
          let sum = 0;
          for (let i = 0; i < WORD_DIMENSIONS; i++) sum += (wanted[i] as number) * (rows[at++] as number);
          cosines[n] = sum;
        }
        return cosines;
      };
    },
  };
}

/** For callers without the files: knows no word, so nothing is near anything. */
export const NO_WORD_VECTORS: WordVectors = {
  rank: () => undefined,
  row: () => undefined,
  compareTo: () => () => undefined,
};
