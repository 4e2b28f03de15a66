/** A moderator in the browser: adds an article from a file, publishes it, and takes it back. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test, vi } from 'vitest';
import { MARKET } from '../discord/upload.ts';
import { closeBrowser, seriousFaults } from './browser.ts';
import { openPlayground } from './house.ts';
import { newest, say } from './steps.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(closeBrowser);

const TRAMS = '/ask How often do trams run to the pier?';

/** Picks a subcommand from the list and sends it. */
async function use(page: Page, command: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message/ }).click();
  await page.keyboard.type(command);
  await page.getByRole('option', { name: new RegExp(`^${command}`) }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Send ${command}` }).waitFor();
}

const become = (page: Page, who: string) => page.getByRole('combobox', { name: 'You are' }).selectOption(who);

const attach = (form: Locator, data: string) =>
  form
    .getByLabel(/^Article/)
    .setInputFiles({ name: 'market.txt', mimeType: 'text/plain', buffer: Buffer.from(data) });

test('uploads, mends, publishes, asks, retires', async (context) => {
  const { page, sandbox, complaints } = await openPlayground(context);
  await become(page, 'moderator');
  await use(page, '/articles add');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Add an article' });
  await attach(form, MARKET);
  await form.getByLabel(/^Publisher/).fill('Lake Post');
  await form.getByLabel(/^Date/).fill('soon');
  expect(await seriousFaults(page)).toEqual([]);
  await form.getByRole('button', { name: 'Submit' }).click();
  const refused = await newest(page, 'Not added');
  expect(await refused.textContent()).toContain('“soon” is no date');

  await refused.getByRole('button', { name: 'Add again' }).click();
  expect(await form.getByLabel(/^Publisher/).inputValue()).toBe('Lake Post');
  expect(await form.getByLabel(/^Date/).inputValue()).toBe('soon');
  await attach(form, MARKET);
  await form.getByLabel(/^Date/).fill('2024-03-14');
  await form.getByRole('button', { name: 'Submit' }).click();
  const preview = await newest(page, 'Lake towns open a joint fish market');
  expect(await preview.getAttribute('aria-label')).toContain('only you can see this');
  await expect.poll(() => form.count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);

  await preview.getByRole('button', { name: 'Publish' }).click();
  await newest(page, 'From now on I answer from it');
  await become(page, 'reader');
  await expect.poll(() => page.getByRole('article').count()).toBe(0);
  await say(page, TRAMS);
  const answer = await newest(page, 'Trams run to the pier every ten minutes');
  expect(await answer.textContent()).toContain('not a checked fact');
  await answer.getByRole('button', { name: 'Show passage' }).click();
  const passage = await newest(page, 'Entry is free for children.');
  expect(await passage.locator('blockquote strong').textContent()).toBe(
    'Trams run to the pier every ten minutes until midnight.',
  );

  await become(page, 'moderator');
  await use(page, '/articles retire');
  await page.getByRole('option', { name: /^Lake towns open/ }).click();
  await page.keyboard.press('Enter');
  await newest(page, 'I no longer answer from it');
  await say(page, TRAMS);
  const declined = page.getByRole('article').filter({ hasText: '/ask' });
  await expect.poll(() => declined.count()).toBe(2);
  await expect.poll(() => declined.last().textContent()).toMatch(/sources do not say|only answer/);
  expect(complaints).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});
