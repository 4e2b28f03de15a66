/** A name inside a sentence. */

import { plain } from './escape.ts';
import type { Language } from './texts/language.ts';
import type { Texts } from './texts/texts.ts';

/** Names that take the article: "said by the United States", but "said by South Korea's Defense Ministry". */
const TAKES_ARTICLE =
  /(?:^|\s)(?:United States|United Nations|White House|Kremlin|Department|Ministry|Council|Union|Office|Program(?:me)?|Agency|Commission|Committee|Government)$/i;
const HAS_DETERMINER = /^(?:an?|the|its|their)\s|['’]s\s/i;

/** The name in bold, with "the" before it where English wants it. */
export function spokenName(name: string, language: Language): string {
  const article = language === 'en' && TAKES_ARTICLE.test(name) && !HAS_DETERMINER.test(name) ? 'the ' : '';
  return `${article}**${plain(name)}**`;
}

/** Several of them in a row. */
export const spokenNames = (names: readonly string[], { words }: Texts): string =>
  words.list(names.map((name) => spokenName(name, words.language)));
