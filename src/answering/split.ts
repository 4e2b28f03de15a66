/** One message, several questions. */

/** More questions than this in one message are read as one. */
const MAX_PARTS = 4;
const OPENING =
  '(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|does|do|did|has|have|will|would|can|could)';
/** "… and when …", "…, which …": a second question hung onto the first. */
const JOINED = new RegExp(
  `(?:\\s*,\\s*(?:and|but|plus|also)?\\s+|\\s+(?:and|but|plus)\\s+(?:also\\s+)?)(?=(?:in |at |on |to |from |by )?${OPENING}\\b)`,
  'i',
);

/** @returns the sentences that ask, in order; the whole text where nothing tells them apart. */
export function splitSentences(text: string): string[] {
  const parts = text
    .split(/(?<=[?!])\s+|(?<=[^.\s]{3,}\.)\s+(?=\S)/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length < 2 || parts.length > MAX_PARTS ? [text] : parts;
}

/** @returns the two sides of "where … and when …", or nothing where the sentence asks once. */
export function splitJoined(sentence: string): [string, string] | undefined {
  const match = JOINED.exec(sentence);
  if (!match || match.index < 6) return undefined;
  const left = sentence.slice(0, match.index).trim();
  const right = sentence.slice(match.index + match[0].length).trim();
  // "X, is that true": the first side must ask too.
  if (!new RegExp(`\\b${OPENING}\\b`, 'i').test(left) || right === '') return undefined;
  return [left, right];
}
