/** The whole playground for a test: the real bot on the sandbox, with the page, in a browser. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { createBot } from '../../src/discord/bot.ts';
import { refreshOnEdits } from '../../src/operations/refresh-on-edits.ts';
import { createPage } from '../../src/sandbox/page/page.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { ARTICLES, knowledgeFolder, memoryStore, readableLog, startSandbox } from '../discord/house.ts';
import { NO_BROWSER, newPage } from './browser.ts';

export interface HouseOptions extends BrowserContextOptions {
  /** Changes what the real desk does, for what cannot be provoked otherwise. */
  readonly desk?: (real: Desk) => Desk;
  /** Whether edits of the fact base show by themselves. */
  readonly watches?: boolean;
}

export interface Playground {
  readonly page: Page;
  readonly sandbox: Sandbox;
  readonly knowledge: string;
  /** What the page complained of in the browser's console. */
  readonly complaints: readonly string[];
}

type Skip = (condition: boolean, note?: string) => void;

/** Everything running, in a browser, and ended after the test. Skips the test where there is no browser. */
export async function openPlayground(
  { skip }: { readonly skip: Skip },
  { desk: change = (real) => real, watches = false, ...context }: HouseOptions = {},
): Promise<Playground> {
  skip(NO_BROWSER !== undefined, NO_BROWSER);
  const knowledge = await knowledgeFolder();
  const desk = change(
    await openDesk({ knowledgeDir: knowledge, articlesDir: ARTICLES, store: await memoryStore() }),
  );
  const page = createPage({
    inspect: (question) => desk.ask(question),
    ...(watches && { edits: (tell) => refreshOnEdits(knowledge, desk, tell) }),
  });
  const sandbox = await startSandbox({ page });
  const { log } = readableLog();
  const bot = await createBot({ desk, token: sandbox.token, api: sandbox.apiUrl, log });
  onTestFinished(() => bot.stop());
  const tab = await newPage(context);
  onTestFinished(() => tab.context().close());
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.on('pageerror', ({ message }) => complaints.push(message));
  await tab.goto(sandbox.url);
  await tab.getByRole('log').waitFor();
  return { page: tab, sandbox, knowledge, complaints };
}
