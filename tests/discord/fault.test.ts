import { Client, DiscordAPIError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { guarded } from '../../src/discord/failure.ts';
import { faultOfClose, faultOfLogin } from '../../src/discord/fault.ts';
import { createLog } from '../../src/operations/log.ts';
import type { Message } from '../../src/presenting/components.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { textOf } from '../presenting/discord-rules.ts';

const API = 'http://127.0.0.1:1/api';

describe('why the bot cannot run', () => {
  test.each([
    [4004, 'refused the token'],
    [4013, 'does not know the intents'],
    [4014, 'no privileged'],
    [4011, 'sharding'],
  ])('close code %i is told in words, and needs mending', (code, words) => {
    const fault = faultOfClose(code);
    expect(fault.text).toContain(words);
    expect(fault.text).toContain(String(code));
    expect(fault.needsMending).toBe(true);
  });

  test('a wrong token is told in words, and needs mending', async () => {
    const error: unknown = await new Client({ intents: [] }).login('').catch((reason: unknown) => reason);
    const fault = faultOfLogin(error, API);
    expect(fault).toMatchObject({ text: expect.stringContaining('DISCORD_TOKEN'), needsMending: true });
  });

  test('no connection is told with the address and the reason, and may mend itself', () => {
    const error = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
    const fault = faultOfLogin(error, API);
    expect(fault.text).toContain(`${API} (connect ECONNREFUSED 127.0.0.1:1)`);
    expect(fault.needsMending).toBe(false);
  });
});

function listening() {
  const lines: string[] = [];
  const log = createLog({ playground: false }, { write: (line) => lines.push(line) });
  return { lines, log };
}

const apiError = (code: number) =>
  new DiscordAPIError(
    { code, message: 'No' },
    code,
    400,
    'POST',
    `${API}/interactions/1/secret-token/callback`,
    {
      files: undefined,
      body: { content: 'what the reader asked' },
    },
  );

describe('a handler that throws', () => {
  test('leaves the reader with a reference that is also in the log', async () => {
    const { lines, log } = listening();
    const told: Message[] = [];
    await guarded(
      log,
      '/ask',
      ENGLISH,
      () => Promise.reject(new Error('boom')),
      async (message) => void told.push(message),
    );
    const [, reference] = /`([0-9a-f]{8})`/.exec(told.map(textOf).join()) ?? [];
    expect(JSON.parse(lines.join())).toMatchObject({ reference, what: '/ask', err: { message: 'boom' } });
  });

  test('stops nothing, even when the reader cannot be told', async () => {
    const { lines, log } = listening();
    const fail = () => Promise.reject(new Error('boom'));
    await guarded(log, '/ask', ENGLISH, fail, fail);
    expect(lines).toHaveLength(2);
  });

  test('says nothing more where Discord takes no answer, such as a late one', async () => {
    const { lines, log } = listening();
    const told: Message[] = [];
    await guarded(
      log,
      '/ask',
      ENGLISH,
      () => Promise.reject(apiError(10_062)),
      async (message) => void told.push(message),
    );
    expect(told).toEqual([]);
    expect(lines.join()).toContain('"level":"warn"');
  });

  test("keeps neither the reader's words nor the interaction's token in the log", async () => {
    const { lines, log } = listening();
    await guarded(
      log,
      '/ask',
      ENGLISH,
      () => Promise.reject(apiError(50_035)),
      async () => undefined,
    );
    expect(lines.join()).toContain('50035');
    expect(lines.join()).not.toMatch(/secret-token|what the reader asked/);
  });
});
