/** A reader in the browser: asks, leafs, presses. */
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { closeBrowser } from './browser.ts';
import { openPlayground } from './house.ts';
import { newest, say } from './steps.ts';

vi.setConfig({ testTimeout: 40_000 });
afterAll(closeBrowser);

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const ARRIVED = 'Mayor Ada Brandt arrived in Sudfall by night ferry';

/** Turns the desk's answers into guesses. */
function unsure(real: Desk): Desk {
  return {
    ...real,
    ask: (text) => ({
      parts: real.ask(text).parts.map((part) => ({ ...part, outcome: 'unsure', facts: [] })),
    }),
  };
}

describe('/ask', () => {
  test('suggests questions while typing, and answers with source and passage', async (context) => {
    const { page, sandbox, complaints } = await openPlayground(context);
    await page.getByRole('combobox', { name: 'Message #general' }).click();
    await page.keyboard.type('/as');
    await page.getByRole('option', { name: /^\/ask/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Brandt arrive');
    await page.getByRole('option', { name: ARRIVAL }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'question' }).inputValue()).not.toBe('Brandt arrive');
    await page.getByRole('combobox', { name: 'question' }).fill(ARRIVAL);
    await page.keyboard.press('Enter');
    const answer = await newest(page, ARRIVED);
    expect(await answer.textContent()).toMatch(/used\s+\/ask/);
    const link = answer.getByRole('link', { name: 'open' }).first();
    expect(await link.getAttribute('href')).toContain('https://herald.example/lake-ora');
    expect(complaints).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('reads misspelt words, and says how', async (context) => {
    const { page } = await openPlayground(context);
    await say(page, '/ask Wen did Mayor Brant arive in Sudfal?');
    const answer = await newest(page, ARRIVED);
    expect(await answer.textContent()).toMatch(/“arive” as “arrive”/);
  });

  test('a guess offers what could have been meant, and a press answers in private', async (context) => {
    const { page } = await openPlayground(context, { desk: unsure });
    await say(page, `/ask ${ARRIVAL}`);
    await page.getByRole('article').getByRole('button', { name: ARRIVAL }).click();
    const answer = await newest(page, ARRIVED);
    expect(await answer.getAttribute('aria-label')).toContain('only you can see this');
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText(ARRIVED).count()).toBe(0);
  });

  test('declines what the sources do not say', async (context) => {
    const { page } = await openPlayground(context);
    await say(page, '/ask Who won the world cup?');
    const declined = await newest(page, /used\s+\/ask/);
    expect(await declined.textContent()).not.toContain('passage');
  });

  test('is not sent without its question', async (context) => {
    const { page } = await openPlayground(context);
    await say(page, '/ask ');
    await page.getByRole('alert').filter({ hasText: 'required' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Message #general' }).waitFor();
  });
});

describe('messages', () => {
  test('a direct message is answered there', async (context) => {
    const { page, complaints } = await openPlayground(context);
    await page.getByRole('navigation').getByRole('button', { name: 'Summit Desk' }).click();
    await say(page, ARRIVAL);
    const answer = await newest(page, ARRIVED);
    expect(await answer.textContent()).toContain(`@reader`);
    await page.getByRole('navigation').getByRole('button', { name: 'general' }).click();
    expect(await page.getByRole('article').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a mention is completed and answered in the channel', async (context) => {
    const { page } = await openPlayground(context);
    await page.getByRole('combobox', { name: 'Message #general' }).click();
    await page.keyboard.type('@sum');
    await page.keyboard.press('Enter');
    await page.keyboard.type(ARRIVAL);
    await page.keyboard.press('Enter');
    await newest(page, ARRIVED);
    expect(await page.getByRole('article').count()).toBe(2);
  });

  test('above the answer stands what was asked, without the marks of a quotation or an address', async (context) => {
    const { page, sandbox } = await openPlayground(context);
    const [bot, quoted] = [sandbox.ids.application, '> as [the plan](https://plan.example) has it'];
    sandbox.actor('reader').send(`${quoted}\n<@${bot}> ${ARRIVAL}`);
    const answer = await newest(page, ARRIVED);
    expect(await answer.locator('.excerpt').textContent()).toBe(`as the plan has it @Summit Desk ${ARRIVAL}`);
  });

  test('markup that somebody writes stays text', async (context) => {
    const { page, complaints } = await openPlayground(context);
    await say(page, '<img src=x onerror=alert(1)> [a](javascript:alert(1)) **bold**');
    const message = await newest(page, 'onerror');
    expect(await message.locator('.text img, .text a').count()).toBe(0);
    expect(await message.locator('strong').textContent()).toBe('bold');
    expect(complaints).toEqual([]);
  });
});

describe('leafing', () => {
  test('"Show passage" shows the whole passage to the one who pressed', async (context) => {
    const { page } = await openPlayground(context);
    await say(page, `/ask ${ARRIVAL}`);
    const answer = await newest(page, ARRIVED);
    await answer
      .getByRole('button', { name: /passage/i })
      .first()
      .click();
    const passage = await newest(page, 'the harbour office said.');
    expect(await passage.getAttribute('aria-label')).toContain('only you can see this');
  });

  test('a topic is opened from the menu, by keyboard alone, in the same message', async (context) => {
    const { page, complaints } = await openPlayground(context);
    await say(page, '/topics');
    const menu = page.getByRole('combobox', { name: /topic/i });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await newest(page, 'What the mayors mean to talk about');
    await page.getByRole('combobox', { name: /answer/i }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('the panel tells what was understood and which facts were weighed', async (context) => {
    const { page } = await openPlayground(context);
    await say(page, `/ask ${ARRIVAL}`);
    await newest(page, ARRIVED);
    await page.getByRole('button', { name: 'Inspect' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('ferry-arrives').first().waitFor();
    expect(await panel.textContent()).toMatch(/answered, confidence \d+%[\s\S]*facts\/arrival\.yaml/);
  });
});
