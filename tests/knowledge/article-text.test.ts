import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashPassage, plainText, readArticleText, splitPassages } from '../../src/knowledge/article-text.ts';

const passage = fc.lorem({ maxCount: 3, mode: 'sentences' }).map((text) => text.replace('. ', '.\n'));
const blank = fc.constantFrom('\n\n', '\r\n\r\n', '\n \t\n', '\n\n\n\n');

describe('passages', () => {
  test('are the blocks between blank lines, however these are written', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1 }), blank, (passages, between) => {
        expect(splitPassages(`\uFEFF\n${passages.join(between)}\n`)).toEqual(passages);
      }),
    );
  });

  test('are never empty, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u00A0') }), (text) => {
        for (const block of splitPassages(text)) expect(block.trim()).toBe(block);
        expect(splitPassages(text)).not.toContain('');
      }),
    );
  });

  test('keep their single line breaks', () => {
    expect(splitPassages('Title\n\nOne\nTwo\n')).toEqual(['Title', 'One\nTwo']);
  });

  test('of an article whose text is not there are undefined', async () => {
    expect(await readArticleText('tests/fixtures/articles', 'nowhere')).toBeUndefined();
  });

  test('of an article are read from the file of its id', async () => {
    const passages = await readArticleText('tests/fixtures/articles', 'courier-2031-05-04');
    expect(passages?.[0]).toBe('Will the mayors sign?');
    expect(passages).toHaveLength(4);
  });
});

test('a hash is the SHA-256 that other tools print', () => {
  expect(hashPassage('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.each([
  ['quotation marks', '“It’s ‘on’,” she said', `"It's 'on'," she said`],
  ['accents typed for apostrophes', 'it´s', "it's"],
  ['dashes', 'a – b — c‑d', 'a - b - c-d'],
  ['blanks', ' a\u00A0b\n\tc ', 'a b c'],
  ['widths', 'Ｋｉｍ', 'Kim'],
])('%s do not tell two copies of a text apart', (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});
