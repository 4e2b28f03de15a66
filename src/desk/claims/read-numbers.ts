/** Numbers in a clause, with what they count. */

export interface Counted {
  readonly value: number;
  readonly text: string;
  /** Never compared with each other. */
  readonly kind: 'count' | 'percent' | 'money' | 'rank';
  /** Terms that follow: what is counted. */
  readonly of: readonly string[];
}

const numbered = (list: string, from: number): (readonly [string, number])[] =>
  list.split(' ').map((word, n) => [word, n + from] as const);
const COUNTS = new Map(numbered('two three four five six seven eight nine ten eleven twelve', 2));
const RANKS = new Map(numbered('first second third fourth fifth sixth seventh eighth ninth tenth', 1));
const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const YEARS = { from: 1900, to: 2100 };
/** So many terms after a number are what it counts. */
const COUNTED_TERMS = 2;

export const isNumber = (word: string): boolean =>
  /\d/.test(word) || COUNTS.has(word) || RANKS.has(word) || SCALES.has(word);

/** @param read the words of the clause, with their terms beside them. */
export function numbersIn(
  clause: string,
  read: readonly string[],
  terms: readonly (string | undefined)[],
): Counted[] {
  return read.flatMap((word, n): Counted[] => {
    const [before = '', after = ''] = [read[n - 1], read[n + 1]];
    // A year or a day of the month is told as a date.
    if (MONTH.test(before) || MONTH.test(after)) return [];
    const rank =
      RANKS.get(word) ?? (/^\d+(?:st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : undefined);
    const plain = rank ?? COUNTS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
    if (plain === undefined || (plain >= YEARS.from && plain < YEARS.to)) return [];
    const of = terms.slice(n + 1).filter((term) => term !== undefined);
    const scale = SCALES.get(after);
    const kind = rank === undefined ? kindOf(word, clause) : 'rank';
    return [
      {
        value: plain * (scale ?? 1),
        text: asItStands(word, clause),
        kind,
        of: of.slice(0, COUNTED_TERMS),
      },
    ];
  });
}

/** With what follows, which mostly says of what. */
function asItStands(word: string, clause: string): string {
  const plain = clause.replace(/(\d),(?=\d{3})/g, '$1');
  const [found] = new RegExp(`[$€£¥]?\\b${word}\\b\\S*(?:\\s+[\\p{L}’'-]+){0,2}`, 'iu').exec(plain) ?? [word];
  return found.replace(/(?: (?:of|the|to|a|in|for))+$/i, '');
}

/** By the sign beside it, which is no word. */
function kindOf(word: string, clause: string): Counted['kind'] {
  const [before = '', after = ''] = clause
    .replace(/(\d),(?=\d{3})/g, '$1')
    .split(new RegExp(`\\b${word}\\b`, 'i'));
  if (/[$€£¥]\s?$/.test(before)) return 'money';
  return /^\s?(?:%|per ?cent)/i.test(after) ? 'percent' : 'count';
}
