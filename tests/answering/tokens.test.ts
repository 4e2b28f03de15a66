import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem, words } from '../../src/answering/tokens.ts';

describe('words', () => {
  test.each([
    ['case', 'Where IS Kim', ['where', 'is', 'kim']],
    ['accents', 'Café Besançon', ['cafe', 'besancon']],
    ['points', 'Kim, Putin; (both)!', ['kim', 'putin', 'both']],
    ['possessives', "Kim's train, Putin's, the Koreas'", ['kim', 'train', 'putin', 'the', 'koreas']],
    ['other short forms', "they're there, he'll go, I've", ['they', 'there', 'he', 'go', 'i']],
  ])('are not told apart by %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ["Kim didn't go", ['kim', 'did', 'not', 'go']],
    ["won't, can't, isn't, don't", ['will', 'not', 'can', 'not', 'is', 'not', 'do', 'not']],
  ])('keep the "not" of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([["couldn't"], ["wouldn't"], ["shouldn't"]])('keep the "not" and the verb of %j', (text) => {
    expect(words(text)).toEqual([text.slice(0, -3), 'not']);
  });

  test('tell the country from the pronoun by its capitals', () => {
    expect(words('What did the US say of us?')).toEqual([
      'what',
      'did',
      'the',
      'united',
      'states',
      'say',
      'of',
      'us',
    ]);
    expect(words('U.S. and USA')).toEqual(['united', 'states', 'and', 'united', 'states']);
    expect(words('USSR')).toEqual(['ussr']);
  });

  test.each([
    ['what did the us say', ['what', 'did', 'the', 'united', 'states', 'say']],
    ['us reaction', ['united', 'states', 'reaction']],
    ['did us officials speak', ['did', 'united', 'states', 'officials', 'speak']],
    ['tell us more about the bus', ['tell', 'us', 'more', 'about', 'the', 'bus']],
    ['did he give us anything', ['did', 'he', 'give', 'us', 'anything']],
  ])('tell it in small letters by its neighbours: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each(['S-400', 's 400', 'S400'])('hold the designation %j as one word', (text) => {
    expect(words(text)).toEqual(['s400']);
  });

  test.each([
    ['in 2024', ['in', '2024']],
    ['on 12 September', ['on', '12', 'september']],
    ['of 50 by 9', ['of', '50', 'by', '9']],
  ])('leave the number in %j alone', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('hold a number with its separators as one', () => {
    expect(words('1,000 of 25,000')).toEqual(['1000', 'of', '25000']);
  });

  test('hold a number with several separators as one', () => {
    expect(words('12,345,678')).toEqual(['12345678']);
  });

  test('are spelt out where chat shortens them', () => {
    expect(words('wat r u doin')).toEqual(['what', 'are', 'you', 'doin']);
  });

  test('of other scripts are kept', () => {
    expect(words('Ким в 러시아 金正恩')).toEqual(['ким', 'в', '러시아', '金正恩']);
  });

  test('are letters and digits in small letters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of words(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(word).toBe(word.toLowerCase());
        }
      }),
    );
  });

  test('of words are those words', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (text) => {
        const once = words(text);
        expect(words(once.join(' '))).toEqual(once);
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    ['train', 'trains'],
    ['negotiate', 'negotiations'],
    ['visit', 'visited'],
    ['city', 'cities'],
  ])('of %s and %s are the same', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each(['s400', '2023', 'москва', '金正恩', ''])('leave %j alone', (word) => {
    expect(stem(word)).toBe(word);
  });

  test('are the same when asked for again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (word) => {
        expect(stem(word)).toBe(stem(word));
      }),
    );
  });
});
