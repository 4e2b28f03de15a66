/** What goes into other texts: names in a row, dates. */
import { datesOf } from '../dates-of.ts';
import type { Texts } from '../en/index.ts';

const MONTHS = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;

const date = datesOf({
  day: (year, month, day) => `${day} ${MONTHS[month - 1]?.[1]} ${year} г.`,
  month: (year, month) => `${MONTHS[month - 1]?.[0]} ${year} г.`,
  year: (year) => `${year} г.`,
  range: (from, to) => `${from} — ${to}`,
});

const inRow = new Intl.ListFormat('ru', { type: 'conjunction' });
const rules = new Intl.PluralRules('ru');

/** `1 факт`, `2 факта`, `5 фактов`. */
export function counted(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

export const facts = (count: number) => counted(count, 'факт', 'факта', 'фактов');

export const words: Texts['words'] = {
  language: 'ru',
  list: (names) => inRow.format(names),
  date,
  briefDate: date,
};
