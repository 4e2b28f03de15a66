/** Which passages of an article are there already, word for word or nearly. */
import { words } from '../answering/tokens.ts';
import type { ArticleTexts } from '../answering/views.ts';
import { hashPassage, plainText } from '../knowledge/article-text.ts';
import type { FactBase } from '../knowledge/schema.ts';
import type { AddedArticle } from '../store/store.ts';
import type { Duplicate } from './articles.ts';

/** An article that is there: by its text, or where that is not at hand, by the hashes of its passages. */
export interface KnownArticle {
  readonly id: string;
  readonly passages?: readonly string[];
  readonly hashes?: readonly string[];
}

/** Of the pairs of words in a row, in both together (Dice): a word changed here and there. */
const NEARLY_THE_SAME = 0.8;
/** Shorter passages are the same only word for word. */
const FEWEST_WORDS = 6;
/** An article of which so much is there already brings nothing new. */
const SAME_SHARE = 0.8;

export function knownArticles(
  base: FactBase,
  texts: ArticleTexts,
  added: readonly AddedArticle[],
): KnownArticle[] {
  const shipped = base.articles.map(({ id, passages: hashes }): KnownArticle => {
    const passages = texts.get(id);
    return { id, hashes, ...(passages && { passages }) };
  });
  const ids = new Set(shipped.map(({ id }) => id));
  return [...shipped, ...added.filter(({ id }) => !ids.has(id))];
}

/**
 * @param telling numbers of the passages that state something; the same byline or heading says nothing
 * @returns the best match of each of them in each known article, in order
 */
export function findDuplicates(
  passages: readonly string[],
  telling: ReadonlySet<number>,
  known: readonly KnownArticle[],
): Duplicate[] {
  const wanted = [...telling].map((number) => profileOf(number, passages[number - 1] ?? ''));
  const byPair = new Map<string, Profile[]>();
  for (const profile of wanted)
    for (const pair of profile.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), profile]);

  return known
    .flatMap(({ id, passages: texts, hashes = [] }): Duplicate[] => {
      const best = new Map<number, { readonly at: number; readonly alike: number }>();
      const see = (passage: number, at: number, alike: number) => {
        if (alike > (best.get(passage)?.alike ?? 0)) best.set(passage, { at, alike });
      };
      for (const { number, hashes: own } of wanted)
        for (const [n, hash] of hashes.entries()) if (own.includes(hash)) see(number, n + 1, 1);
      for (const [n, text] of (texts ?? []).entries())
        for (const [profile, alike] of likeness(profileOf(n + 1, text), wanted, byPair))
          if (alike >= NEARLY_THE_SAME) see(profile.number, n + 1, alike);
      return [...best].map(([passage, { at }]) => ({ passage, article: id, articlePassage: at }));
    })
    .sort((a, b) => a.passage - b.passage);
}

/** @returns the article that holds nearly all of this text already. */
export function sameText(
  passages: readonly string[],
  telling: ReadonlySet<number>,
  known: readonly KnownArticle[],
): string | undefined {
  const found = new Map<string, number>();
  for (const { article } of findDuplicates(passages, telling, known))
    found.set(article, (found.get(article) ?? 0) + 1);
  return [...found].find(([, count]) => count >= telling.size * SAME_SHARE)?.[0];
}

/** A passage as others are compared with it. */
interface Profile {
  readonly number: number;
  readonly folded: string;
  /** Each two words in a row, once. */
  readonly pairs: ReadonlySet<string>;
  /** As it stands, and with plain quotation marks, since copies differ in them. */
  readonly hashes: readonly string[];
}

function profileOf(number: number, text: string): Profile {
  const read = words(text);
  const pairs = read.length < FEWEST_WORDS ? [] : read.slice(1).map((word, n) => `${read[n]} ${word}`);
  return {
    number,
    folded: read.join(' '),
    pairs: new Set(pairs),
    hashes: [hashPassage(text), hashPassage(plainText(text))],
  };
}

/** Those with anything in common, and how alike they are (0..1); the index spares comparing each with each. */
function* likeness(
  { folded, pairs }: Profile,
  wanted: readonly Profile[],
  byPair: ReadonlyMap<string, readonly Profile[]>,
): Generator<readonly [Profile, number]> {
  const common = new Map<Profile, number>();
  for (const pair of pairs)
    for (const profile of byPair.get(pair) ?? []) common.set(profile, (common.get(profile) ?? 0) + 1);
  for (const [profile, count] of common) yield [profile, (2 * count) / (pairs.size + profile.pairs.size)];
  for (const profile of wanted) if (folded !== '' && profile.folded === folded) yield [profile, 1];
}
