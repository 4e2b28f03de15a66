/** Reader's text -> plain text: what Discord and keyboards add is taken off before anything is understood. */

/** Longer questions are cut here, at a word: nobody asks in 600 characters, and time must stay bounded. */
export const MAX_QUESTION_LENGTH = 600;

/** The fence of a code block with its language; what stands inside may be the question. */
const CODE_FENCE = /```(?:[a-z+#]{1,12}(?=\n))?/gi;
const MENTION = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]{1,32}:)\d+(?::\w)?>|@(?:here|everyone)\b/g;
/** ":flag_ru:", not the minutes in "12:30:00". */
const EMOJI_NAME = /(?<![\p{L}\p{N}]):[a-z][\w+-]{1,31}:(?![\p{L}\p{N}])/giu;
const LINK = /\bhttps?:\/\/\S+/gi;
const MARKUP_TAG = /<\/?[a-z][^>]{0,200}>/gi;
const MARKDOWN = /[*_~|`>#\\]+/g;
/** Controls, zero-width and direction marks, tags. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
/** They only choose how the character before is drawn. */
const VARIATION_SELECTOR = /\p{Variation_Selector}/gu;
/** Taking one sign off can lay another bare ("@here" out of "@\u200bhere"); so many layers are taken off. */
const MOST_LAYERS = 8;

/** @returns one line of NFKC text without mentions, links, Markdown or invisible characters. */
export function normalise(text: string): string {
  // A bound before any pattern runs: Discord allows 4,000 characters, other callers any number.
  let plain = text.slice(0, 20_000).replace(CODE_FENCE, ' ');
  for (let layer = 0, before = ''; layer < MOST_LAYERS && plain !== before; layer++) {
    before = plain;
    plain = takeOff(plain);
  }
  return shorten(plain);
}

function takeOff(text: string): string {
  return (
    text
      // Before NFKC, which would make a blank and an accent of it.
      .replace(/´/g, "'")
      .normalize('NFKC')
      .replace(/[\t\r\n\u2028\u2029]/g, ' ')
      .replace(INVISIBLE, '')
      .replace(VARIATION_SELECTOR, '')
      .replace(/[‘’‚‛`´]/g, "'")
      .replace(/[“”„‟]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(MENTION, ' ')
      .replace(EMOJI_NAME, ' ')
      .replace(LINK, ' ')
      .replace(MARKUP_TAG, ' ')
      .replace(MARKDOWN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function shorten(text: string): string {
  if (text.length <= MAX_QUESTION_LENGTH) return text;
  const blank = text.lastIndexOf(' ', MAX_QUESTION_LENGTH);
  const cut = text.slice(0, blank > MAX_QUESTION_LENGTH / 2 ? blank : MAX_QUESTION_LENGTH);
  // Half of a pair of surrogates is no character.
  return cut.replace(/[\uD800-\uDBFF]$/, '').trim();
}

/** @returns the share (0..1) of the letters that are not Latin. */
export function otherScriptShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return 0;
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length / letters.length;
}
