/** Plain articles -> everything retrieval looks up: words by number, where they stand, how rare they are. */
import { classOf } from '../stop-words.ts';
import { words } from '../tokens.ts';
import { type Span, sentenceSpans } from './sentences.ts';
import { baseForm } from './word-forms.ts';

export interface PlainArticle {
  readonly id: string;
  /** Passage n is element n - 1; the first is the headline. */
  readonly passages: readonly string[];
  readonly url?: string;
  /** The publisher's name; without it the headline stands for who says so. */
  readonly outlet?: string;
}

export interface Sentence extends Span {
  /** First token in the passage's `tokens`, and one past the last. */
  readonly from: number;
  readonly to: number;
}

export interface Passage {
  /** Index of its article. */
  readonly article: number;
  /** As cited: the headline is 1. */
  readonly number: number;
  readonly text: string;
  /** Term numbers in reading order, stop words too, because "who … for" shows in them. */
  readonly tokens: Int32Array;
  /** The terms that name something, each once. */
  readonly distinct: ReadonlySet<number>;
  readonly sentences: readonly Sentence[];
  /** Content words. */
  readonly length: number;
}

/** Passages a term stands in, with how often. */
export interface Postings {
  readonly passages: number[];
  readonly counts: number[];
  /** How many sentences it stands in. */
  sentences: number;
}

export interface PassageIndex {
  readonly articles: readonly PlainArticle[];
  readonly passages: readonly Passage[];
  /** Base form -> term number. */
  readonly terms: ReadonlyMap<string, number>;
  readonly postings: readonly Postings[];
  /** By term number: its first letters as a number, the same for words that only end otherwise; -1 for short ones. */
  readonly prefixes: readonly number[];
  readonly prefixNumbers: ReadonlyMap<string, number>;
  /** By term number: an example of a word with this base form, for looking up its vector. */
  readonly examples: readonly string[];
  /** By term number: whether it is a word that names something. */
  readonly content: readonly boolean[];
  /** By article: how often each term stands in it. */
  readonly articleCounts: readonly ReadonlyMap<number, number>[];
  /** By article: the term numbers of its headline. */
  readonly titles: readonly ReadonlySet<number>[];
  readonly averageLength: number;
  readonly averageSentence: number;
  /** Every word as it stands, with its count: what misspelt words are compared with. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** So many first letters in common make words relatives ("Norman", "Normandy"). */
const PREFIX_LETTERS = 5;

/** @returns the first letters of a base form; undefined where it is too short or no word. */
export const prefixOf = (form: string): string | undefined =>
  form.length >= PREFIX_LETTERS && /^[a-z]/.test(form) ? form.slice(0, PREFIX_LETTERS) : undefined;

/** Indexes all passages, headlines too, in the order given. */
export function createPassageIndex(articles: readonly PlainArticle[]): PassageIndex {
  const terms = new Map<string, number>();
  const postings: Postings[] = [];
  const prefixes: number[] = [];
  const prefixNumbers = new Map<string, number>();
  const examples: string[] = [];
  const content: boolean[] = [];
  const vocabulary = new Map<string, number>();
  const passages: Passage[] = [];

  function termOf(word: string): number {
    const form = baseForm(word);
    let term = terms.get(form);
    if (term === undefined) {
      term = postings.length;
      terms.set(form, term);
      postings.push({ passages: [], counts: [], sentences: 0 });
      examples.push(word);
      content.push(classOf(word) === 'content');
      const prefix = prefixOf(form);
      if (prefix !== undefined && !prefixNumbers.has(prefix)) prefixNumbers.set(prefix, prefixNumbers.size);
      prefixes.push(prefix === undefined ? -1 : (prefixNumbers.get(prefix) ?? -1));
    }
    return term;
  }

  function addPassage(article: number, number: number, text: string, counts: Map<number, number>): void {
    const tokens: number[] = [];
    const sentences = sentenceSpans(text).map((span): Sentence => {
      const from = tokens.length;
      for (const word of words(text.slice(span.start, span.end))) {
        vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
        tokens.push(termOf(word));
      }
      for (const term of new Set(tokens.slice(from))) (postings[term] as Postings).sentences++;
      return { ...span, from, to: tokens.length };
    });
    const here = new Map<number, number>();
    for (const term of tokens) here.set(term, (here.get(term) ?? 0) + 1);
    for (const [term, count] of here) {
      const list = postings[term] as Postings;
      list.passages.push(passages.length);
      list.counts.push(count);
      counts.set(term, (counts.get(term) ?? 0) + count);
    }
    const length = tokens.filter((term) => content[term]).length;
    const distinct = new Set(tokens.filter((term) => content[term]));
    passages.push({ article, number, text, tokens: Int32Array.from(tokens), distinct, sentences, length });
  }

  const articleCounts: Map<number, number>[] = [];
  const titles: Set<number>[] = [];
  for (const [n, { passages: texts }] of articles.entries()) {
    const counts = new Map<number, number>();
    titles.push(new Set(words(texts[0] ?? '').map(termOf)));
    for (const [at, text] of texts.entries()) if (at > 0) addPassage(n, at + 1, text, counts);
    articleCounts.push(counts);
  }
  const mean = (sum: number, n: number) => (n === 0 ? 1 : sum / n);
  const tokenSum = passages.reduce((sum, { length }) => sum + length, 0);
  return {
    articles,
    passages,
    terms,
    postings,
    prefixes,
    prefixNumbers,
    examples,
    content,
    articleCounts,
    titles,
    averageLength: mean(tokenSum, passages.length),
    averageSentence: mean(
      tokenSum,
      passages.reduce((sum, { sentences }) => sum + sentences.length, 0),
    ),
    vocabulary,
  };
}
