/** Reads misspelt words as the known ones they stand for. */
import { homophonesOf } from './homophones.ts';
import { createLongNames } from './long-names.ts';
import type { Names } from './names.ts';
import { allowedEdits, createSpeller, editDistance, type Speller } from './spelling.ts';
import { classOf } from './stop-words.ts';
import type { WordVectors } from './word-vectors.ts';

/** Words among the most frequent of English are words, not misspellings. */
const SURELY_ENGLISH = 20_000;
/** Rarer ones are believed unless a known word is this sure. */
const RARE_WORD_CONFIDENCE = 0.72;
/** So many frequent words compete with the fact base's own, so that no ordinary word is bent into a name. */
const COMPETING_WORDS = 8_000;

export interface Corrected {
  readonly words: readonly string[];
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** English words the fact base does not know, with the known word that may have been meant ("ware": "wear"). */
  readonly guesses: ReadonlyMap<string, string>;
}

export type Corrector = (words: readonly string[]) => Corrected;

/** A pair of neighbours that stands so often in the wordings is how it is usually put. */
const USUAL_PAIR = 3;

/**
 * @param vocabulary every word of the fact base with its count; @param frequent English words, most frequent first.
 * @param pairCount how often two words stand side by side in the wordings
 */
export function createCorrector(
  vocabulary: ReadonlyMap<string, number>,
  frequent: readonly string[],
  names: Names,
  vectors: WordVectors,
  pairCount: (before: string, after: string) => number,
): Corrector {
  const all = new Map(vocabulary);
  for (const word of frequent.slice(0, COMPETING_WORDS))
    if (word.length > 3 && !all.has(word)) all.set(word, 0);
  for (const word of names.vocabulary) all.set(word, (all.get(word) ?? 0) + 5);
  // Most messages are spelt well: the index of letters is made when the first is not.
  let speller: Speller | undefined;
  const nameAt = createLongNames(names, (word) => all.get(word) ?? 0);

  function one(word: string): string {
    if (vocabulary.has(word) || names.whole.has(word) || classOf(word) !== 'content' || /\d/.test(word))
      return word;
    const rank = vectors.rank(word);
    if (rank !== undefined && rank < SURELY_ENGLISH) return word;
    // "Wearin'", "goin": dropped on purpose, whatever else it may sound like.
    if (word.endsWith('in') && vocabulary.has(`${word}g`)) return `${word}g`;
    speller ??= createSpeller(all);
    const found = speller.correct(word);
    if (
      !found ||
      (rank !== undefined &&
        (found.confidence < RARE_WORD_CONFIDENCE || editDistance(word, found.word, 1) > 1))
    )
      return word;
    return editDistance(word, found.word) <= allowedEdits(word.length) + 2 ? found.word : word;
  }

  /** "did kim ware", "one on won": words in their own right, but beside these words another is meant. */
  function homophone(text: readonly string[], at: number): string | undefined {
    const word = text[at] ?? '';
    // A keyword query has question words side by side as no sentence has.
    const others = classOf(word) === 'question' ? [] : homophonesOf(word);
    if (others.length === 0) return undefined;
    const beside = (candidate: string) =>
      (at > 0 ? pairCount(text[at - 1] ?? '', candidate) : 0) +
      (at + 1 < text.length ? pairCount(candidate, text[at + 1] ?? '') : 0);
    if (beside(word) > 0) return undefined;
    return others.find((other) => beside(other) >= USUAL_PAIR);
  }

  function guess(word: string): string | undefined {
    if (word.length < 4 || vocabulary.has(word) || names.whole.has(word) || classOf(word) !== 'content')
      return undefined;
    speller ??= createSpeller(all);
    const found = speller.among(
      word,
      (candidate) => vocabulary.has(candidate) && classOf(candidate) === 'content',
    );
    return found && editDistance(word, found.word, 2) <= 2 ? found.word : undefined;
  }

  return (text) => {
    const result: string[] = [];
    const guesses = new Map<string, string>();
    const corrected: { from: string; to: string }[] = [];
    for (let n = 0; n < text.length; ) {
      const name = nameAt(text, n);
      if (name) {
        const from = text.slice(n, n + name.length).join(' ');
        if (from !== name.join(' ')) corrected.push({ from, to: name.join(' ') });
        result.push(...name);
        n += name.length;
        continue;
      }
      const word = text[n] ?? '';
      const right = homophone(text, n) ?? one(word);
      if (right !== word) corrected.push({ from: word, to: right });
      const meant = right === word ? guess(word) : undefined;
      if (meant !== undefined) guesses.set(word, meant);
      result.push(right);
      n++;
    }
    return { words: result, corrected, guesses };
  };
}
