/** One message, several questions; one question, with what it does not ask. */

/** More questions than this in one message are read as one. */
const MAX_PARTS = 4;
const OPENING =
  '(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|does|do|did|has|have|will|would|can|could)';
/** "… and when …", "…, which …": a second question hung onto the first. */
const JOINED = new RegExp(
  `(?:\\s*,\\s*(?:and|but|plus|also)?\\s+|\\s+(?:and|but|plus|&)\\s+(?:also\\s+)?)(?=(?:in |at |on |to |from |by )?${OPENING}\\b)`,
  'i',
);

/** "who are Soo Kim and Nam Sung-wook": one verb, two people. */
const TWO_PEOPLE =
  /^\s*who(?:'s|s| is| are| was| were)\s+((?:[\p{L}'-]+\s+){1,4}?)and\s+((?:[\p{L}'-]+\s*){1,4})\??$/iu;

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
  const people = TWO_PEOPLE.exec(sentence);
  if (people) return [`who is ${people[1]}`, `who is ${people[2]}`];
  const match = JOINED.exec(sentence);
  if (!match || match.index < 6) return undefined;
  const left = sentence.slice(0, match.index).trim();
  const right = sentence.slice(match.index + match[0].length).trim();
  // "X, is that true": the first side must ask too.
  if (!new RegExp(`\\b${OPENING}\\b`, 'i').test(left) || right === '') return undefined;
  return [left, right];
}

/** "not the lunch but the banquet", "Moscow's shopping list, not Pyongyang's", "(not Bloomberg)". */
const CONTRASTS = [
  /^not\s+[^,;:?]{2,60}?(?:,\s*|;\s*|\s+-\s+|\s+but\s+)/i,
  /(?:,|\s-|\()\s*not\s+[^,;:?()]{2,40}?\s*(?=[,;:?)]|\s-\s|$)/gi,
] as const;

/** @returns the question without what it says it does not ask; that would only draw the wrong facts near. */
export function withoutContrast(text: string): string {
  const rest = CONTRASTS.reduce((left, pattern) => left.replace(pattern, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
  // A question that is nothing but contrast is asked as it stands.
  return rest.split(' ').length >= 3 ? rest : text;
}
