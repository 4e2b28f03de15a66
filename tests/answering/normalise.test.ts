import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_QUESTION_LENGTH, normalise, otherScriptShare } from '../../src/answering/normalise.ts';

describe('what Discord and keyboards add is taken off', () => {
  test.each([
    ['mentions', '<@123> <@!123> <@&4> <#5> where is Kim', 'where is Kim'],
    ['mass mentions', '@everyone @here where is Kim', 'where is Kim'],
    ['custom emoji and times', '<:kim:123> <a:wave:4> where <t:1694476800:R>', 'where'],
    ['names of emoji', 'where :flag_ru: is Kim :thinking:', 'where is Kim'],
    ['mentions of commands', '</ask:123> where is Kim', 'where is Kim'],
    ['markdown', '**where** _is_ ~~Kim~~ ||now||', 'where is Kim now'],
    ['quotes and headings', '> where\n# is\n-# Kim', 'where is - Kim'],
    ['the fence of a code block', '```txt\nwhere is Kim\n```', 'where is Kim'],
    ['links', 'is https://example.org/a?b=c true', 'is true'],
    ['tags', '<b>where</b> is <script src="x">Kim</script>', 'where is Kim'],
    ['zero-width characters', 'wh\u200Bere is\u2060 K\u00ADim\uFEFF', 'where is Kim'],
    ['direction marks', '\u202Ewhere is\u202C Kim\u200F', 'where is Kim'],
    ['control characters', 'wh\u0000ere\u0007 is\u001B Kim', 'where is Kim'],
    ['line breaks', 'where\r\n\r\nis\u2028Kim\tnow', 'where is Kim now'],
    ['curly quotes and dashes', '“Kim’s” — train‑ride', '"Kim\'s" - train-ride'],
    ['wide and joined letters', 'Ｗｈｅｒｅ is the oﬀicer', 'Where is the officer'],
  ])('%s', (_, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });
});

test.each([
  'Did 3 < 5?',
  'S-400',
  "Kim's",
  '100%',
  'at 12:30:00',
  'A & B',
  'where (exactly)?',
  'kim_jong'.replace('_', ' '),
])('%j is left as it is', (text) => {
  expect(normalise(text)).toBe(text);
});

describe('a long question', () => {
  test('is cut at a word', () => {
    const plain = normalise('seventeen '.repeat(100));
    expect(plain.length).toBeLessThanOrEqual(MAX_QUESTION_LENGTH);
    expect(plain.length).toBeGreaterThan(MAX_QUESTION_LENGTH - 'seventeen '.length);
    expect(plain).toMatch(/seventeen$/);
  });

  test('that is one word is cut in it', () => {
    expect(normalise('x'.repeat(5_000))).toBe('x'.repeat(MAX_QUESTION_LENGTH));
  });

  test('is cut only after what is no text was taken off', () => {
    expect(normalise(`${'<@123456789> '.repeat(200)}where is Kim`)).toBe('where is Kim');
  });

  test('is never cut inside an emoji', () => {
    expect(normalise(`a${'😀'.repeat(400)}`).isWellFormed()).toBe(true);
  });
});

/** Text with the pieces that the patterns look for, whole and broken. */
const pieces = [
  ...[
    'https://a.example',
    '<@1>',
    '<#2>',
    '<:kim:3>',
    '@everyone ',
    '<b>',
    '<',
    '>',
    '`',
    '```',
    '||',
    '**',
    '_',
  ],
  ...[' ', '\n', '\u200B', '\u202E', '\u0000', 'Ａ', 'ﬀ', 'é', '한', '😀', 'b', 'where is Kim', "'", '“'],
];
const messyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 1_500, size: 'max' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 300, size: 'max' }).map((parts) => parts.join('')),
);

describe('whatever the text', () => {
  test('what comes out is one trimmed line of at most the longest length', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const plain = normalise(text);
        expect(plain.length).toBeLessThanOrEqual(MAX_QUESTION_LENGTH);
        expect(plain).toBe(plain.trim());
        expect(plain).not.toMatch(/[\n\r\t\u2028\u2029]| {2}/);
      }),
    );
  });

  test('it holds no control, zero-width or direction characters', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        expect(normalise(text)).not.toMatch(/\p{Cc}|\p{Cf}|[\uFE00-\uFE0F]/u);
      }),
    );
  });

  test('it is the same when done twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 1_500 }), fc.lorem()), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('it is the same when done twice, though links and mentions hide', () => {
    const hidden = fc.constantFrom(
      '_https://a.example ',
      '@\u200Bhere ',
      '＠everyone ',
      'https:／／a.example ',
      'e\u200B\u0301',
    );
    fc.assert(
      fc.property(fc.oneof(messyText, hidden), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the share of letters that are not Latin', () => {
  test.each([
    ['Where is Kim?', 0],
    ['Où est l’été à Łódź?', 0],
    ['Где Ким?', 1],
    ['김정은은 어디에 있습니까?', 1],
    ['Kim 金正', 0.4],
    ['12:30 😀 ?!', 0],
    ['', 0],
  ])('of %j is %d', (text, share) => {
    expect(otherScriptShare(text)).toBeCloseTo(share);
  });
});
