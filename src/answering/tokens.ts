/** Text -> words, and words -> stems. */
import { createRequire } from 'node:module';
import { CHAT_SPELLINGS } from './stop-words.ts';

// The package is CommonJS without types; Porter2 as defined by Martin Porter.
const porter2 = createRequire(import.meta.url)('wink-porter2-stemmer') as (word: string) => string;

const MARKS = /\p{M}/gu;
/** Most text has none, and normalising is the dearest step. */
const BEYOND_ASCII = /\P{ASCII}/u;
const withoutMarks = (text: string): string =>
  BEYOND_ASCII.test(text) ? text.normalize('NFKD').replace(MARKS, '').normalize('NFC') : text;
/** Designations such as S-400, S 400 or KN-23 are one word however they are written. */
const DESIGNATION = /\b(?:([a-z]{1,3})-(\d{1,4})|([b-hj-z]) (\d{3}))\b/g;

/** In capitals the country, in small letters the pronoun … */
const COUNTRY = /\b(?:US|U\.S\.(?:A\.)?|USA)(?![\p{L}\p{N}])/gu;
/** … but not after "the", not at the beginning, and not before what only a country has. */
const COUNTRY_IN_CHAT =
  /^\s*us(?=\s)|(?<=\bthe )us\b|\bus(?= (?:gov|admin|offic|presid|sanction|warn|accus|claim|spokes|intellig|militar|react))/giu;

/** Case, accents and possessives do not tell words apart. */
export function words(text: string): string[] {
  return (
    withoutMarks(text.replace(COUNTRY, ' united states ').replace(COUNTRY_IN_CHAT, ' united states '))
      .toLowerCase()
      .replace(DESIGNATION, '$1$2$3$4')
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replace(/[’‘´]/g, "'")
      .replace(/\bcan't\b/g, 'can not')
      .replace(/\bwon't\b/g, 'will not')
      .replace(/n't\b/g, ' not')
      .replace(/'(s|re|ve|ll|d|m)\b/g, ' ')
      .replace(/'/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => CHAT_SPELLINGS.get(word) ?? word);
}

/** Words that Porter2 takes for forms of quite another word: "important" for "import", "evening" for "even". */
const OWN_STEMS = `evening evenings:evening important importance:important importantly:important news international
university universities:university united`;
const stems = new Map(
  OWN_STEMS.split(/\s+/).map((entry) => {
    const [word = '', own = word] = entry.split(':');
    return [word, own];
  }),
);

/** Porter2 stem; words with digits or of other scripts stay as they are. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = /^[a-z]+$/.test(word) ? porter2(word) : word;
    // Readers' misspellings must not grow the cache without end.
    if (stems.size < 50_000) stems.set(word, known);
  }
  return known;
}
