/** Dates that are none and files that are no YAML: told once, with the line and what to write instead. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { copyStory, type Story } from '../story.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const TALKS = 'knowledge/facts/talks.yaml';

const problemsOf = async ({ knowledge }: Story) => (await loadKnowledge(knowledge)).problems;

test.each([
  ['a month that does not exist', '2031-13', '"2031-13" is not in the calendar; correct the month'],
  ['a day of no month', '2031-02-30', '"2031-02-30" is not in the calendar'],
  ['a leap day of no leap year', '2031-05-01/2031-02-29', '"2031-02-29" is not in the calendar'],
  ['a month nought', '2031-00-10', '"2031-00-10" is not in the calendar'],
  ['days in the wrong order', '2031-05-04/2031-05-03', 'ends before it begins; write the earlier date first'],
  ['a day after its year', '2031-05-04/2030', 'ends before it begins'],
])('%s, %s, is told with its line', async (_, date, told) => {
  const story = await copyStory();
  const line = await story.edit(ARRIVAL, 'when: 2031-05-04', `when: ${date}`);
  expect(await problemsOf(story)).toEqual([{ file: ARRIVAL, line, message: expect.stringContaining(told) }]);
});

test.each([
  '2031-05-04/2031-05-04',
  '2031-05-04/2031-05',
  '2031/2031-02',
  '2031-12/2032',
  '2032-02-29',
  '2019',
])('%s is a date', async (date) => {
  const story = await copyStory();
  await story.edit(ARRIVAL, 'when: 2031-05-04', `when: ${date}`);
  expect(await problemsOf(story)).toEqual([]);
});

describe('a file that is no YAML', () => {
  test.each([
    ['a tab', '    status: planned', '\tstatus: planned', 'indented with a tab'],
    [
      'a colon in a text',
      'statement: The',
      'statement: As told: The',
      'a colon stands in the text; put the whole',
    ],
    [
      'a blank too few',
      '    status: planned',
      '   status: planned',
      'indented otherwise than those beside it',
    ],
    ['a blank too many', '    status: planned', '      status: planned', 'indented otherwise'],
    ['quotes left open', 'statement: The', 'statement: "The', 'the quotes opened here are not closed'],
    ['a text after its quotes', 'statement: The', 'statement: "The" x', 'put the whole text in quotes'],
    [
      'a text with a sign before it',
      'statement: The',
      'statement: @The',
      'cannot begin with "@"; put it in quotes',
    ],
    [
      'a line without a colon',
      '    status: planned',
      '    status planned',
      'is no field; write it as "name: value"',
    ],
    [
      'a backslash',
      'statement: The',
      'statement: "\\qThe',
      'a backslash in double quotes must be written twice',
    ],
    ['a second document', '    status: planned', '---', 'begins a second document; take it out'],
  ])('for %s is told once, where it begins', async (_, from, to, told) => {
    const story = await copyStory();
    const line = await story.edit(TALKS, from, to);
    expect(await problemsOf(story)).toEqual([{ file: TALKS, line, message: expect.stringContaining(told) }]);
  });
});
