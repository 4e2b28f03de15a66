import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, ARTICLE_ACTS, decodeAction, encodeAction } from '../../src/presenting/action.ts';
import { shorten } from '../../src/presenting/cut.ts';
import { briefDate, readableDate } from '../../src/presenting/dates.ts';
import { oneLine, plain } from '../../src/presenting/escape.ts';
import { anyText } from './make.ts';

describe('plain text', () => {
  test.each([
    [
      '**bold** _it_ ~~no~~ `code` ||spoiler||',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
    ],
    ['@everyone <@123> <@&4> <#5>', '\\@everyone \\<\\@123\\> \\<\\@&4\\> \\<#5\\>'],
    ['[free](https://evil.example)', '\\[free\\](https\\://evil.example)'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['> quote\n> more', '\\> quote \\> more'],
    ['a\u202Eb\u200Bc\u0007', 'abc'],
    ['half \uD83D', 'half \uFFFD'],
  ])('%j is shown as it is written', (from, to) => {
    expect(plain(from)).toBe(to);
  });

  test('has no unescaped markdown, whatever comes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(text).replace(/\\[^A-Za-z0-9\s]/g, '')).not.toMatch(/[*_~`|[\]<>@]|:\/\//);
      }),
    );
  });

  test('keeps scripts that are written from right to left', () => {
    expect(oneLine('وصل القطار')).toBe('وصل القطار');
  });
});

describe('shortening', () => {
  test('ends at a word', () => {
    expect(shorten('Where did the train cross?', 20)).toBe('Where did the train…');
  });

  test('leaves what fits', () => {
    expect(shorten('Where?', 6)).toBe('Where?');
  });

  test('never cuts inside an emoji', () => {
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15)).toBe('👩‍👩‍👧‍👦…');
  });

  test('never exceeds the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 120 }), (text, max) => {
        expect(shorten(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

test.each([
  ['2023-09-12', '12 September 2023'],
  ['2023-07', 'July 2023'],
  ['2019', '2019'],
  ['2023-09-10/2023-09-12', '10 September 2023 to 12 September 2023'],
])('the date %s reads %s', (iso, words) => {
  expect(readableDate(iso)).toBe(words);
});

test.each([
  ['2023-09-12', '12 September 2023'],
  ['2019', '2019'],
  ['1950/1953', '1950 to 1953'],
  ['2023-09-10/2023-09-12', '10 to 12 September 2023'],
  ['2023-09-12/2023-12-31', '12 September to 31 December 2023'],
  ['2023-07/2023-09', 'July to September 2023'],
  ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023'],
  ['2022/2023-01-02', '2022 to 2 January 2023'],
])('where there is little room, the date %s reads %s', (iso, words) => {
  expect(briefDate(iso)).toBe(words);
});

describe('custom ids', () => {
  const anyAction: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constant('fact' as const), id: anyText }),
    fc.record({ kind: fc.constant('topic' as const), id: anyText, page: fc.nat(999) }),
    fc.record({ kind: fc.constant('who' as const), id: anyText, page: fc.nat(999) }),
    fc.record({ kind: fc.constant('compare' as const), key: anyText, page: fc.nat(999) }),
    fc.record({ kind: fc.constant('timeline' as const), topic: anyText, page: fc.nat(999) }),
    fc.record({
      kind: fc.constant('passage' as const),
      article: anyText,
      passage: fc.nat(999_999),
      sentence: fc.nat(999),
      part: fc.nat(99),
    }),
    fc.record({
      kind: fc.constant('read' as const),
      article: anyText,
      passage: fc.nat(999),
      part: fc.nat(9),
    }),
    fc.record({ kind: fc.constant('sources' as const), page: fc.nat(999) }),
    fc.record({ kind: fc.constant('check' as const), key: anyText, page: fc.nat(999) }),
    fc.constant({ kind: 'share' as const }),
    fc.record({ kind: fc.constant('articles' as const), page: fc.nat(999) }),
    fc.record({ kind: fc.constant('preview' as const), id: anyText, page: fc.nat(999) }),
    fc.record({
      kind: fc.constant('article' as const),
      act: fc.constantFrom(...ARTICLE_ACTS),
      id: anyText,
    }),
    fc.record({ kind: fc.constant('add-article' as const), key: anyText }),
    fc.record({ kind: fc.constant('topics' as const), page: fc.nat(999) }),
    fc.record({ kind: fc.constant('why' as const), answer: fc.nat(9), question: anyText }),
    fc.record({ kind: fc.constant('why-long' as const), answer: fc.nat(9), key: anyText }),
  );

  test('come back as the action they were made from, or are not made at all', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        const id = encodeAction(action);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        const wellFormed = Object.fromEntries(
          Object.entries(action).map(([key, value]) => [
            key,
            typeof value === 'string' ? value.toWellFormed() : value,
          ]),
        );
        expect(decodeAction(id)).toEqual(wellFormed);
      }),
    );
  });

  test('are readable and hold ids of sixty characters', () => {
    const passage = { kind: 'passage', article: 'rfa-2023-09-12', passage: 7, sentence: 2, part: 0 } as const;
    expect(encodeAction(passage)).toBe('passage:rfa-2023-09-12:7:2:0');
    const beside = { ...passage, side: 1 };
    expect(decodeAction(encodeAction(beside) ?? '')).toEqual(beside);
    expect(encodeAction({ kind: 'fact', id: 'x'.repeat(60) })).toBeDefined();
  });

  test('of an earlier version still mean what they meant', () => {
    const passage = { kind: 'passage', article: 'rfa-2023-09-12', passage: 7, sentence: 0, part: 0 };
    expect(decodeAction('passage:rfa-2023-09-12:7')).toEqual(passage);
    expect(decodeAction('topic:arrival')).toEqual({ kind: 'topic', id: 'arrival', page: 0 });
    expect(decodeAction('topics')).toEqual({ kind: 'topics', page: 0 });
  });

  test.each([
    '',
    'article:drop:x',
    'fact',
    'fact:a:b',
    'passage:a:b',
    'passage:a:-1',
    'fact:%',
    'vote:a',
    'why:a',
    'why:x:Where?',
    'menu:x',
    '__proto__:1',
  ])('something else, such as %j, is no action', (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });
});
