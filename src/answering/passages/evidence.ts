/** One passage beside one question: everything that speaks for it, as numbers that the model weighs. */
import { bestSentence } from './best-sentence.ts';
import type { Passage, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { B_PASSAGE, saturate } from './saturate.ts';
import { contextOf } from './surroundings.ts';
import { longestRun, neighbours } from './word-order.ts';

export interface Evidence {
  /** Index of the passage. */
  readonly passage: number;
  readonly article: number;
  /** Index of the sentence that answers best. */
  readonly sentence: number;
  readonly features: Readonly<Record<string, number>>;
}

/** @returns 0..1: how nearly a term of the index says what the n-th term of the question says. */
export type Soft = (queryTerm: number, term: number) => number;

/** What stands in the passage: for each term of the question. */
export interface Found {
  /** Token numbers, in order. */
  readonly places: readonly (readonly number[])[];
  /** 1 where a word stands there that begins the same, for terms that do not stand there. */
  readonly related: Float64Array;
  /** 0..1: the nearest word in meaning, for terms that do not stand there. */
  readonly near: Float64Array;
}

function find(query: Query, index: PassageIndex, { tokens, distinct }: Passage, soft: Soft): Found {
  const places: number[][] = query.terms.map(() => []);
  const byTerm = new Map<number, number>();
  const byPrefix = new Map<number, number>();
  for (const [n, { term, prefix }] of query.terms.entries()) {
    if (term >= 0) byTerm.set(term, n);
    if (prefix >= 0 && !byPrefix.has(prefix)) byPrefix.set(prefix, n);
  }
  for (let n = 0; n < tokens.length; n++) {
    const asked = byTerm.get(tokens[n] as number);
    if (asked !== undefined) places[asked]?.push(n);
  }
  const related = new Float64Array(places.length);
  const near = new Float64Array(places.length);
  for (const token of distinct) {
    const alike = byPrefix.get(index.prefixes[token] as number);
    if (alike !== undefined && places[alike]?.length === 0) related[alike] = 1;
  }
  for (let n = 0; n < places.length; n++)
    if (places[n]?.length === 0 && !related[n])
      for (const token of distinct) near[n] = Math.max(near[n] as number, soft(n, token));
  return { places, related, near };
}

/** @param at index of the passage; @param nearness cosines to its nearest sentence and to the whole of it. */
export function evidenceOf(
  query: Query,
  index: PassageIndex,
  at: number,
  soft: Soft,
  nearness: { readonly sentence: number; readonly whole: number },
): Evidence {
  const passage = index.passages[at] as Passage;
  const relative = passage.length / index.averageLength;
  const found = find(query, index, passage, soft);
  const sums = { bm25: 0, covered: 0, relatives: 0, softly: 0, names: 0, missingName: 0, missingNumber: 0 };
  for (const [n, { idf, name, number }] of query.terms.entries()) {
    const count = found.places[n]?.length ?? 0;
    sums.bm25 += idf * saturate(count, relative, B_PASSAGE);
    if (count > 0) {
      sums.covered += idf;
      if (name) sums.names += idf;
      continue;
    }
    sums.relatives += idf * (found.related[n] as number);
    sums.softly += idf * (found.near[n] as number);
    if (name && !found.related[n]) sums.missingName += idf;
    if (number) sums.missingNumber += idf;
  }
  const { sentence, ...inSentences } = bestSentence(query, index, passage, found);
  return {
    passage: at,
    article: passage.article,
    sentence,
    features: {
      ...sums,
      ...inSentences,
      ...neighbours(query, found.places),
      run: longestRun(query, index, passage.tokens),
      length: Math.log(relative + 0.1),
      opening: 1 / passage.number,
      sentenceNear: nearness.sentence,
      passageNear: nearness.whole,
      ...contextOf(query, index, at, found.places),
    },
  };
}
