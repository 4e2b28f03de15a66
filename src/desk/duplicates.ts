/** Which passages of an article are there already, word for word or nearly. */
import { words } from '../answering/tokens.ts';
import type { ArticleTexts } from '../answering/views.ts';
import { hashPassage, plainText } from '../knowledge/article-text.ts';
import type { FactBase } from '../knowledge/schema.ts';
import type { AddedArticle } from '../store/store.ts';
import type { Duplicate, Reprint } from './articles.ts';

/** An article that is there: by its text, or where that is not at hand, by the hashes of its passages. */
export interface KnownArticle {
  readonly id: string;
  readonly passages?: readonly string[];
  readonly hashes?: readonly string[];
}

/** Word for word: more than any likeness of two texts that differ. */
const SAME = 2;
/** Of the pairs of words in a row, in both together (Dice): a word changed here and there. */
const NEARLY_THE_SAME = 0.8;
/** Shorter passages are the same only word for word. */
const FEWEST_WORDS = 6;
/** An article of which so much is there already is that article, corrected or continued. */
const REPRINT_SHARE = 0.8;

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
        for (const [n, hash] of hashes.entries()) if (own.includes(hash)) see(number, n + 1, SAME);
      for (const [n, text] of (texts ?? []).entries())
        for (const [profile, alike] of likeness(profileOf(n + 1, text), wanted, byPair))
          if (alike >= NEARLY_THE_SAME) see(profile.number, n + 1, alike);
      return [...best].map(([passage, { at, alike }]) => ({
        ...{ passage, article: id, articlePassage: at },
        same: alike === SAME,
      }));
    })
    .sort((a, b) => a.passage - b.passage);
}

/** @returns the article that says all of this word for word already, so that adding it would bring nothing. */
export function sameText(
  passages: readonly string[],
  telling: ReadonlySet<number>,
  known: readonly KnownArticle[],
): string | undefined {
  const reprint = reprintIn(findDuplicates(passages, telling, known), telling);
  return reprint?.otherwise.length === 0 ? reprint.article : undefined;
}

/** @returns the article that has nearly all of this one: the one that has most of it word for word. */
export function reprintIn(found: readonly Duplicate[], telling: ReadonlySet<number>): Reprint | undefined {
  const [nearest] = [...Map.groupBy(found, ({ article }) => article)]
    .filter(([, passages]) => passages.length >= telling.size * REPRINT_SHARE)
    .map(([article, passages]) => {
      const same = new Set(passages.flatMap(({ passage, same }) => (same ? [passage] : [])));
      return { article, otherwise: [...telling].filter((passage) => !same.has(passage)) };
    })
    .sort((a, b) => a.otherwise.length - b.otherwise.length);
  return nearest;
}

/** A passage as others are compared with it. */
interface Profile {
  readonly number: number;
  /** The same for two passages that say the same word for word. */
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
    folded: fold(text),
    pairs: new Set(pairs),
    hashes: [hashPassage(text), hashPassage(plainText(text))],
  };
}

/** A point in a number, a sign before it, a per cent or currency sign behind it make it another number. */
const TOLD = /[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*|(?<![\p{L}\p{N}])-(?=\p{N})|[%‰+±<>=°]|\p{Sc}/gu;

/** Blanks, capitals and marks between words make no other text; a word or a number does. */
const fold = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .match(TOLD)
    ?.join(' ') ?? '';

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
  for (const profile of wanted) if (folded !== '' && profile.folded === folded) yield [profile, SAME];
}
