/**
 * Misspelt words -> words the fact base knows. A letter-pair prefilter picks the likely ones, fuse.js scores
 * them, edit distance and sound decide. (fuse.js over the whole vocabulary costs 15 ms a word and is right less often.)
 */
import { doubleMetaphone } from 'double-metaphone';
import Fuse from 'fuse.js';

/** More wrong letters than this share make another word, unless it sounds the same. */
const MISSPELT_SHARE = 0.3;
/** How much fuse.js's score (0..1) counts beside whole edits. */
const FUSE_WEIGHT = 0.5;
/** What sounding the same is worth, in edits. */
const SOUND_BONUS = 1.2;
/** Words kept for fuse.js after the prefilter. */
const PREFILTER = 60;
/** Words that share fewer letter pairs never come among those; sorting them would take most of the time. */
const LEAST_DICE = 0.2;
/** fuse.js: 0 matches only the same, 1 anything. Half lets two edits in a word of five through to the judge below. */
const FUSE_THRESHOLD = 0.5;

export interface Correction {
  readonly word: string;
  /** 0..1: how sure. */
  readonly confidence: number;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1
 * (Damerau 1964). @param limit gives up early; the result is then above it.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (rows[0].length <= b.length) rows = newRows(2 * b.length);
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] as number;
}

/** Three rows of the table at a time, reused: thousands of pairs of words are compared. */
const newRows = (length: number): [Uint16Array, Uint16Array, Uint16Array] => [
  new Uint16Array(length),
  new Uint16Array(length),
  new Uint16Array(length),
];
let rows = newRows(64);

/** Longer words may hold more mistakes before they become another word. */
export function allowedEdits(length: number): number {
  if (length <= 3) return 0;
  if (length <= 4) return 1;
  if (length <= 7) return 2;
  return length <= 11 ? 3 : 4;
}

const pairs = (word: string): string[] => {
  const framed = `^${word}$`;
  return Array.from({ length: framed.length - 1 }, (_, n) => framed.slice(n, n + 2));
};

const sound = (word: string): string => doubleMetaphone(word)[0];

const sorted = (word: string): string => [...word].sort().join('');

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export interface Speller {
  /** @returns the known word most likely meant, or undefined where none is near enough. */
  correct(word: string): Correction | undefined;
  /** The same among the words that are accepted; not remembered. */
  among(word: string, accepts: (candidate: string) => boolean): Correction | undefined;
}

/** @param vocabulary known words with how often they occur. */
export function createSpeller(vocabulary: ReadonlyMap<string, number>): Speller {
  const known = [...vocabulary.keys()].filter((word) => word.length >= 3 && /^[a-z][a-z0-9]*$/.test(word));
  const lengths = known.map((word) => word.length + 1);
  const byPair = new Map<string, number[]>();
  const bySound = new Map<string, string[]>();
  const sounds = new Map<string, string>();
  const byLetters = new Map<string, string[]>();
  for (const [n, word] of known.entries()) {
    for (const pair of new Set(pairs(word))) append(byPair, pair, n);
    const key = sound(word);
    sounds.set(word, key);
    append(bySound, key, word);
    append(byLetters, sorted(word), word);
  }

  // Reused between words: the speller is synchronous, and clearing what was touched is cheaper than a new list.
  const shared = new Uint8Array(known.length);

  /** The words that share most letter pairs with this one (Dice coefficient), best first. */
  function likely(word: string): string[] {
    const touched: number[] = [];
    for (const pair of new Set(pairs(word)))
      for (const n of byPair.get(pair) ?? []) {
        if (shared[n] === 0) touched.push(n);
        shared[n] = (shared[n] as number) + 1;
      }
    const size = word.length + 1;
    const dice = (n: number) => (2 * (shared[n] as number)) / (size + (lengths[n] as number));
    const found = touched
      .filter((n) => dice(n) >= LEAST_DICE)
      .map((n) => ({ word: known[n] ?? '', dice: dice(n) }))
      .sort((a, b) => b.dice - a.dice || (a.word < b.word ? -1 : 1))
      .slice(0, PREFILTER)
      .map((candidate) => candidate.word);
    for (const n of touched) shared[n] = 0;
    return found;
  }

  const cache = new Map<string, Correction | undefined>();

  function search(
    word: string,
    accepts: (candidate: string) => boolean = () => true,
  ): Correction | undefined {
    // A word of one or two letters is one edit from anything.
    if (word.length < 3 || !/^[a-z]+$/.test(word)) return undefined;
    const key = sound(word);
    const near = likely(word);
    const fuzzy = new Fuse(near, {
      includeScore: true,
      threshold: FUSE_THRESHOLD,
      ignoreLocation: true,
    }).search(word.slice(0, 32));
    const scores = new Map(fuzzy.map(({ item, score }) => [item, score ?? 1]));
    // Words that sound the same may differ in more letters than any filter of letters lets through.
    for (const same of key.length >= 3 ? (bySound.get(key) ?? []) : [])
      if (!scores.has(same)) scores.set(same, FUSE_THRESHOLD);
    for (const same of byLetters.get(sorted(word)) ?? [])
      if (!scores.has(same)) scores.set(same, FUSE_THRESHOLD);
    for (const candidate of near.slice(0, 12))
      if (!scores.has(candidate)) scores.set(candidate, FUSE_THRESHOLD);
    let best: (Correction & { readonly rank: number }) | undefined;
    for (const [candidate, score] of scores) {
      // Only words that want another are asked about.
      if (candidate === word || !accepts(candidate)) continue;
      const sameSound = sounds.get(candidate) === key && key.length >= 2;
      const limit = allowedEdits(Math.max(word.length, candidate.length)) + (sameSound ? 2 : 0);
      const distance = editDistance(word, candidate, Math.max(limit, 1));
      const swapped =
        distance === 1 && word.length === candidate.length && sorted(word) === sorted(candidate);
      if (
        (distance > limit && !swapped) ||
        distance > Math.max(1, word.length * (sameSound ? 0.6 : MISSPELT_SHARE))
      )
        continue;
      // One edit makes any word of three letters from any other; only letters in the wrong order are a sure sign.
      if (word.length === 3 && !swapped && !sameSound) continue;
      const rank =
        distance -
        (sameSound ? SOUND_BONUS : 0) -
        (swapped ? 0.5 : 0) +
        (word[0] === candidate[0] ? 0 : 0.8) +
        score * FUSE_WEIGHT -
        0.12 * Math.log1p(vocabulary.get(candidate) ?? 0) +
        0.02 * Math.abs(word.length - candidate.length);
      if (!best || rank < best.rank || (rank === best.rank && candidate < best.word))
        best = {
          word: candidate,
          rank,
          confidence: swapped
            ? 0.9
            : Math.max(0.35, 1 - (distance * (sameSound ? 0.5 : 1)) / (word.length * 0.8)),
        };
    }
    return best && { word: best.word, confidence: best.confidence };
  }

  return {
    among: search,
    correct(word) {
      if (!cache.has(word)) {
        if (cache.size > 20_000) cache.clear();
        cache.set(word, search(word));
      }
      return cache.get(word);
    },
  };
}
