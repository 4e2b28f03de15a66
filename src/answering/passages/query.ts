/** A question -> the terms looked for in plain articles, with how rare they are. */
import type { QuestionKind } from '../../knowledge/schema.ts';
import { questionKinds } from '../kinds.ts';
import type { Speller } from '../spelling.ts';
import { classOf } from '../stop-words.ts';
import { words } from '../tokens.ts';
import type { WordVectors } from '../word-vectors.ts';
import type { PassageIndex } from './passage-index.ts';
import { prefixOf } from './passage-index.ts';
import { baseForm } from './word-forms.ts';

export interface QueryTerm {
  readonly word: string;
  /** Term number; -1 where no article has it. */
  readonly term: number;
  /** Prefix number; -1 where the word is short or no article has such a word. */
  readonly prefix: number;
  /** How rare among passages, in nats; unknown words are as rare as can be. */
  readonly idf: number;
  /** How rare among sentences. */
  readonly sentenceIdf: number;
  /** Written with a capital inside the question, or a number: what it names must be there. */
  readonly name: boolean;
  readonly number: boolean;
}

export interface Query {
  /** Content words in order, each once. */
  readonly terms: readonly QueryTerm[];
  /** Every word's term number in order, small words too; -1 for unknown. */
  readonly sequence: readonly number[];
  readonly words: readonly string[];
  readonly kinds: readonly QuestionKind[];
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** The idf of a word that stands nowhere. */
  readonly rarest: number;
}

/** Words this frequent in English are not taken for misspelt ones. */
const SURELY_ENGLISH = 20_000;
/** Rarer English words are misspelt only when an indexed word is this sure. */
const RARE_WORD_CONFIDENCE = 0.8;
const SURE_ENOUGH = 0.5;

/** Inverse document frequency in nats (Robertson and Spärck Jones 1976, smoothed): of a term in n of so many texts. */
export const idfOf = (n: number, total: number): number => Math.log(1 + (total - n + 0.5) / (n + 0.5));

/** @returns for every term of the index how rare it is among the passages, in nats. */
export const rarity = (index: PassageIndex): number[] =>
  index.postings.map(({ passages }) => idfOf(passages.length, index.passages.length));

/** @param text one question, normalised. */
export type ReadQuery = (text: string) => Query;

/** @param speller over the vocabulary of the same index. */
export function createReadQuery(index: PassageIndex, speller: Speller, vectors: WordVectors): ReadQuery {
  const total = index.passages.length;
  const sentences = index.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);

  function correct(word: string): string {
    if (index.vocabulary.has(word) || index.terms.has(baseForm(word)) || classOf(word) !== 'content')
      return word;
    if (/\d/.test(word)) return word;
    const rank = vectors.rank(word);
    if (rank !== undefined && rank < SURELY_ENGLISH) return word;
    const found = speller.correct(word);
    if (!found || found.confidence < (rank === undefined ? SURE_ENOUGH : RARE_WORD_CONFIDENCE)) return word;
    return found.word;
  }

  return (text) => {
    // The first word has its capital from the sentence, not from being a name.
    const capitals = new Set(
      words([...text.matchAll(/(?<=\S\s+["'“(]?)\p{Lu}[\p{L}\p{N}.'’-]*/gu)].map(([m]) => m).join(' ')),
    );
    const corrected: { from: string; to: string }[] = [];
    const read = words(text).map((word) => {
      const right = correct(word);
      if (right !== word) corrected.push({ from: word, to: right });
      return right;
    });
    const terms: QueryTerm[] = [];
    const seen = new Set<string>();
    for (const word of read) {
      const form = baseForm(word);
      if (classOf(word) !== 'content' || seen.has(form)) continue;
      seen.add(form);
      const term = index.terms.get(form) ?? -1;
      const prefix = prefixOf(form);
      const posting = index.postings[term];
      terms.push({
        word,
        term,
        prefix: prefix === undefined ? -1 : (index.prefixNumbers.get(prefix) ?? -1),
        idf: idfOf(posting?.passages.length ?? 0, total),
        sentenceIdf: idfOf(posting?.sentences ?? 0, sentences),
        name: capitals.has(word),
        number: /\d/.test(word),
      });
    }
    return {
      terms,
      sequence: read.map((word) => index.terms.get(baseForm(word)) ?? -1),
      words: read,
      kinds: questionKinds(read.join(' ')),
      corrected,
      rarest: idfOf(0, total),
    };
  };
}
