/** Passages cut into sentences. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceSpans } from '../../../src/answering/passages/sentences.ts';

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Gen. Ada K. Brandt met Dr. Moss. They spoke.', ['Gen. Ada K. Brandt met Dr. Moss.', 'They spoke.']],
  [
    'He left the U.S. Navy in Sept. 2031. The U.S. The end.',
    ['He left the U.S. Navy in Sept. 2031.', 'The U.S.', 'The end.'],
  ],
  ['“Why now?” she asked. Nobody knew.', ['“Why now?” she asked.', 'Nobody knew.']],
  ['It fell.[12] Then it rose.', ['It fell.[12]', 'Then it rose.']],
  ['* * *', []],
])('%j', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('between sentences stands nothing but white space and ornament', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let at = 0;
      let rest = '';
      for (const { start, end } of sentenceSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        rest += text.slice(at, start);
        at = end;
      }
      expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
