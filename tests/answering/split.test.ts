import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitJoined, splitSentences } from '../../src/answering/split.ts';

describe('the sentences of a message', () => {
  test('that ask one after another are told apart', () => {
    expect(splitSentences('Where is Kim? Who met him! When did they talk?')).toEqual([
      'Where is Kim?',
      'Who met him!',
      'When did they talk?',
    ]);
  });

  test('may begin with one that only tells', () => {
    expect(splitSentences('Kim met Putin. Where was it?')).toEqual(['Kim met Putin.', 'Where was it?']);
  });

  test.each(['Where is Kim?', 'where is kim', '', '?!', 'Who is Mr. Putin?', 'What did the U.S. say?'])(
    'are one in %j',
    (text) => {
      expect(splitSentences(text)).toEqual([text]);
    },
  );

  test('are read as one where there are too many', () => {
    const text = 'One? Two? Three? Four? Five?';
    expect(splitSentences(text)).toEqual([text]);
  });

  test('are never none, lose no word and add none, whatever the text', () => {
    const piece = fc.constantFrom('who', 'Kim', 'U.S', 'and', '.', '?', '!', ' ', ',', '…', '?!', 'é', '3.5');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const lettersOf = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
          const parts = splitSentences(text);
          expect(parts.length).toBeGreaterThan(0);
          expect(parts.map(lettersOf).join('')).toBe(lettersOf(text));
        },
      ),
    );
  });
});

describe('a sentence that asks twice', () => {
  test.each([
    ['Where did he cross and when did he arrive?', ['Where did he cross', 'when did he arrive?']],
    ['Who is Kim, and what is KCNA?', ['Who is Kim', 'what is KCNA?']],
    ['When did he leave, by which train', ['When did he leave', 'by which train']],
    ['where did he cross but also why', ['where did he cross', 'why']],
  ])('is taken apart: %s', (sentence, sides) => {
    expect(splitJoined(sentence)).toEqual(sides);
  });

  test.each([
    'Where is Kim?',
    'Kim and Putin met, is that true?',
    'What do Russia and North Korea want?',
    'Who and when?',
    '',
  ])('is not seen in %j', (sentence) => {
    expect(splitJoined(sentence)).toBeUndefined();
  });
});
