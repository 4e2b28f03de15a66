/** An uploaded file's bytes -> text, or why there is none. */

/** What Discord takes from a moderator; a news article has a hundredth of it. */
const MAX_ARTICLE_BYTES = 1024 * 1024;

/** `no-text`: a headline at most; `nothing-stated`: headings, credits and forms alone. */
export type Refusal = 'empty' | 'too-large' | 'binary' | 'other-language' | 'no-text' | 'nothing-stated';

export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
}

export const refuse = (reason: Refusal): Refused => ({ ok: false, reason });

/** A text holds line breaks and tabs, but hardly any other control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\uFFFD]/g;
const CONTROL_SHARE = 0.01;

export function readFileText(bytes: Uint8Array): { readonly ok: true; readonly text: string } | Refused {
  if (bytes.length > MAX_ARTICLE_BYTES) return refuse('too-large');
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const text = new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse('empty');
  if ((text.match(CONTROLS)?.length ?? 0) > Math.max(2, text.length * CONTROL_SHARE)) return refuse('binary');
  return { ok: true, text };
}

/** Small words that fill a third of any English text, and hardly any other. */
const ENGLISH = new Set(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were their has said who will its would been about after'.split(
    ' ',
  ),
);
/** A text of fewer words may be English without them. */
const ENOUGH_WORDS = 30;
const ENGLISH_SHARE = 0.14;

export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  if (latin < words.length / 2) return false;
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter((word) => ENGLISH.has(word)).length / words.length >= ENGLISH_SHARE;
}
