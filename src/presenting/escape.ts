/** Making foreign text safe to show: what readers typed, and names, titles and quotes from the sources. */

// Bidi embeddings, overrides and isolates could turn the rest of our line round.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * One line of plain text: no control characters, no line breaks, no half characters (a lone surrogate
 * makes Discord refuse the whole message). For labels, which Discord shows without markdown.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * One line of text in which markdown, mentions, timestamps and links mean nothing.
 * A backslash before punctuation is shown by Discord as that punctuation.
 */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\*_~`|[\]<>@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Like {@link plain} for text of several paragraphs, such as a passage: line breaks are kept. */
export function plainLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map(plain)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
