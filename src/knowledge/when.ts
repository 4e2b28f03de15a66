/** When something was: real days of the calendar, or months or years, or a span of them. */
import { z } from 'zod';

const FORM = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const calendarDay = z.iso.date();

/** The first day of a day, month or year. */
const firstDay = (date: string): string => date.padEnd('2023-09-12'.length, '-01');
/** For comparing only: no day of it comes later. */
const pastLastDay = (date: string): string => date.padEnd('2023-09-12'.length, '-99');

/** @returns what is wrong, and how to mend it. */
function faultOf(when: string): string | undefined {
  if (!FORM.test(when))
    return `"${when}" is no date; write a date such as 2023-09-12, 2023-07 or 2019, or two joined by /`;
  const [from = '', to] = when.split('/');
  const unreal = [from, to].find(
    (date) => date !== undefined && !calendarDay.safeParse(firstDay(date)).success,
  );
  if (unreal !== undefined) return `"${unreal}" is not in the calendar; correct the month or the day`;
  if (to !== undefined && pastLastDay(to) < firstDay(from))
    return `"${when}" ends before it begins; write the earlier date first`;
  return undefined;
}

/** Date or interval: `2023-09-12` or `2023-09-10/2023-09-12`, also `2023-07` or `2019`. */
export const whenSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().superRefine((when, { addIssue }) => {
    const fault = faultOf(when);
    if (fault !== undefined) addIssue(fault);
  }),
);
