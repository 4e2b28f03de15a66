/** The days of a claim, and of each of its clauses. */
import { findDates } from '../../extraction/dates.ts';
import { type Dated, MONTH_ALONE, MONTHS, SPOKEN_ON, WEEKDAY } from './read-sentence.ts';

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`);

export function daysIn(text: string, published: string): Dated[] {
  let from = 0;
  return findDates(text, published).flatMap(({ text: found, iso }): Dated[] => {
    const at = text.indexOf(found, from);
    from = at + found.length;
    const spoken = SPOKEN_ON.test(text.slice(0, at));
    return iso === undefined
      ? []
      : [{ iso, by: WEEKDAY.test(found) ? 'weekday' : 'date', ...(spoken && { spoken }) }];
  });
}

export const clausesOf = (sentence: string): string[] => sentence.split(/[,;:“”"()]\s|[–—]| - /);

/** Whether a month is named that belongs to no date found. */
export function leavesMonth(sentence: string, published: string): boolean {
  const left = findDates(sentence, published).reduce((rest, { text }) => rest.replace(text, ' '), sentence);
  return MONTH.test(left.replace(MONTH_ALONE, ' '));
}
