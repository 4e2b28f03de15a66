/** Readers read: whole passages with the cited sentence marked, and articles from beginning to end. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARTICLES, openHouse } from './house.ts';
import { MARKET, publishArticle } from './upload.ts';

const LONG = Array.from({ length: 150 }, (_, n) => `Stall number ${n} sold eels, pikes and perches.`).join(
  ' ',
);

test('a passage is shown with the cited sentence in bold', async () => {
  const { sandbox, reader } = await openHouse({ articlesDir: ARTICLES });
  const seen = await reader.slash('ask', { question: 'What present did Brandt bring for Moss?' });
  const passage = await reader.press(seen, 'Show passage');
  expect(passage.text).toContain('📄 **Ora Herald**, 4 May 2031, passage 3 · [open](https://herald.example/');
  expect(passage.text).toContain('> **She carried a brass clock, a present for her host, Mayor Ilya Moss.**');
  expect(sandbox.violations()).toEqual([]);
});

test('a passage too long for one message goes on in the next, to its end', async () => {
  const { sandbox, reader, moderator } = await openHouse();
  await publishArticle(moderator, { file: { data: `${MARKET}\n${LONG} The last one sold lampreys.\n` } });
  const seen = await reader.slash('ask', { question: 'Which stall sold lampreys?' });
  let part = await reader.press(seen, 'Show passage');
  const parts = [part.text];
  expect(part.text).toMatch(/passage 13, part 1 of \d/);
  while (part.buttons.length > 0) {
    const next = await reader.press(part, 'Continue');
    expect(next.id).not.toBe(part.id);
    part = next;
    parts.push(part.text);
  }
  expect(parts.length).toBeGreaterThan(1);
  const stalls = parts.join(' ').match(/Stall number \d+/g);
  expect(stalls).toEqual(Array.from({ length: 150 }, (_, n) => `Stall number ${n}`));
  expect(parts.at(-1)).toContain('**The last one sold lampreys.**');
  expect(sandbox.violations()).toEqual([]);
});

test('an article whose text is kept is read from /sources, passage by passage', async () => {
  const { sandbox, reader } = await openHouse({ articlesDir: ARTICLES });
  const text = await readFile(join(ARTICLES, 'courier-2031-05-04.txt'), 'utf8');
  const sources = await reader.slash('sources');
  let page = await reader.press(sources, 'read:courier-2031-05-04:1:0');
  expect(page.id).toBe(sources.id);
  for (const [n, passage] of text.trim().split('\n\n').entries()) {
    expect(page.text).toContain(`passage ${n + 1} of 4`);
    expect(page.text).toContain(`> ${passage}`);
    if (n < 3) page = await reader.press(page, 'Next ▶');
  }
  expect((await reader.press(page, '◀ Previous')).text).toContain('passage 3 of 4');
  expect(sandbox.violations()).toEqual([]);
});

test('buttons to an article that was taken back say that its text is gone', async () => {
  const { sandbox, reader, moderator } = await openHouse();
  const done = await publishArticle(moderator);
  const seen = await reader.slash('ask', { question: 'How often do trams run to the pier?' });
  const sources = await reader.slash('sources');
  await moderator.press(done, 'Undo');
  for (const stale of [await reader.press(seen, 'Show passage'), await reader.press(sources, 'Read')]) {
    expect(stale.text).toContain('no longer have the text of that passage');
  }
  expect(sandbox.violations()).toEqual([]);
});
