/** What goes into other texts: names in a row, dates. */
import { briefDate, readableDate } from '../../dates.ts';
import { listed } from '../../listed.ts';
import type { Language } from '../language.ts';

export const words = {
  language: 'en' as Language,
  list: listed,
  date: readableDate,
  /** Without what the second of two dates says anyway. */
  briefDate,
};
