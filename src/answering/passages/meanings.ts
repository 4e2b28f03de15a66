/** How near words are in meaning, for those a passage does not have: "biggest" for "largest". */
import { WORD_DIMENSIONS, type WordVectors } from '../word-vectors.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** GloVe: below this cosine two words share a subject at most. */
const NEAR_COSINE = 0.4;
/** Even the nearest other word is not the word itself. */
const OTHER_WORD = 0.3;

export interface Meanings {
  /** @returns 0..1 how nearly a term of the index says what a word of the question says. */
  soften(query: Query): (queryTerm: number, term: number) => number;
  /** @returns a function giving for a passage the cosines (-1..1) to its nearest sentence and to the whole of it. */
  compare(query: Query): (passage: number) => { readonly sentence: number; readonly whole: number };
}

function unit(row: Float32Array): Float32Array {
  let sum = 0;
  for (const value of row) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  return row.map((value) => value / length);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < WORD_DIMENSIONS; n++) sum += (a[n] as number) * (b[n] as number);
  return sum;
}

function add(to: Float32Array, row: Float32Array | undefined, weight: number): void {
  if (row) for (let n = 0; n < WORD_DIMENSIONS; n++) to[n] = (to[n] as number) + (row[n] as number) * weight;
}

/** @param idf of every term of the index. */
export function createMeanings(index: PassageIndex, idf: readonly number[], vectors: WordVectors): Meanings {
  const rows = index.examples.map((word, term) => (index.content[term] ? vectors.row(word) : undefined));
  const sentences = index.passages.map(({ sentences, tokens }) =>
    sentences.map(({ from, to }) => {
      const sum = new Float32Array(WORD_DIMENSIONS);
      for (const term of new Set(tokens.subarray(from, to))) add(sum, rows[term], idf[term] ?? 0);
      return unit(sum);
    }),
  );
  const passages = sentences.map((parts) => {
    const sum = new Float32Array(WORD_DIMENSIONS);
    for (const part of parts) add(sum, part, 1);
    return unit(sum);
  });

  return {
    soften({ terms }) {
      const wanted = terms.map(({ word }) => vectors.row(word));
      const known = terms.map(() => new Map<number, number>());
      return (queryTerm, term) => {
        const asked = wanted[queryTerm];
        const row = rows[term];
        if (!asked || !row) return 0;
        const memory = known[queryTerm] as Map<number, number>;
        let near = memory.get(term);
        if (near === undefined) {
          const cosine = dot(asked, row);
          near = cosine > NEAR_COSINE ? cosine - OTHER_WORD : 0;
          memory.set(term, near);
        }
        return near;
      };
    },
    compare({ terms }) {
      const sum = new Float32Array(WORD_DIMENSIONS);
      for (const { word, idf: rarity } of terms) add(sum, vectors.row(word), rarity);
      const asked = unit(sum);
      return (passage) => ({
        sentence: (sentences[passage] ?? []).reduce((best, row) => Math.max(best, dot(asked, row)), 0),
        whole: dot(asked, passages[passage] as Float32Array),
      });
    },
  };
}
