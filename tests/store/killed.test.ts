/** `kill -9` at any moment: what was acknowledged is there, and nothing is there by halves. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KEPT_VERSIONS, type Store } from '../../src/store/store.ts';
import { newFile } from './places.ts';

const WRITER = fileURLToPath(new URL('./endless-writer.ts', import.meta.url));
const ROUNDS = 8;
const STATES = new Map([
  ['article added', 'draft'],
  ['article published', 'published'],
  ['article retired', 'retired'],
]);

/** @returns what the writer said was done before it was killed, a little after it had said so much */
async function acknowledgedUntilKilled(url: string, round: number, lines: number): Promise<unknown[]> {
  const writer = spawn(process.execPath, [WRITER, url, String(round)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = once(writer, 'exit');
  const said: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    said.push(line);
    // At no particular place in what it does next.
    if (said.length === lines) setTimeout(() => writer.kill('SIGKILL'), Math.random() * 10);
  }
  expect(await gone).toEqual([null, 'SIGKILL']);
  return said.map((line) => JSON.parse(line));
}

/** Everything that was done, the oldest first. */
const doneIn = async (store: Store) =>
  (await store.audit(1_000_000)).toReversed().map(({ action, subject }) => ({ action, subject }));

test('a process that is killed loses nothing it acknowledged, and leaves nothing half done', async () => {
  const { url, open } = await newFile();
  let before: unknown[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const acknowledged = await acknowledgedUntilKilled(url, round, 1 + Math.floor(Math.random() * 40));
    const file = new DatabaseSync(url.slice('file:'.length));
    expect(file.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    file.close();

    const store = await open();
    const done = await doneIn(store);
    const known = [...before, ...acknowledged];
    // One more may have been done: the one it was at.
    expect(done.slice(0, known.length)).toEqual(known);
    expect(done.length - known.length).toBeLessThanOrEqual(1);

    const states = new Map(done.map(({ action, subject }) => [subject, STATES.get(action)]));
    const articles = await store.articles();
    expect(new Map(articles.map(({ id, state }) => [id, state]))).toEqual(states);

    const published = articles.filter(({ state }) => state === 'published').map(({ id }) => id);
    const changes = done.filter(({ action }) => action !== 'article added').length;
    const versions = await store.versions();
    expect(versions[0]?.number ?? 0).toBe(changes);
    expect(versions[0]?.articles ?? []).toEqual(published);
    expect(versions).toHaveLength(Math.min(changes, KEPT_VERSIONS));
    await store.close();
    before = done;
  }
}, 60_000);
