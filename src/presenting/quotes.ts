/** Quotation marks inside quotation marks: English sets the inner ones single. */

/** A straight mark opens where a word begins: at the start, or after a blank, a bracket or another mark. */
const OPENS = /(^|[\s([{“‘—–-])"/g;

/** Text that is to stand between “ and ”. */
export function inner(text: string): string {
  return text.replace(OPENS, '$1‘').replace(/"/g, '’').replace(/“/g, '‘').replace(/”/g, '’');
}

/** `“attend an ‘official banquet’”`. */
export const inQuotes = (text: string): string => `“${inner(text)}”`;
