/** What goes into other texts: names in a row, dates. */
import { datesOf } from '../dates-of.ts';
import type { Texts } from '../en/index.ts';

const date = datesOf({
  day: (year, month, day) => `${year}年${month}月${day}日`,
  month: (year, month) => `${year}年${month}月`,
  year: (year) => `${year}年`,
  range: (from, to) => `${from}～${to}`,
});

export const words: Texts['words'] = {
  language: 'ja',
  list: (names) => names.join('、'),
  date,
  briefDate: date,
};
