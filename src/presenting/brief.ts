/** Foreign words short enough to stand in a line of ours, with no markdown in them. */
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';
import { inQuotes } from './quotes.ts';

export const brief = (words: string, max: number = OURS.title): string => plain(shorten(oneLine(words), max));

/** The same as a quotation. */
export const quoted = (words: string, max: number = OURS.title): string =>
  plain(inQuotes(shorten(oneLine(words), max)));

/** As code: an id, a file. */
export const inCode = (words: string, max: number = OURS.title): string =>
  `\`${shorten(oneLine(words), max).replaceAll('`', 'ˋ')}\``;
