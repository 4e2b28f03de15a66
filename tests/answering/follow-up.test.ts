/** Which questions lean on the last answer, and what they are taken to ask. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeFollowUp, readFollowUp } from '../../src/answering/follow-up.ts';

const ARRIVAL = "When did Kim's train arrive in Russia?";

const kindOf = (text: string) => readFollowUp(text)?.kind;

function completed(text: string, person?: string, question = ARRIVAL): string | undefined {
  const asked = readFollowUp(text);
  return asked && completeFollowUp(asked, [question, ARRIVAL], person);
}

describe('a question of small words', () => {
  test.each([
    ['and when?', 'when'],
    ['wen', 'when'],
    ['what time was it?', 'when'],
    ['ok thanks, and where was that exactly?', 'where'],
    ['so why', 'why'],
    ['how come?', 'why'],
    ['how?', 'how'],
    ['how many?', 'how-many'],
    ['how long did it take?', 'extent'],
    ['who?', 'who'],
    ['which one?', 'which'],
    ['what did he say?', 'what'],
  ])('“%s” asks %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    'who said that?',
    'Who says so?',
    "who's said it",
    'says who',
    'according to whom?',
    'source?',
    'what is your source for that',
    'where is that from?',
    'where did you get that from',
    'how do you know?',
    'who told you that?',
  ])('“%s” asks whose word it is', (text) => {
    expect(kindOf(text)).toBe('said');
  });
});

describe('no follow-up is', () => {
  test.each([
    'when did Kim arrive?',
    'and the banquet?',
    'who is Soo Kim?',
    'why Vladivostok?',
    'how long did the ride take?',
    'what?',
    'what is that?',
    'what can you do?',
    'what happened?',
    'who are you?',
    'thanks!',
    'ok',
    '',
    '???',
    'когда?',
    'where and when and why and how and who and which one',
  ])('“%s”', (text) => {
    expect(readFollowUp(text)).toBeUndefined();
  });

  test.each(['questions', 'held-out'])('any question of %s.jsonl', async (set) => {
    const lines = (await readFile(`tests/evaluation/${set}.jsonl`, 'utf8')).trim().split('\n');
    const questions = lines.map((line) => String(JSON.parse(line).q));
    expect(questions.filter((question) => readFollowUp(question) !== undefined)).toEqual([]);
  });

  test('anything with a word that tells something', () => {
    fc.assert(
      fc.property(fc.constantFrom('when', 'who said', 'where did he', 'why'), fc.nat(20), (start, length) => {
        expect(readFollowUp(`${start} Khasan${'x'.repeat(length)}?`)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('completed with its subject', () => {
  test('a bare question takes the place of the question word', () => {
    expect(completed('and where was that?')).toBe("where did Kim's train arrive in Russia?");
    expect(completed('how come?')).toBe("why did Kim's train arrive in Russia?");
    expect(completed('why?', undefined, 'In which town will they meet?')).toBe('why town will they meet?');
  });

  test('a subject that was no whole question is told by the question that stands for it', () => {
    expect(completed('where?', undefined, 'train arrival')).toBe("where did Kim's train arrive in Russia?");
  });

  test('a pronoun is read as the person, where there is only one', () => {
    expect(completed('where did he go?', 'Kim Jong Un')).toBe('where did Kim Jong Un go?');
    expect(completed('what was his source?', 'Kim Jong Un')).toBe("what was Kim Jong Un's source?");
    expect(completed('what did she say to her?', 'Soo Kim')).toBe('what did Soo Kim say to her?');
    expect(completed('where did he go?')).toBeUndefined();
  });

  test('reads any text, and always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(readFollowUp(text)).toEqual(readFollowUp(text));
      }),
      { numRuns: 200 },
    );
  });
});
