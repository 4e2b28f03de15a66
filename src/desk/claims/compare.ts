/** Dates and numbers of a claim beside those of a sentence that is known. */
import { dayNumber } from '../../extraction/dates.ts';
import type { Counted } from './read-numbers.ts';
import { type Dated, MONTHS } from './read-sentence.ts';
import type { ReadClaim } from './shape.ts';

/** `open`: the known sentence does not say it, so nothing can be told. */
export type Sameness =
  | { readonly kind: 'same' | 'open' }
  | {
      readonly kind: 'other';
      readonly known: string;
      readonly claimed: string;
      /** Whether it may only be another event of the same sort. */
      readonly far: boolean;
    };

const SINCE = /\bsince\b/;
const SAME: Sameness = { kind: 'same' };
const OPEN: Sameness = { kind: 'open' };
/** Days further apart belong to another event, unless only the year is another. */
const SAME_EVENT = 31;

const weekday = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7;
const isDay = (iso: string): boolean => iso.length === 10;

/** @param when the date or interval that the curator gave. */
export function compareDays(claim: ReadClaim, known: ReadClaim, when?: string): Sameness {
  const { days } = claim;
  if (days.length === 0) return SAME;
  const there = [...known.days, ...(when?.split('/') ?? []).map((iso): Dated => ({ iso, by: 'date' }))];
  const odd = days.filter((day) => !there.some((other) => meets(day, other)));
  if (odd.length === 0) return SAME;
  const others = there.filter((other) => !days.some((day) => meets(day, other)));
  const pairs = distinct(odd).map((day) => ({
    day,
    others: sameGrain(day, others).filter((other) => isNear(day, other)),
  }));
  const [first] = pairs;
  if (!first || pairs.some((pair) => pair.others.length !== pairs.length)) return OPEN;
  return {
    kind: 'other',
    known: first.others.map(inWords).join(', '),
    claimed: pairs.map(({ day }) => asWritten(day)).join(', '),
    far:
      odd.length === days.length && pairs.some((pair) => pair.others.some((other) => isFar(pair.day, other))),
  };
}

const distinct = (days: readonly Dated[]): Dated[] => [
  ...new Map(days.map((day) => [day.iso, day])).values(),
];

/** The claim's date is at least as exact as it says, and the same as far as both say. */
function meets(day: Dated, other: Dated): boolean {
  if (day.by === 'weekday' && isDay(other.iso)) return weekday(day.iso) === weekday(other.iso);
  if (day.by === 'month' || other.by === 'month') return other.iso.slice(5, 7) === day.iso.slice(5, 7);
  return other.iso.startsWith(day.iso);
}

/** Dates that say as much as the claim's; else those that say less or more and differ already in what both say. */
function sameGrain(day: Dated, others: readonly Dated[]): string[] {
  if (day.by === 'month')
    return [...new Set(others.flatMap(({ iso }) => (iso.length >= 7 ? [iso.slice(0, 7)] : [])))];
  const exact = others.filter(({ iso }) => iso.length === day.iso.length);
  const fitting = (exact.length > 0 ? exact : others).flatMap(({ iso }) => {
    const grain = Math.min(day.iso.length, iso.length);
    return day.iso.slice(0, grain) === iso.slice(0, grain) ? [] : [iso.slice(0, grain)];
  });
  return [...new Set(fitting)];
}

function isFar(day: Dated, other: string): boolean {
  if (day.by !== 'date' || !isDay(day.iso) || !isDay(other)) return day.by === 'date' && other.length === 4;
  return Math.abs(dayNumber(day.iso) - dayNumber(other)) > SAME_EVENT && day.iso.slice(4) !== other.slice(4);
}

/** A weekday far off is one of another event. */
const isNear = (day: Dated, other: string): boolean =>
  day.by !== 'weekday' || (isDay(other) && Math.abs(dayNumber(day.iso) - dayNumber(other)) <= SAME_EVENT);

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayName = (iso: string): string => WEEKDAYS[weekday(iso)] ?? iso;

/** No more than the claim says: a weekday, or a month whose year is a guess. */
function asWritten({ iso, by }: Dated): string {
  if (by === 'month') return MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso;
  return by === 'weekday' ? weekdayName(iso) : inWords(iso);
}

function inWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  const named = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  return isDay(iso) ? `${weekdayName(iso)}, ${named}` : named;
}

export function compareCounts(claim: ReadClaim, known: ReadClaim): Sameness {
  let result: Sameness = SAME;
  for (const number of claim.numbers) {
    const there = known.numbers.filter((other) => other.kind === number.kind && share(number, other));
    // "The first time since 2019" counts otherwise than "the second time".
    if (there.some(({ text }) => SINCE.test(text) !== SINCE.test(number.text))) return OPEN;
    if (there.some(({ value }) => value === number.value)) continue;
    const [other, ...more] = there;
    if (!other || more.length > 0) return OPEN;
    result = { kind: 'other', known: other.text, claimed: number.text, far: false };
  }
  return result;
}

const share = (a: Counted, b: Counted): boolean =>
  a.of.some((term) => b.of.includes(term)) || (a.of.length === 0 && b.of.length === 0);
