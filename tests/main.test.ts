/** The program and its store: what it says of one that cannot be used, and that it closes one that can. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import { copyStory } from './story.ts';

/** Runs the playground on a database until its input ends, which is at once. */
async function run(database: string) {
  const story = await copyStory();
  await story.build();
  const env = {
    ...process.env,
    DISCORD_TOKEN: '',
    NODE_ENV: '',
    GUILD_ID: '',
    SANDBOX_PORT: '',
    LOG_LEVEL: '',
  };
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { ...env, KNOWLEDGE_DIR: story.knowledge, ARTICLES_DIR: story.articles, DATABASE_URL: database },
    stdio: 'pipe',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.end();
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close'), text(child.stdout)]);
  return { code, err };
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-desk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a store that cannot be used is told with its place, and the exit code is 78', {
  timeout: 20_000,
}, async () => {
  const folder = join(await temporary(), 'a-folder.sqlite');
  await mkdir(folder);
  const { code, err } = await run(`file:${folder}`);
  expect(code).toBe(78);
  expect(err).toContain('The store cannot be used:');
  expect(err).toContain('a-folder.sqlite');
});

test('the store is written at the start and closed at the end', { timeout: 20_000 }, async () => {
  const file = join(await temporary(), 'new', 'desk.sqlite');
  expect(await run(`file:${file}`)).toEqual({ code: 0, err: '' });
  const store = await openStore(`file:${file}`);
  expect(await store.versions()).toMatchObject([{ number: 1, reason: 'started', facts: 5 }]);
  await store.close();
});
