/**
 * `npm run pictures`: takes the pictures in docs/pictures/ anew, of the shipped fact base.
 * Without the articles' texts: those are not ours to show.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openDesk } from '../../src/desk/open-desk.ts';
import { createBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/operations/log.ts';
import { createPage } from '../../src/sandbox/page/page.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openStore } from '../../src/store/open-store.ts';
import { closeBrowser, NO_BROWSER, newPage } from './browser.ts';
import { newest, say } from './steps.ts';

const FOLDER = join('docs', 'pictures');
const DESK = { viewport: { width: 960, height: 620 } };
const PHONE = { viewport: { width: 390, height: 760 }, deviceScaleFactor: 1.5 };

const BORDER = "Where did Kim's train cross the border into Russia?";

/** Each picture on a sandbox of its own, over its own copy of the fact base, so that none shows what another did. */
const PICTURES: Readonly<
  Record<
    string,
    { readonly look: BrowserContextOptions; readonly steps: (page: Page, knowledge: string) => Promise<void> }
  >
> = {
  answer: {
    look: { ...DESK, deviceScaleFactor: 1.5, colorScheme: 'dark' },
    steps: async (page) => {
      await say(page, `@Summit Desk ${BORDER}`);
      await newest(page, 'Khasan');
    },
  },
  'suggestions-light': {
    look: { ...DESK, colorScheme: 'light' },
    steps: async (page) => {
      await say(page, '/ask Where did Kims trian cros the boarder into Rusia?');
      await newest(page, 'Khasan');
      await page.getByRole('combobox', { name: 'Message #general' }).click();
      await page.keyboard.type('/ask food');
      await page.locator('#suggestions').getByRole('option').first().waitFor();
    },
  },
  'inspect-dark': {
    look: { viewport: { width: 1_180, height: 680 }, colorScheme: 'dark' },
    steps: async (page) => {
      await say(page, '@Summit Desk What did Kim eat for dinner?');
      await newest(page, '@reader');
      await page.getByRole('button', { name: 'Inspect' }).click();
      await page.getByRole('complementary').getByText('Facts weighed').waitFor();
    },
  },
  'refresh-dark': {
    look: { ...DESK, colorScheme: 'dark' },
    steps: async (page, knowledge) => {
      const file = join(knowledge, 'facts', 'arrival.yaml');
      const sound = await readFile(file, 'utf8');
      await writeFile(file, sound.replace('status: reported', 'status: rumoured'));
      await page.getByRole('combobox', { name: 'You are' }).selectOption('moderator');
      await say(page, '/refresh');
      await newest(page, 'arrival.yaml');
      await writeFile(file, sound.replace('asks:', 'asks:\n      - Where did the armoured train come in?'));
      await say(page, '/refresh');
      await newest(page, 'refreshed');
    },
  },
  'phone-dark': {
    look: { ...PHONE, colorScheme: 'dark' },
    steps: async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Summit Desk' }).click();
      await say(page, 'who is travelling with kim');
      await newest(page, '@reader');
    },
  },
  'phone-light': {
    look: { ...PHONE, colorScheme: 'light' },
    steps: async (page) => {
      await say(page, '/topics');
      await newest(page, 'What you can ask about');
      await page.getByRole('combobox', { name: /topic/i }).click();
    },
  },
};

if (NO_BROWSER !== undefined) throw new Error(NO_BROWSER);
await mkdir(FOLDER, { recursive: true });
for (const [name, { look, steps }] of Object.entries(PICTURES)) {
  const folder = await mkdtemp(join(tmpdir(), 'summit-desk-'));
  const knowledge = join(folder, 'knowledge');
  await cp('knowledge', knowledge, { recursive: true });
  const desk = await openDesk({ knowledgeDir: knowledge, store: await openStore(':memory:') });
  const sandbox = await Sandbox.start({ page: createPage({ inspect: (question) => desk.ask(question) }) });
  const log = createLog({ playground: true });
  const bot = await createBot({ desk, token: sandbox.token, api: sandbox.apiUrl, log });
  const page = await newPage(look);
  await page.goto(sandbox.url);
  await steps(page, knowledge);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
  await page.context().close();
  await bot.stop();
  await sandbox.stop();
  await rm(folder, { recursive: true });
  console.log(`${name}.png`);
}
await closeBrowser();
