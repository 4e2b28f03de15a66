/** What goes into other texts: names in a row, dates. */
import { datesOf } from '../dates-of.ts';
import type { Texts } from '../en/index.ts';

const date = datesOf({
  day: (year, month, day) => `${year}년 ${month}월 ${day}일`,
  month: (year, month) => `${year}년 ${month}월`,
  year: (year) => `${year}년`,
  range: (from, to) => `${from}~${to}`,
});

export const words: Texts['words'] = {
  language: 'ko',
  list: (names) => names.join(', '),
  date,
  briefDate: date,
};
