/** What is shipped in knowledge/: sound, built, and in our own words. */

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticleText } from '../../src/knowledge/article-text.ts';
import { buildFactBase, FACT_BASE_FILE } from '../../src/knowledge/build.ts';
import { MAX_QUOTE_WORDS } from '../../src/knowledge/schema.ts';

/** Where the articles' texts are, on machines that have them. */
const articlesDir = process.env['ARTICLES_DIR'] || undefined;
const WITHOUT_TEXTS = 'left out: the texts of the articles are not at hand (ARTICLES_DIR)';

const build = await buildFactBase('knowledge', articlesDir);

test('the shipped files have no fault', () => {
  expect(build).toMatchObject({ ok: true });
});

test('the committed fact base is the build of the files, to the byte', async () => {
  const base = build.ok ? build.base : undefined;
  expect(await readFile(join('knowledge', FACT_BASE_FILE), 'utf8')).toBe(
    `${JSON.stringify(base, null, 1)}\n`,
  );
});

test('every fact that another contradicts says so as well', () => {
  const facts = build.ok ? build.base.facts : [];
  const pairs = facts.flatMap(({ id, disagreesWith }) => disagreesWith.map((other) => `${id} ${other}`));
  expect(pairs.filter((pair) => !pairs.includes(pair.split(' ').reverse().join(' ')))).toEqual([]);
});

describe('on the real texts', () => {
  test('every quote and hash is compared', ({ skip }) => {
    skip(articlesDir === undefined, WITHOUT_TEXTS);
    expect(build).toMatchObject({ ok: true, unverified: [] });
  });

  test(`no file of ours holds more than ${MAX_QUOTE_WORDS} words on end of an article`, async ({ skip }) => {
    skip(articlesDir === undefined, WITHOUT_TEXTS);
    const ids = build.ok ? build.base.articles.map(({ id }) => id) : [];
    const texts = await Promise.all(ids.map((id) => readArticleText(articlesDir ?? '', id)));
    const runs = runsOf(texts.flatMap((passages = []) => passages));
    // A headline names the article; it may stand whole.
    for (const run of runsOf(texts.flatMap((passages = []) => passages.slice(0, 1)))) runs.delete(run);
    const files = globSync('knowledge/**/*.{yaml,json,txt,md}');
    expect(files.length).toBeGreaterThan(10);
    const taken = await Promise.all(
      files.map(async (file) => {
        const shared = runsOf([await readFile(file, 'utf8')]).intersection(runs);
        return [...shared].map((run) => `${file}: ${run}`);
      }),
    );
    expect(taken.flat()).toEqual([]);
  });
});

/** Every run of one word more than may be quoted, words being counted as in the schema of a quote. */
function runsOf(texts: readonly string[]): Set<string> {
  const length = MAX_QUOTE_WORDS + 1;
  return new Set(
    texts.flatMap((text) => {
      const words = text
        .toLowerCase()
        .split(/\s+/)
        .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
        .filter((word) => word !== '');
      return words.slice(length - 1).map((_, n) => words.slice(n, n + length).join(' '));
    }),
  );
}
