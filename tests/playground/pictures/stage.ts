/** Everything running for one picture, so that none shows what another did. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../../src/desk/open-desk.ts';
import { createBot } from '../../../src/discord/bot.ts';
import { createLog } from '../../../src/operations/log.ts';
import { createPage } from '../../../src/sandbox/page/page.ts';
import { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { newPage } from '../browser.ts';
import type { Stage } from './kind.ts';
import { DESKTOP } from './views.ts';

/**
 * The shipped fact base in a copy, without the articles' texts, which are not ours to show.
 * @throws also where the page or the sandbox has something to complain of
 */
export async function onStage(act: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-desk-'));
  const knowledge = join(folder, 'knowledge');
  await cp('knowledge', knowledge, { recursive: true });
  const store = await openStore(':memory:');
  const desk = await openDesk({ knowledgeDir: knowledge, store });
  const sandbox = await Sandbox.start({ page: createPage({ inspect: (question) => desk.ask(question) }) });
  const log = createLog({ playground: true });
  const bot = await createBot({ desk, token: sandbox.token, api: sandbox.apiUrl, log });
  const page = await newPage({ viewport: DESKTOP, colorScheme: 'dark' });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  try {
    await page.goto(sandbox.url);
    await page.getByRole('log').waitFor();
    await act({ page, sandbox, desk, knowledge });
    complaints.push(...sandbox.violations().map((violation) => JSON.stringify(violation)));
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  } finally {
    await page.context().close();
    await bot.stop();
    await sandbox.stop();
    await store.close();
    await rm(folder, { recursive: true });
  }
}
