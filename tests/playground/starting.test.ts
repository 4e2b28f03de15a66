/** The playground as `npm start` gives it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { knowledgeFolder } from '../discord/house.ts';

vi.setConfig({ testTimeout: 30_000 });

test('prints the address, keeps its prompt, and ends cleanly with a page still open', async () => {
  const settings = {
    DISCORD_TOKEN: '',
    NODE_ENV: '',
    SANDBOX_PORT: '',
    KNOWLEDGE_DIR: await knowledgeFolder(),
  };
  const child = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, ...settings } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  const ended = once(child, 'close');
  const says = async (words: RegExp): Promise<string> => {
    for (;;) {
      const found = words.exec(out)?.[0];
      if (found !== undefined) return found;
      await sleep(20);
    }
  };

  const url = await says(/http:\/\/127\.0\.0\.1:\d+\//);
  expect(await (await fetch(url)).text()).toContain('<title>Summit Desk – playground</title>');
  const events = await fetch(`${url}events?as=reader`);
  expect(events.headers.get('content-type')).toBe('text/event-stream');

  child.stdin.write('When did Mayor Brandt arrive in Sudfall?\n');
  await says(/night ferry/);
  child.stdin.write('/quit\n');
  const [code] = (await ended) as [number];
  expect(code).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});
