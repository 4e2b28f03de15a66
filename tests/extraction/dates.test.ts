/** Dates of news, reckoned from the day the article appeared. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, findDates, isoOf } from '../../src/extraction/dates.ts';

test.each([
  ['It sank yesterday.', '2031-05-05'],
  ['It sank on Monday.', '2031-05-05'],
  ['It sank on Wednesday.', '2031-04-30'],
  ['It will sail on Wednesday.', '2031-05-07'],
  ['It sank on 3 March 2030.', '2030-03-03'],
  ['It sank on Mar. 3, 2030.', '2030-03-03'],
  ['It sank in April 2029.', '2029-04'],
  ['It sank on May 1.', '2031-05-01'],
  ['It was built in 1998.', '1998'],
])('%s', (text, iso) => {
  // A Tuesday.
  expect(findDates(text, '2031-05-06').map((date) => date.iso)).toEqual([iso]);
});

test('a weekday without a day to reckon from stays a word', () => {
  expect(findDates('It sank on Monday.')).toEqual([{ text: 'Monday' }]);
});

test('"may" before a number is a verb', () => {
  expect(findDates('It may 3 times a day be late.', '2031-05-06')).toEqual([]);
});

test('days and dates turn into each other', () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => dayNumber(isoOf(day)) === day));
});
