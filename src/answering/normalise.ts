/** Reader's text -> plain text: what Discord and keyboards add is taken off before anything is understood. */

/** Longer questions are cut here, at a word: nobody asks in 600 characters, and time must stay bounded. */
export const MAX_QUESTION_LENGTH = 600;

/** The fence of a code block with its language; what stands inside may be the question. */
const CODE_FENCE = /```(?:[a-z+#]{1,12}(?=\n))?/gi;
const MENTION = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]{1,32}:)\d+(?::\w)?>|@(?:here|everyone)\b/g;
const LINK = /\bhttps?:\/\/\S+/gi;
const MARKUP_TAG = /<\/?[a-z][^>]{0,200}>/gi;
const MARKDOWN = /[*_~|`>#\\]+/g;
/** Controls, zero-width and direction marks, variation selectors, tags. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFE00-\uFE0F]/gu;

/** @returns one line of NFKC text without mentions, links, Markdown or invisible characters. */
export function normalise(text: string): string {
  const plain = text
    // A bound before any pattern runs: Discord allows 4,000 characters, other callers any number.
    .slice(0, 20_000)
    .replace(CODE_FENCE, ' ')
    .replace(MENTION, ' ')
    .replace(LINK, ' ')
    .replace(MARKUP_TAG, ' ')
    .normalize('NFKC')
    .replace(/[\t\r\n\u2028\u2029]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(MARKDOWN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= MAX_QUESTION_LENGTH) return plain;
  const cut = plain.lastIndexOf(' ', MAX_QUESTION_LENGTH);
  return plain.slice(0, cut > MAX_QUESTION_LENGTH / 2 ? cut : MAX_QUESTION_LENGTH).trim();
}

/** @returns the share (0..1) of the letters that are not Latin. */
export function otherScriptShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return 0;
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length / letters.length;
}
