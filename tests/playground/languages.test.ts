/** The page's languages: the reader's for what they alone see, the server's for what all see. */
import { afterAll, expect, test, vi } from 'vitest';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { closeBrowser } from './browser.ts';
import { openPlayground } from './house.ts';
import { newest, say } from './steps.ts';

vi.setConfig({ testTimeout: 40_000 });
afterAll(closeBrowser);

const ASKED = '/ask When did Mayor Brandt arrive in Sudfall?';

test('the server’s language decides for public answers, the reader’s for private ones and for commands', async (context) => {
  const { page, sandbox, complaints } = await openPlayground(context);
  await page.getByRole('combobox', { name: 'Server’s language' }).selectOption('ru');
  await say(page, ASKED);
  await newest(page, TEXTS.ru.answer.statuses.reported);

  await page.getByRole('combobox', { name: 'Your language' }).selectOption('ko');
  await page.getByRole('combobox', { name: /^Message/ }).click();
  await page.keyboard.type('/');
  await page.getByRole('option', { name: /^\/주제/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^Message/ }).fill('');
  await say(page, '/주제');
  const topics = await newest(page, '물어볼 수 있는 내용');
  expect(await topics.getAttribute('aria-label')).toContain('only you can see this');
  await say(page, ASKED);
  await newest(page, TEXTS.ru.answer.statuses.reported);
  expect(complaints).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

test('both can be chosen on a phone', async (context) => {
  const { page } = await openPlayground(context, { viewport: { width: 320, height: 640 } });
  await page.getByRole('combobox', { name: 'Your language' }).selectOption('ja');
  await page.getByRole('combobox', { name: 'Server’s language' }).selectOption('ko');
  await say(page, ASKED);
  await newest(page, TEXTS.ko.answer.statuses.reported);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(tooWide).toBeLessThanOrEqual(0);
});
