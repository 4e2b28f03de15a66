/** `kill -9` in the middle of adding, publishing, refreshing and rolling back loses nothing and halves nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import { openStore } from '../../src/store/open-store.ts';
import { copyStory, type Story } from '../story.ts';

const MODERATOR = fileURLToPath(new URL('./moderating.ts', import.meta.url));
const ROUNDS = 5;
/** Each round is another length, so that the blow falls at another moment. */
const LONGEST_MS = 900;

/** Moderates in a process of its own until it is killed. @returns the lines it wrote, each true when written */
async function moderate({ knowledge, articles }: Story, database: string): Promise<string[]> {
  const child = spawn(process.execPath, [MODERATOR, knowledge, articles, database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line === 'ready') resolve();
    });
  });
  const closed = once(child, 'close');
  await Promise.race([ready, closed]);
  await sleep(Math.random() * LONGEST_MS);
  child.kill('SIGKILL');
  const [, signal] = await closed;
  expect(signal).toBe('SIGKILL');
  return lines;
}

test('whole after every blow', { timeout: 90_000 }, async () => {
  const story = await copyStory();
  await story.build();
  const database = join(story.folder, 'desk.sqlite');
  for (let round = 0; round < ROUNDS; round++) {
    const lines = await moderate(story, database);
    const store = await openStore(database);
    const kept = await store.versions();
    const desk = await openDesk({ knowledgeDir: story.knowledge, articlesDir: story.articles, store });

    // The newest version is the live state: file and store agree, without a new version to make them.
    expect(desk.versions()).toEqual(kept);
    const published = desk.addedArticles().filter(({ state }) => state === 'published');
    expect(kept[0]).toMatchObject({ base: desk.about().version, articles: published.map(({ id }) => id) });
    expect(desk.articles().filter(({ added }) => added)).toHaveLength(published.length);

    // Nothing acknowledged is lost: each article is where the process last said it was, or a step further.
    const states = new Map(desk.addedArticles().map(({ id, state }) => [id, state]));
    const rolledBack = lines.includes('rolled back');
    for (const [id = '', state = ''] of lines.map((line) => line.split(' ')))
      if (/-\d\d$/.test(id)) expect(states.has(id), `${id} was ${state}`).toBe(true);
    const [id = '', state = ''] = lines.findLast((line) => /^paper-/.test(line))?.split(' ') ?? [];
    const further = { draft: /draft|published/, published: /published|retired/, retired: /retired/ };
    if (id !== '' && !rolledBack) expect(states.get(id)).toMatch(further[state as keyof typeof further]);

    // Every state has come about by what the audit says.
    const audit = await store.audit(10_000);
    for (const [name, is] of states) {
      const last = audit.find(({ subject }) => subject === name)?.action;
      const due = { draft: /added/, published: /published|restored/, retired: /retired/ };
      expect(last).toMatch(due[is]);
    }
    await store.close();
  }
});
