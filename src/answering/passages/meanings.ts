/** How near words are in meaning, for those a passage does not have: "biggest" for "largest". */
import { WORD_DIMENSIONS, type WordVectors } from '../word-vectors.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** GloVe: below this cosine two words share a subject at most. */
const NEAR_COSINE = 0.4;
/** Even the nearest other word is not the word itself. */
const OTHER_WORD = 0.3;
const UNKNOWN = -1;
/** Words of questions; each takes four bytes a term of the index. */
const REMEMBERED = 400;

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

/** Four sums at once: a single one waits for each addition before the next. */
function dot(a: Float32Array, b: Float32Array): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let n = 0; n < WORD_DIMENSIONS; n += 4) {
    s0 += (a[n] as number) * (b[n] as number);
    s1 += (a[n + 1] as number) * (b[n + 1] as number);
    s2 += (a[n + 2] as number) * (b[n + 2] as number);
    s3 += (a[n + 3] as number) * (b[n + 3] as number);
  }
  return s0 + s1 + s2 + s3;
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

  /** Readers ask with the same words again and again. */
  const memories = new Map<string, Float32Array>();
  function remembered(word: string): Float32Array {
    let memory = memories.get(word);
    if (!memory) {
      if (memories.size >= REMEMBERED) memories.clear();
      memory = new Float32Array(rows.length).fill(UNKNOWN);
      memories.set(word, memory);
    }
    return memory;
  }

  return {
    soften({ terms }) {
      const wanted = terms.map(({ word }) => vectors.row(word));
      const known = terms.map(({ word }) => remembered(word));
      return (queryTerm, term) => {
        const asked = wanted[queryTerm];
        const row = rows[term];
        if (!asked || !row) return 0;
        const memory = known[queryTerm] as Float32Array;
        if (memory[term] === UNKNOWN) {
          const cosine = dot(asked, row);
          memory[term] = cosine > NEAR_COSINE ? cosine - OTHER_WORD : 0;
        }
        // Read back, because the first answer must be rounded as the later ones are.
        return memory[term] as number;
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
