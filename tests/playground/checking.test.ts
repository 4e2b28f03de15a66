/** The menu of a message, and the chat that the bot is not in, in the browser. */
import { afterAll, expect, test, vi } from 'vitest';
import { closeBrowser } from './browser.ts';
import { openPlayground } from './house.ts';
import { newest, say } from './steps.ts';

vi.setConfig({ testTimeout: 40_000 });
afterAll(closeBrowser);

const CLAIM = 'Mayor Brandt arrived in Sudfall by night ferry on Friday.';
const MENU = 'Check against the sources';

test('a right click on a message checks it, and what comes is shared', async (context) => {
  const { page, sandbox, complaints } = await openPlayground(context);
  await say(page, CLAIM);
  const message = await newest(page, CLAIM);
  await message.click({ button: 'right' });
  await page.keyboard.press('Enter');
  const checked = await newest(page, 'Contradicted.');
  expect(await checked.getAttribute('aria-label')).toContain('only you can see this');
  await checked.getByRole('button', { name: 'Share' }).click();
  const shared = await newest(page, 'Shared by');
  expect(await shared.textContent()).toContain('@reader');
  await expect.poll(() => page.getByRole('button', { name: 'Share' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

test('the menu of a message is reached by keyboard', async (context) => {
  const { page } = await openPlayground(context);
  await say(page, CLAIM);
  const message = await newest(page, CLAIM);
  await message.getByRole('button', { name: MENU }).focus();
  await page.keyboard.press('Enter');
  await newest(page, 'Contradicted.');
});

test('in a group chat only commands and the menu reach the bot', async (context) => {
  const { page, sandbox, complaints } = await openPlayground(context);
  await page.getByRole('button', { name: 'Group chat' }).click();
  await say(page, CLAIM);
  const message = await newest(page, CLAIM);
  await message.hover();
  await message.getByRole('button', { name: MENU }).click();
  await newest(page, 'Contradicted.');
  await say(page, '/ask When did Mayor Brandt arrive in Sudfall?');
  await newest(page, 'Mayor Ada Brandt arrived in Sudfall by night ferry');
  expect(complaints).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});
