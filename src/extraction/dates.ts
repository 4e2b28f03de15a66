/** Dates in news -> ISO dates. "Tuesday" is the last one before the article appeared, unless it is still to come. */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const PATTERN = new RegExp(
  [
    `\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH.replace('(', '(?<m1>')},? (?<y1>(?:19|20)\\d\\d)\\b`,
    `\\b${MONTH.replace('(', '(?<m2>')} (?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<y2>(?:19|20)\\d\\d))?`,
    `\\b(?<d3>\\d{1,2}) ${MONTH.replace('(', '(?<m3>')}(?![a-z])`,
    `\\b${MONTH.replace('(', '(?<m4>')},? (?<y4>(?:19|20)\\d\\d)\\b`,
    '\\b(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b',
    '\\b(?<relative>today|yesterday|tomorrow)\\b',
    '\\b(?:(?<side>last|next|this) )?(?<week>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\\b',
    '\\b(?<year>(?:19|20)\\d\\d)\\b',
  ].join('|'),
  'gi',
);
/** Before or after a weekday: it is still to come. */
const TO_COME = /\b(?:will|plans?|planned|scheduled|set|expected|due|is to|are to|hopes?|next)\b/i;

export interface FoundDate {
  /** As it stands. */
  readonly text: string;
  /** `2031-05-04`, `2031-05` or `2031`; missing where the article tells no date to reckon from. */
  readonly iso?: string;
}

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms"); no clock, no time zone. */
export function dayNumber(iso: string): number {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

export function isoOf(day: number): string {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return join(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

const two = (n: number): string => String(n).padStart(2, '0');
const join = (year: number | string, month: number, day?: number): string =>
  `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** @param published ISO date of the article, from which relative dates are reckoned. */
export function findDates(text: string, published?: string): FoundDate[] {
  return [...text.matchAll(PATTERN)].flatMap((match): FoundDate[] => {
    const found = match[0];
    // "may" and "march" are mostly verbs.
    if (/^(?:may|march) \d/.test(found)) return [];
    const g = match.groups ?? {};
    const month = g['m1'] ?? g['m2'] ?? g['m3'] ?? g['m4'];
    const day = g['d1'] ?? g['d2'] ?? g['d3'];
    const year = g['y1'] ?? g['y2'] ?? g['y4'] ?? published?.slice(0, 4);
    if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return [];
    if (month)
      return [
        year
          ? { text: found, iso: join(year, monthOf(month), day === undefined ? undefined : Number(day)) }
          : { text: found },
      ];
    if (g['iso'] ?? g['year']) return [{ text: found, iso: found }];
    if (!published) return [{ text: found }];
    const from = dayNumber(published);
    const relative = g['relative']?.toLowerCase();
    if (relative)
      return [
        { text: found, iso: isoOf(from + { yesterday: -1, today: 0, tomorrow: 1 }[relative as 'today']) },
      ];
    const wanted = WEEKDAYS.indexOf(g['week']?.toLowerCase() ?? '');
    // 1970-01-01 was a Thursday.
    const back = (((from + 4 - wanted) % 7) + 7) % 7;
    const clause = text.slice(Math.max(0, match.index - 60), match.index);
    const ahead =
      g['side']?.toLowerCase() === 'next' || (TO_COME.test(clause) && !/\bsaid\b[^,]*$/i.test(clause));
    if (ahead) return [{ text: found, iso: isoOf(from + ((7 - back) % 7)) }];
    return [
      { text: found, iso: isoOf(from - (g['side']?.toLowerCase() === 'last' && back === 0 ? 7 : back)) },
    ];
  });
}
