/**
 * fuse.js token search as one more voice over the passages proposed. It only adds: its order alone is far worse than
 * BM25's, and over all passages it takes seconds. Stems instead of words, because it matches tokens as substrings.
 */
import Fuse from 'fuse.js';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** So many of the proposed are searched; the time grows with each. */
const SEARCHED = 20;
/** fuse.js cuts patterns of more characters, and no question needs more words. */
const MOST_WORDS = 24;

export type Fuzzy = (query: Query, passages: readonly number[]) => readonly number[];

/** @returns a function giving 0..1 for each passage, in order; 0 for those beyond the ones searched. */
export function createFuzzy(index: PassageIndex): Fuzzy {
  const forms = [...index.terms.keys()];
  const texts = index.passages.map(({ tokens }) =>
    [...tokens].flatMap((term) => (index.content[term] ? [forms[term]] : [])).join(' '),
  );
  return (query, passages) => {
    const scores = passages.map(() => 0);
    const pattern = query.terms
      .slice(0, MOST_WORDS)
      .map(({ term, word }) => forms[term] ?? word)
      .join(' ');
    if (pattern === '') return scores;
    const searched = passages.slice(0, SEARCHED).map((passage) => texts[passage] ?? '');
    const found = new Fuse(searched, {
      useTokenSearch: true,
      includeScore: true,
      ignoreLocation: true,
      threshold: 0,
      fieldNormWeight: 0.3,
    }).search(pattern);
    for (const { refIndex, score } of found) scores[refIndex] = 1 - (score ?? 1);
    return scores;
  };
}
