/** A reply of one or several parts, as programs and people get to see it in the terminal. */
import { describe, expect, test } from 'vitest';
import { printReply } from '../../src/cli/contract.ts';
import { replyAsText } from '../../src/cli/reply-text.ts';
import { answer, declined, fact } from '../presenting/make.ts';
import { printedAnswer } from './printed.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) =>
  fact({ id, statement: `Statement ${id}.`, question: `${id}?` }),
) as [ReturnType<typeof fact>, ReturnType<typeof fact>, ReturnType<typeof fact>];
const answered = answer({ facts: [a], candidates: [a, b].map((each) => ({ fact: each, score: 1 })) });
const unsure = answer({ outcome: 'unsure', confidence: 0.4, facts: [], candidates: [{ fact: c, score: 1 }] });
const AS_OF = '2031-05-04';
const unknown = declined('off-topic', { confidence: 0.1 });

describe('a printed reply', () => {
  test('has the shape that is promised, whatever the outcome', () => {
    for (const parts of [[answered], [unsure], [unknown], [unknown, unsure, answered]])
      printedAnswer.parse(JSON.parse(JSON.stringify(printReply({ parts }))));
  });

  test('is answered where any part is, and then only by those', () => {
    expect(printReply({ parts: [unknown, answered, unsure] })).toMatchObject({
      outcome: 'answered',
      confidence: 0.9,
      answer: 'Statement a.',
      candidates: [{ answer: 'Statement a.' }, { answer: 'Statement b.' }],
    });
  });

  test('joins what answers several questions, each fact once', () => {
    const both = answer({ facts: [b, a], candidates: [{ fact: b, score: 1 }] });
    const { answer: text, citations, candidates } = printReply({ parts: [answered, both] });
    expect(text).toBe('Statement a.\nStatement b.');
    expect(citations).toHaveLength(2);
    expect(candidates.map((candidate) => candidate.answer)).toEqual(['Statement a.', 'Statement b.']);
  });

  test('of an unsure part beside an unknown one says that it is unsure', () => {
    expect(printReply({ parts: [unknown, unsure] })).toMatchObject({
      outcome: 'unsure',
      confidence: 0.4,
      answer: 'Not sure what is meant; the candidates are the nearest.',
      citations: [],
    });
  });

  test('of unknown parts gives the reason', () => {
    expect(printReply({ parts: [unknown] }).answer).toBe('The sources do not say (off-topic).');
  });

  test('does not claim that the sources are silent where the nearest fact may answer after all', () => {
    const near = (confidence: number) =>
      printReply({ parts: [declined('not-in-sources', { facts: [a], confidence })] }).answer;
    expect(near(0.3)).toBe('No sure answer found in the sources (not-in-sources).');
    expect(near(0.02)).toBe('The sources do not say (not-in-sources).');
  });

  test('cites with what the contract names, and nothing else', () => {
    const citations = [{ article: 'gazette', passage: 4, via: ['Wire'] }];
    const carried = answer({ facts: [fact({ citations })] });
    expect(printReply({ parts: [carried] }).citations).toEqual([{ article: 'gazette', passage: 4 }]);
    expect(replyAsText({ parts: [carried] }, AS_OF)).toContain('[gazette, passage 4 (through Wire)]');
  });
});

describe('a reply in words', () => {
  test('puts those that say otherwise beside the answer', () => {
    const text = replyAsText({ parts: [answer({ facts: [a, b] })] }, AS_OF);
    expect(text).toContain(
      'Statement a.\n  📰 Reported · said by KCNA\n  [gazette, passage 4] “arrived in the border town”',
    );
    expect(text).toContain('the other side:\nStatement b.');
  });

  test('offers up to three questions where it is unsure', () => {
    expect(replyAsText({ parts: [unsure] }, AS_OF)).toBe(
      '🤔 I am not sure what you mean. Is it this?\n  - c?',
    );
  });

  test('offers what the sources do say beside a decline', () => {
    const text = replyAsText({ parts: [declined('not-in-sources', { facts: [a] })] }, AS_OF);
    expect(text).toMatch(/^📭 .+:\n\nStatement a\./);
  });

  test('answers every part', () => {
    const text = replyAsText({ parts: [answered, unknown] }, AS_OF);
    expect(text).toContain('Statement a.');
    expect(text).toContain('I know nothing about that.');
  });

  test('declines as the bot does: later than the sources, and in the script of the question', () => {
    expect(replyAsText({ parts: [declined('later-than-sources')] }, AS_OF)).toContain('4 May 2031');
    expect(
      replyAsText({ parts: [declined('other-script', { question: '김정은은 어디에?' })] }, AS_OF),
    ).toContain('영어로 다시 질문해 주세요');
  });
});
