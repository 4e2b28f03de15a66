/** A moderator in the browser: refreshes the fact base, from faulty and from mended files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { closeBrowser } from './browser.ts';
import { openPlayground } from './house.ts';
import { newest, say } from './steps.ts';

vi.setConfig({ testTimeout: 40_000 });
afterAll(closeBrowser);

test('a faulty file changes nothing and is named; the mended one goes live', async (context) => {
  const { page, knowledge, sandbox, complaints } = await openPlayground(context);
  const file = join(knowledge, 'facts', 'arrival.yaml');
  const sound = await readFile(file, 'utf8');
  await page.getByRole('combobox', { name: 'You are' }).selectOption('moderator');

  await writeFile(file, sound.replace('status: reported', 'status: rumoured'));
  await say(page, '/refresh');
  const refused = await newest(page, 'Nothing was changed');
  expect(await refused.textContent()).toContain('arrival.yaml');
  expect(await refused.getAttribute('aria-label')).toContain('only you can see this');

  await writeFile(file, sound.replace('by night ferry on Sunday', 'by the night ferry, early on Sunday'));
  await say(page, '/refresh');
  const done = await newest(page, 'The fact base is refreshed');
  expect(await done.textContent()).toContain('ferry-arrives');
  await say(page, '/ask When did Mayor Brandt arrive in Sudfall?');
  await newest(page, 'by the night ferry, early on Sunday');
  expect(complaints).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

test('a reader is not offered what moderators do, and does not see their private answers', async (context) => {
  const { page } = await openPlayground(context);
  const you = page.getByRole('combobox', { name: 'You are' });
  await you.selectOption('moderator');
  await say(page, '/refresh');
  await newest(page, /fact base/i);
  await you.selectOption('reader');
  await expect.poll(() => page.getByRole('article').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Message #general' }).click();
  await page.keyboard.type('/');
  await page.getByRole('option', { name: /^\/ask/ }).waitFor();
  expect(await page.getByRole('option', { name: /^\/refresh/ }).count()).toBe(0);
});

test('an edit of a fact shows by itself, and so does what is wrong with one', async (context) => {
  const { page, knowledge } = await openPlayground(context, { watches: true });
  const file = join(knowledge, 'facts', 'arrival.yaml');
  const sound = await readFile(file, 'utf8');
  await say(page, '/ask Who gets the brass clock?');
  await newest(page, 'a brass clock as a present');
  await page.getByRole('button', { name: 'Inspect' }).click();
  await writeFile(file, sound.replace('status: reported', 'status: rumoured'));
  const status = page.getByRole('status').filter({ hasText: /./ });
  await status.filter({ hasText: /The old fact base stays\. \S*arrival\.yaml/ }).waitFor();
  await writeFile(file, sound.replace('a brass clock as a present', 'a clock of brass'));
  await status.filter({ hasText: 'The fact base was read again: 1 changed.' }).waitFor();
  await page.getByRole('complementary').getByText('a clock of brass').waitFor();
});
