/** Text in a picture: made safe, measured, and broken into lines. */

/** What XML takes for its own, and what it cannot hold at all. */
const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{C}\n]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (char) => SPECIAL[char] ?? '');
}

/** The scripts that the font draws; anything else would be a row of empty boxes. */
const DRAWN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{Zs}\p{P}\p{Sc}\p{M}+=°№]*$/u;
const OUTSIDE = /[\u2E80-\u{3FFFF}]/u;

export const isDrawn = (text: string): boolean => DRAWN.test(text) && !OUTSIDE.test(text);

/** Advances of Noto Sans, in parts of the font's size, rounded up: too long a line would leave the picture. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;!'’‘|iIjlJ·]/u, 0.31],
  [/[-()[\]{}/\\ftr“”"]/u, 0.42],
  [/[cszvyxFLk?_–]/u, 0.54],
  [/[wDGHNOQU&]/u, 0.8],
  [/[\p{Ll}\p{N}ABCEKPRSTVXYZ$+=<>~#]/u, 0.64],
  [/\p{Lu}/u, 0.8],
];
/** As wide as anything, like all that is not listed. */
const WIDE = /[mMWæœÆŒжмфшщыюЖМФШЩЪЫЮ]/u;
const WIDEST = 1.04;
const BOLD = 1.05;

/** About how wide a text is, hardly ever less. @param size of the font, in pixels */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const char of text) {
    const known = WIDE.test(char) ? undefined : WIDTHS.find(([chars]) => chars.test(char));
    ems += known?.[1] ?? WIDEST;
  }
  return ems * size * (bold ? BOLD : 1);
}

/** Lines of whole words; a word longer than a line is broken. */
export function wrap(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const char of word) {
      if (line !== '' && widthOf(line + char, size, bold) > width) {
        lines.push(line);
        line = '';
      }
      line += char;
    }
  }
  return line === '' ? lines : [...lines, line];
}
