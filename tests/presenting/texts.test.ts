/** What every language must have beyond what the types demand: words of its own that say all that the English ones say. */
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/presenting/texts/language.ts';
import { ENGLISH, TEXTS, textsFor } from '../../src/presenting/texts/texts.ts';

/** What is drawn, and declines in the script of the question. No other texts stand apart. */
const APART = ['script', 'timeline'];

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** The same in another language, as there is nothing to translate in them. */
const SAME: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ru: ['answer.teaser', 'explore.source', 'articles.entry', 'articles.asideAt'],
  ko: ['answer.teaser', 'explore.source', 'articles.entry', 'articles.asideAt'],
  ja: [],
};

type Text = string | ((...args: never[]) => string);

function textsIn(node: unknown, path = ''): [path: string, text: Text][] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Text]];
  return Object.entries((node ?? {}) as object).flatMap(([key, child]) =>
    textsIn(child, path === '' ? key : `${path}.${key}`),
  );
}

/** Dates and rows have tests of their own. */
function leaves(language: Language): Map<string, Text> {
  const { words: _, ...texts } = TEXTS[language];
  return new Map(textsIn(texts));
}

/** Stands for a name, a number or a list of them, and shows where it comes out; `about` takes an object. */
function sample(number: number): unknown {
  const fields = ['version', 'facts', 'passages', 'articles'].map((name) => [name, [`⟦${name}⟧`]]);
  return Object.assign([`⟦${number}⟧`], Object.fromEntries(fields));
}

function said(text: Text): string {
  return typeof text === 'string' ? text : text(...([0, 1, 2, 3].map(sample) as never[]));
}

const samplesIn = (words: string): string[] => [...new Set(words.match(/⟦\w+⟧/g))].toSorted();

describe.each(OTHERS)('in %s', (language) => {
  const own = leaves(language);

  test('no text is empty, and each is another one than in English', () => {
    for (const [path, english] of leaves('en')) {
      const words = said(own.get(path) ?? '');
      expect(words.trim(), path).not.toBe('');
      if (!SAME[language]?.includes(path)) expect(words, path).not.toBe(said(english));
    }
  });

  test('whatever the English text tells of what it is given is told', () => {
    for (const [path, english] of leaves('en')) {
      expect(samplesIn(said(own.get(path) ?? '')), path).toEqual(samplesIn(said(english)));
    }
  });

  test('the marks of Markdown and the leading pictogram are those of the English text', () => {
    for (const [path, english] of leaves('en')) {
      const words = said(own.get(path) ?? '');
      expect(words.split('**').length % 2, path).toBe(1);
      expect(words.split('`').length, path).toBe(said(english).split('`').length);
      expect(words.match(/^(?:-# |### )?\p{Extended_Pictographic}/u)?.[0], path).toBe(
        said(english).match(/^(?:-# |### )?\p{Extended_Pictographic}/u)?.[0],
      );
    }
  });

  test('it is said that quotations stay English', () => {
    expect(TEXTS[language].answer.inEnglish).toBeDefined();
    expect(ENGLISH.answer.inEnglish).toBeUndefined();
  });
});

test('every text stands in the languages’ folders', async () => {
  const files = await readdir('src/presenting');
  const texts = files.filter((name) => name.endsWith('-texts.ts'));
  expect(texts.toSorted()).toEqual(APART.map((name) => `${name}-texts.ts`));
});

test.each([
  ['ko', '2023년 9월 12일', '2023년 7월', '2023년 9월 10일~2023년 9월 12일'],
  ['ru', '12 сентября 2023 г.', 'июль 2023 г.', '10 сентября 2023 г. — 12 сентября 2023 г.'],
  ['ja', '2023年9月12日', '2023年7月', '2023年9月10日～2023年9月12日'],
  ['en-GB', '12 September 2023', 'July 2023', '10 September 2023 to 12 September 2023'],
])('dates in %s', (locale, day, month, span) => {
  const { date } = textsFor(locale).words;
  expect([date('2023-09-12'), date('2023-07'), date('2023-09-10/2023-09-12')]).toEqual([day, month, span]);
});

test.each([
  [1, '1 факт'],
  [3, '3 факта'],
  [11, '11 фактов'],
  [21, '21 факт'],
])('%i facts are %s in Russian', (count, words) => {
  expect(textsFor('ru').explore.who.said(count)).toContain(words);
});

test.each([
  ['de', 'en'],
  ['en-US', 'en'],
  ['zh-CN', 'en'],
  [undefined, 'en'],
  [null, 'en'],
  ['ko', 'ko'],
])('a locale %s is answered in %s', (locale, language) => {
  expect(textsFor(locale).words.language).toBe(language);
});
