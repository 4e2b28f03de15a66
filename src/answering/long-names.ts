/** Misspelt names of several words: "lim so suk", "soo kin". Each word alone may be English, together they are a name. */
import { bitCount } from './bits.ts';
import type { Names } from './names.ts';
import { editDistance } from './spelling.ts';
import { classOf } from './stop-words.ts';

/** More wrong letters than this share of a long name make another. */
const MISSPELT_NAME = 0.22;
/** A part of another name that stands so often in the wordings is meant itself. */
const OFTEN = 20;

/** @returns the words of the name that stands at this word, spelt right. */
export type NameAt = (text: readonly string[], start: number) => readonly string[] | undefined;

/** @param countOf how often a word stands in the wordings. */
export function createLongNames(names: Names, countOf: (word: string) => number): NameAt {
  // Readers misspell the rest of a name more often than its beginning.
  const byInitial = Map.groupBy(
    names.long
      .map(({ words }) => toLongName(words))
      .filter(({ words, letters }) => letters >= 6 && words.every((word) => /^[a-z]/.test(word))),
    ({ words }) => words[0]?.[0] ?? '',
  );
  return (text, start) => {
    let best: { words: readonly string[]; distance: number } | undefined;
    for (const name of byInitial.get(text[start]?.[0] ?? '') ?? []) {
      // Most names are nowhere near: told before anything is made for comparing.
      if (!mayBe(name, text, start)) continue;
      const window = text.slice(start, start + name.words.length);
      const changed = window.filter((word, n) => word !== name.words[n]);
      // A name spelt right is taken as it stands, so that no part of it is mended alone.
      if (changed.length === 0) {
        if (!best || best.distance > 0 || window.length > best.words.length)
          best = { words: window, distance: 0 };
        continue;
      }
      if (
        changed.some(
          (word) => word.length < 2 || (classOf(word) !== 'content' && changed.length === window.length),
        )
      )
        continue;
      // "Kim Jong Il" is no misspelt "Kim Jong Un": of a part more than half must be right.
      if (window.some((word, n) => isAnotherPart(word, name.words[n] ?? ''))) continue;
      const wanted = name.words.join(' ');
      // Where all but one part stand exactly, that one may be further off: "jeon ha kyoo".
      const sure = name.words.length - changed.length > 1 ? 1 : 0;
      const limit = name.edits + sure;
      const distance = editDistance(window.join(' '), wanted, limit);
      // A small word may be part of a name only where the rest of the name stands exactly.
      if (distance > limit || (changed.some((word) => classOf(word) !== 'content') && window.length < 3))
        continue;
      if (changed.some((word) => names.vocabulary.has(word) && countOf(word) > OFTEN)) continue;
      if (!best || distance < best.distance) best = { words: name.words, distance };
    }
    return best?.words;
  };
}

function isAnotherPart(word: string, part: string): boolean {
  const most = Math.max(1, Math.floor(Math.max(word.length, part.length) / 2));
  return editDistance(word, part, most) > most;
}

interface LongName {
  readonly words: readonly string[];
  readonly letters: number;
  /** A bit a letter that occurs. */
  readonly alphabet: number;
  /** So many letters may be wrong. */
  readonly edits: number;
}

function toLongName(words: readonly string[]): LongName {
  const whole = words.join('');
  const edits = Math.max(1, Math.floor(whole.length * MISSPELT_NAME));
  return { words, letters: whole.length, alphabet: alphabetOf(whole), edits };
}

const alphabetOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

/** False where the words there have too many letters more or less, or too many others. */
function mayBe(name: LongName, text: readonly string[], start: number): boolean {
  const end = start + name.words.length;
  if (end > text.length) return false;
  let letters = 0;
  let alphabet = 0;
  for (let n = start; n < end; n++) {
    const word = text[n] as string;
    letters += word.length;
    for (let at = 0; at < word.length; at++) alphabet |= 1 << (word.charCodeAt(at) & 31);
  }
  const most = name.edits + 1;
  // A wrong letter takes one out of the alphabet and brings another in.
  return Math.abs(letters - name.letters) <= most && bitCount(alphabet ^ name.alphabet) <= 2 * most;
}
