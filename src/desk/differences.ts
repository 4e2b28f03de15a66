/** Two sentences about the same thing -> in what they differ: what is known there, the new article here. */
import { dayNumber } from '../extraction/dates.ts';
import type { FactStatus } from '../knowledge/schema.ts';
import type { Difference } from './articles.ts';
import type { Counted } from './claims/read-numbers.ts';
import type { Dated, ReadSentence } from './claims/read-sentence.ts';

/** A sentence with how far it goes. */
export interface Statement extends ReadSentence {
  readonly status: FactStatus;
  /** Date or interval that a curator gave. */
  readonly when?: string;
  /** A remark after the first sentence of a fact: its status is not the fact's, and it often draws a conclusion. */
  readonly aside?: boolean;
}

/** `undefined`: nothing to compare. Where the two agree, what others say otherwise is no news. */
export type Verdict =
  | { readonly agrees: true }
  | { readonly agrees: false; readonly differs: Difference; readonly terms?: readonly string[] }
  | undefined;

const AGREES: Verdict = { agrees: true };
const differ = (differs: Difference): Verdict => ({ agrees: false, differs });

interface Aspect {
  readonly compare: (known: Statement, fresh: Statement) => Verdict;
  /** Whether already a sentence that is only near bears witness: a day or a number says of itself what it is about. */
  readonly telling: boolean;
}

/** Each thing in which two sentences may differ. */
export const ASPECTS: readonly Aspect[] = [
  { compare: compareDates, telling: true },
  { compare: compareNumbers, telling: true },
  { compare: compareDenials, telling: false },
  { compare: compareStatus, telling: false },
];

/** "Tuesday" of another article is a day of the same week; further off it is another event. */
const SAME_WEEK = 6;
/** Days further apart belong to another event, unless only the year is another. */
const SAME_EVENT = 31;

function compareDates(known: Statement, fresh: Statement): Verdict {
  if (fresh.dates.length === 0 || known.dates.length === 0) return undefined;
  const odd = fresh.dates.filter((date) => !known.dates.some((other) => meet(date, other)));
  if (odd.every(({ iso }) => known.when !== undefined && within(iso, known.when))) return AGREES;
  const others = known.dates.filter((other) => !fresh.dates.some((date) => meet(date, other)));
  // With several on either side it is open which belongs to which.
  const [one, ...more] = distinct(odd);
  const [other, ...rest] = distinct(others);
  if (!one || !other || more.length + rest.length > 0 || fresh.dates.length > known.dates.length)
    return undefined;
  if (one.iso.length !== other.iso.length || !sameEvent(other, one)) return undefined;
  return differ({ in: 'date', there: other.iso, here: one.iso });
}

const distinct = (dates: readonly Dated[]): Dated[] => [
  ...new Map(dates.map((date) => [date.iso, date])).values(),
];

/** The shorter is a month or year in which the longer may lie. */
const meets = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Of a month alone the year is not known. */
const meet = (a: Dated, b: Dated): boolean =>
  a.by === 'month' || b.by === 'month' ? meets(a.iso.slice(5), b.iso.slice(5)) : meets(a.iso, b.iso);

function within(iso: string, when: string): boolean {
  const [from = '', to = from] = when.split('/');
  return meets(iso, from) || meets(iso, to) || (iso > from && iso < to);
}

function sameEvent(known: Dated, fresh: Dated): boolean {
  if (known.iso.length < 10) return true;
  const gap = Math.abs(dayNumber(known.iso) - dayNumber(fresh.iso));
  // "Last Tuesday" may be the very Tuesday.
  if (fresh.by === 'weekday') return gap <= SAME_WEEK;
  return gap <= SAME_EVENT || known.iso.slice(4) === fresh.iso.slice(4);
}

function compareNumbers(known: Statement, fresh: Statement): Verdict {
  let agrees = false;
  for (const number of fresh.numbers) {
    const same = known.numbers.filter((other) => comparable(number, other));
    const [other] = same;
    if (same.some(({ value }) => value === number.value)) agrees = true;
    else if (other) return differ({ in: 'number', there: other.text, here: number.text });
  }
  return agrees ? AGREES : undefined;
}

const comparable = (a: Counted, b: Counted): boolean =>
  a.kind === b.kind && a.of.some((term) => b.of.includes(term));

function compareDenials(known: Statement, fresh: Statement): Verdict {
  if (known.aside || known.veiled || fresh.veiled) return undefined;
  const both = [...fresh.terms].filter((term) => known.terms.has(term));
  const there = both.filter((term) => known.denied.has(term) && !fresh.denied.has(term));
  const here = both.filter((term) => fresh.denied.has(term) && !known.denied.has(term));
  if (there.length > 0) return { agrees: false, differs: { in: 'denial', denied: 'there' }, terms: there };
  if (here.length > 0) return { agrees: false, differs: { in: 'denial', denied: 'here' }, terms: here };
  return both.some((term) => fresh.denied.has(term)) ? AGREES : undefined;
}

/** Whether a sentence says of a term what the new one says of it: both deny it, or neither. */
export const sidesWith = (known: Statement, fresh: Statement, term: string): boolean =>
  known.terms.has(term) && known.denied.has(term) === fresh.denied.has(term);

/** What one of them rules out for the other. */
const OPPOSITE: Partial<Record<FactStatus, readonly FactStatus[]>> = {
  denied: ['claimed', 'confirmed', 'planned'],
  claimed: ['denied'],
  confirmed: ['denied', 'planned'],
  planned: ['denied', 'confirmed'],
};

function compareStatus(known: Statement, fresh: Statement): Verdict {
  if (known.aside) return undefined;
  if (known.status === fresh.status) return AGREES;
  return OPPOSITE[known.status]?.includes(fresh.status)
    ? differ({ in: 'status', there: known.status, here: fresh.status })
    : undefined;
}
