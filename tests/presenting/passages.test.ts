/** Whole passages, with the cited sentence marked, and articles read passage by passage. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageMessage } from '../../src/presenting/passage-message.ts';
import { passageParts, sentenceWith } from '../../src/presenting/passage-parts.ts';
import { readingMessage } from '../../src/presenting/reading-message.ts';
import { buttonsOf, faultsOf, textOf } from './discord-rules.ts';
import { anyText, article, shelf } from './make.ts';

const PASSAGE = 'The ferry docked at dawn. Nobody waited; Mr. Berg slept. “A calm night,” he said.';
const LONG = Array.from({ length: 200 }, (_, n) => `This is sentence ${n} of a passage without end.`).join(
  ' ',
);
const TEXTS = { gazette: ['Head', LONG, PASSAGE] };
const at = (over: object) => ({ article: 'gazette', passage: 3, sentence: 0, part: 0, ...over });
const withTexts = (url?: string) => shelf([], [article(url === undefined ? {} : { url })], TEXTS);
const show = (over: object, url?: string) => {
  const message = passageMessage(at(over), withTexts(url));
  if (message === undefined) throw new Error('no passage');
  expect(faultsOf(message)).toEqual([]);
  return message;
};
/** A passage's words as they were, without our quotation marks and marks. */
const bare = (parts: readonly string[]) =>
  parts
    .join('\n')
    .replace(/^> |\*\*|\\(?=[^A-Za-z0-9\s])/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a whole passage', () => {
  test('is shown as written, the cited sentence in bold', () => {
    expect(textOf(show({ sentence: 2 }))).toBe(
      '📄 **The Gazette**, 12 September 2023, passage 3\n' +
        '> The ferry docked at dawn. **Nobody waited; Mr. Berg slept.** “A calm night,” he said.',
    );
  });

  test('means nothing else by its markup, its mentions and its line breaks', () => {
    const texts = { gazette: ['First *line*.\nSecond @everyone.'] };
    const message = passageMessage(at({ passage: 1, sentence: 2 }), shelf([], [article()], texts));
    expect(message && textOf(message)).toContain('> First \\*line\\*.\n> **Second \\@everyone.**');
  });

  test('is not there where the text is not at hand, or has no such passage', () => {
    expect(passageMessage(at({ passage: 4 }), withTexts())).toBeUndefined();
    expect(passageMessage(at({ passage: 0 }), withTexts())).toBeUndefined();
    expect(passageMessage(at({}), shelf())).toBeUndefined();
  });

  test('opens at the sentence where it has an address', () => {
    expect(textOf(show({ sentence: 1 }, 'https://news.example/1'))).toContain(
      '[open](https://news.example/1#:~:text=The%20ferry%20docked%20at%20dawn.)',
    );
  });

  test('too long for one message goes on in the next, whole', () => {
    const parts: string[] = [];
    let part = 0;
    for (;;) {
      const message = show({ passage: 2, sentence: 150, part });
      parts.push(textOf(message).split('\n').slice(1).join('\n'));
      const next = buttonsOf(message)['Continue'];
      if (next === undefined) break;
      expect(next).toBe(`passage:gazette:2:150:${++part}`);
    }
    expect(parts.length).toBeGreaterThan(2);
    expect(bare(parts)).toBe(LONG);
    expect(parts.join('\n')).toContain('**This is sentence 149 of a passage without end.**');
    expect(textOf(show({ passage: 2 }))).toContain(`part 1 of ${parts.length}`);
  });
});

describe('the cited sentence', () => {
  test.each([
    ['the first', 'ferry docked', 1],
    ['one with an abbreviation', 'Mr. Berg slept', 2],
    ['one with other quotation marks', '"A calm night," he', 3],
    ['the one it begins in', 'at dawn. Nobody', 1],
    ['none, where it stands nowhere', 'a storm', 0],
    ['none, where there is no quote', undefined, 0],
  ])('is %s', (_, quote, sentence) => {
    expect(sentenceWith(PASSAGE, quote)).toBe(sentence);
  });
});

test('no passage loses a word, whatever it holds, and each part fits', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join('') ?? '';
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), fc.nat(6), (texts, sentence) => {
      const passage = texts.join('\n').toWellFormed();
      const parts = passageParts(passage, sentence);
      expect(words(parts.join(''))).toBe(words(passage));
      const long = shelf([], [article()], { gazette: [passage] });
      parts.forEach((_, part) => {
        const message = passageMessage(at({ passage: 1, sentence, part }), long);
        expect(message && faultsOf(message)).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});

describe('reading an article', () => {
  test('leafs from passage to passage, through the parts of a long one, to the end and back', () => {
    const seen: string[] = [];
    let place = { article: 'gazette', passage: 1, part: 0 };
    for (;;) {
      const message = readingMessage(place, withTexts());
      if (message === undefined) throw new Error('no passage');
      expect(faultsOf(message)).toEqual([]);
      const buttons = buttonsOf(message);
      expect(buttons['◀ Previous']).toBe(seen.at(-1));
      expect(buttons['All articles']).toBe('sources:0');
      seen.push(`read:gazette:${place.passage}:${place.part}`);
      const next = buttons['Next ▶']?.split(':');
      if (next === undefined) break;
      place = { article: 'gazette', passage: Number(next[2]), part: Number(next[3]) };
    }
    expect(seen[0]).toBe('read:gazette:1:0');
    expect(seen.at(-1)).toBe('read:gazette:3:0');
    expect(seen.length).toBeGreaterThan(4);
  });

  test('tells which passage of how many', () => {
    const message = readingMessage({ article: 'gazette', passage: 3, part: 0 }, withTexts());
    expect(message && textOf(message)).toContain(
      '📖 **The Gazette**, 12 September 2023, passage 3 of 3\n> The',
    );
  });

  test('is not possible where the text is not at hand', () => {
    expect(readingMessage({ article: 'gazette', passage: 1, part: 0 }, shelf())).toBeUndefined();
  });
});
