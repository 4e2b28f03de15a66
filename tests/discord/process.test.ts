/** The program as an operator runs it: exit codes, what it prints, signals. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { knowledgeFolder, startSandbox } from './house.ts';

// A process takes a second to start, and several on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

type Settings = Readonly<Record<string, string>>;

/** Settings of the machine the tests run on must not leak in; an empty one also hides a line of `.env`. */
const NONE: Settings = {
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  NODE_ENV: '',
  LOG_LEVEL: '',
  KNOWLEDGE_DIR: '',
  ARTICLES_DIR: '',
  GUILD_ID: '',
  SANDBOX_PORT: '',
};

function start(settings: Settings) {
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, ...NONE, ...settings },
    stdio: 'pipe',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const seen = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    seen.out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    seen.err += String(chunk);
  });
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ ...seen, code }));
  /** Waits for words in the log. */
  const says = async (words: string) => {
    while (!seen.out.includes(words)) await sleep(20);
  };
  return { child, ended, says };
}

/** A sandbox that takes whatever comes, and the settings that lead there. */
async function somewhere() {
  const [sandbox, knowledge] = await Promise.all([startSandbox(), knowledgeFolder()]);
  const settings = {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
    KNOWLEDGE_DIR: knowledge,
    NODE_ENV: 'production',
  };
  return { sandbox, knowledge, settings };
}

test('faulty settings are all told, and the exit code is 78', async () => {
  const { code, err } = await start({ NODE_ENV: 'production', GUILD_ID: 'x', KNOWLEDGE_DIR: 'tests' }).ended;
  expect(code).toBe(78);
  expect(err).toMatch(/GUILD_ID: found "x"[\s\S]*DISCORD_TOKEN: found nothing/);
});

test('a fact base that is missing is told with its file, and the exit code is 78', async () => {
  const { code, err } = await start({ KNOWLEDGE_DIR: join('tests', 'fixtures', 'articles') }).ended;
  expect(code).toBe(78);
  expect(err).toMatch(/fact base cannot be used:\n {2}articles\/fact-base\.json: /);
});

test('a wrong token is told in words without being shown, and the exit code is 78', async () => {
  const { settings } = await somewhere();
  const { code, err } = await start({ ...settings, DISCORD_TOKEN: 'not.the.token' }).ended;
  expect(code).toBe(78);
  expect(err).toContain('Discord refused the token');
  expect(err).not.toContain('not.the.token');
});

test('SIGHUP reads the fact base again, and SIGTERM ends the bot within five seconds', async () => {
  const { sandbox, settings } = await somewhere();
  const { child, ended, says } = start(settings);
  await says('"msg":"ready"');
  child.kill('SIGHUP');
  await says('fact base refreshed');
  expect((await sandbox.actor('reader').directMessage('hello')).text).toContain('Hello');
  const asked = performance.now();
  child.kill('SIGTERM');
  const { code, out } = await ended;
  expect(code).toBe(0);
  expect(out).toContain('"msg":"stopped"');
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(sandbox.violations()).toEqual([]);
});

test('a connection closed for good ends the bot with the reason', async () => {
  const { sandbox, settings } = await somewhere();
  const { ended, says } = start(settings);
  await says('"msg":"ready"');
  sandbox.disconnect({ code: 4014, resumable: false });
  const { code, out } = await ended;
  expect(code).toBe(78);
  expect(out).toContain('privileged');
});

test('without a token the playground answers the lines of its input and ends with 0', async () => {
  const { child, ended } = start({ KNOWLEDGE_DIR: await knowledgeFolder() });
  child.stdin.end('When did Mayor Brandt arrive in Sudfall?\n/about\n');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/night ferry[\s\S]*Ora Herald[\s\S]*Summit Desk/);
});

test('a port that is taken is told in words, and the exit code is 78', async () => {
  const [{ url }, knowledge] = await Promise.all([startSandbox(), knowledgeFolder()]);
  const { port } = new URL(url);
  const { code, err } = await start({ KNOWLEDGE_DIR: knowledge, SANDBOX_PORT: port }).ended;
  expect(code).toBe(78);
  expect(err).toContain(`SANDBOX_PORT: Port ${port} is taken`);
});
