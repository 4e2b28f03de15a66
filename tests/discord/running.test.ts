/** The bot's life: commands registered, lists, refresh, errors, logging in and out. */
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS, MENUS } from '../../commands/index.ts';
import { createBot } from '../../src/discord/bot.ts';
import type { BotError } from '../../src/discord/fault.ts';
import { openHouse, readableLog, startSandbox } from './house.ts';

const ALL = [...COMMANDS, ...MENUS].map(({ definition }) => definition.name);

describe('the commands', () => {
  test('are registered at the first start, and not again at the next', async () => {
    const { sandbox, bot, desk } = await openHouse();
    expect(sandbox.registrations).toHaveLength(ALL.length);
    await bot.stop();
    const again = await createBot({
      desk,
      token: sandbox.token,
      api: sandbox.apiUrl,
      log: readableLog().log,
    });
    expect(sandbox.registrations).toHaveLength(ALL.length);
    await again.stop();
    expect(sandbox.violations()).toEqual([]);
  });

  test('can be registered in one server only', async () => {
    const { sandbox } = await openHouse({ guildOnly: true });
    expect(sandbox.commands().every(({ guild_id }) => guild_id === sandbox.ids.guild)).toBe(true);
    expect(sandbox.violations()).toEqual([]);
  });

  test('are changed and removed one by one where Discord has others', async () => {
    const { sandbox, bot, desk } = await openHouse();
    await bot.stop();
    const commands = `${sandbox.apiUrl}/v10/applications/${sandbox.ids.application}/commands`;
    const request = (method: string, url: string, body: object) =>
      fetch(url, {
        method,
        headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const ask = sandbox.commands().find(({ name }) => name === 'ask');
    await request('PATCH', `${commands}/${ask?.id}`, { description: 'An older one', options: [] });
    await request('POST', commands, { name: 'old', description: 'No longer wanted' });
    const before = sandbox.registrations.length;

    const { log } = readableLog();
    const again = await createBot({ desk, token: sandbox.token, api: sandbox.apiUrl, log });
    const made = sandbox.exchanges.filter(({ method, route }) => /commands/.test(route) && method !== 'GET');
    expect(made.slice(before).map(({ method }) => method)).toEqual(['PATCH', 'DELETE']);
    const now = sandbox.commands();
    expect(now.map(({ name }) => name)).toEqual(ALL);
    expect(now[0]?.options).toHaveLength(ask?.options?.length ?? 0);
    await again.stop();
    expect(sandbox.violations()).toEqual([]);
  });

  test('may fail to be registered without the bot failing', async () => {
    const sandbox = await startSandbox();
    sandbox.failNext('GET', /\/commands/, { status: 403 });
    const { lines, log } = readableLog();
    const { desk, bot: other } = await openHouse();
    const bot = await createBot({ desk, token: sandbox.token, api: sandbox.apiUrl, log });
    expect(lines.join()).toContain('could not be registered');
    await Promise.all([bot.stop(), other.stop()]);
  });
});

describe('the lists', () => {
  test('/topics leafs from topic to topic and back, for the reader alone', async () => {
    const { sandbox, reader } = await openHouse();
    const topics = await reader.slash('topics');
    expect(topics.ephemeral).toBe(true);
    expect(topics.text).toContain('**The arrival** · 2 answers');
    const arrival = await reader.select(topics, 'Open a topic', 'The arrival');
    expect(arrival.id).toBe(topics.id);
    expect(arrival.text).toContain('• What present did Brandt bring for Moss?');
    expect((await reader.press(arrival, 'All topics')).text).toContain('**The talks**');
    expect(sandbox.violations()).toEqual([]);
  });

  test('/sources lists the articles', async () => {
    const { sandbox, reader } = await openHouse();
    const { text } = await reader.slash('sources');
    expect(text).toContain('Ora Herald · Nils Berg · 4 May 2031\n4 passages, cited by 3 facts');
    expect(sandbox.violations()).toEqual([]);
  });

  test('/about works in direct messages too', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('about', {}, { in: 'dm' });
    expect(seen.text).toContain('5 facts from 8 passages of 2 articles, up to 4 May 2031');
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('/refresh', () => {
  test('reads the files again and says what changed', async () => {
    const { sandbox, knowledge, reader, moderator } = await openHouse();
    const fact = `
  - id: clock-weight
    statement: The brass clock weighs nine kilograms.
    saidBy: [herald]
    status: reported
    about: [clock]
    answers: [how-many]
    asks: [How heavy is the brass clock?, What does the clock weigh?, Weight of the present?]
    sources: [{ article: herald-2031-05-04, passage: 3 }]
`;
    await appendFile(join(knowledge, 'facts/arrival.yaml'), fact);
    const seen = await moderator.slash('refresh');
    expect(seen.text).toContain('➕ Added (1): `clock-weight`');
    expect(seen.ephemeral).toBe(true);
    expect((await reader.slash('ask', { question: 'How heavy is the brass clock?' })).text).toContain('nine');
    expect(sandbox.violations()).toEqual([]);
  });

  test('with faulty files keeps the old fact base and says what is wrong where', async () => {
    const { sandbox, knowledge, reader, moderator } = await openHouse();
    await writeFile(join(knowledge, 'facts/talks.yaml'), 'topic: { id: talks }\nfacts: []\n');
    const seen = await moderator.slash('refresh');
    expect(seen.text).toContain('Nothing was changed');
    expect(seen.text).toMatch(/facts\/talks\.yaml:\d+`/);
    const { text } = await reader.slash('ask', { question: 'Where will the talks take place?' });
    expect(text).toContain('old lighthouse');
    expect(sandbox.violations()).toEqual([]);
  });

  test('is not there for readers, nor in direct messages', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    await expect(reader.slash('refresh')).rejects.toThrow('not shown to reader');
    expect(reader.offered().map(({ name }) => name)).not.toContain('refresh');
    await expect(moderator.slash('refresh', {}, { in: 'dm' })).rejects.toThrow('direct messages');
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('an unexpected error', () => {
  const broken = () => {
    throw new Error('boom');
  };

  test.each(['slash', 'message', 'autocomplete'] as const)(
    'in a %s never leaves without answer',
    async (how) => {
      const { sandbox, reader, lines } = await openHouse({
        desk: (real) => ({ ...real, ask: broken, suggest: broken }),
      });
      if (how === 'autocomplete') {
        expect(await reader.autocomplete('ask', 'question', 'x')).toEqual([]);
      } else {
        const { text } = await (how === 'slash'
          ? reader.slash('ask', { question: 'x' })
          : reader.directMessage('x'));
        const [, reference] = /`([0-9a-f]{8})`/.exec(text) ?? [];
        expect(reference).toBeDefined();
        expect(lines.join()).toContain(`"reference":"${reference}"`);
      }
      expect(lines.join()).toContain('boom');
      expect(sandbox.violations()).toEqual([]);
    },
  );

  test('after a deferral reaches the moderator as well', async () => {
    const { sandbox, moderator } = await openHouse({ desk: (real) => ({ ...real, refresh: broken }) });
    expect((await moderator.slash('refresh')).text).toContain('Something went wrong');
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('the connection', () => {
  test('a wrong token is told in words', async () => {
    const { sandbox, desk } = await openHouse();
    const { log } = readableLog();
    const error = await createBot({ desk, token: 'not.the.token', api: sandbox.apiUrl, log }).catch(
      (reason: BotError) => reason,
    );
    expect(error).toMatchObject({
      fault: { needsMending: true, text: expect.stringContaining('DISCORD_TOKEN') },
    });
    sandbox.takeViolations();
  });

  test('an address without Discord is told in words', async () => {
    const { desk } = await openHouse();
    const { log } = readableLog();
    const error = await createBot({ desk, token: 'a.b.c', api: 'http://127.0.0.1:9/api', log }).catch(
      (reason: BotError) => reason,
    );
    expect(error).toMatchObject({
      fault: { needsMending: false, text: expect.stringMatching(/could not be reached at .*ECONNREFUSED/) },
    });
  });

  test.each([4004, 4013, 4014])('closed with %i while running, the bot says why', async (code) => {
    const { sandbox, bot } = await openHouse();
    sandbox.disconnect({ code, resumable: false });
    expect(await bot.failed).toMatchObject({ needsMending: true, text: expect.stringContaining(`${code}`) });
  });

  test('lost for a moment is taken up again', async () => {
    const { sandbox, reader } = await openHouse();
    sandbox.disconnect();
    await sandbox.connected();
    expect((await reader.directMessage('hello')).text).toContain('Hello');
    expect(sandbox.violations()).toEqual([]);
  });

  test('after stopping nothing is answered any more', async () => {
    const { sandbox, bot, reader } = await openHouse();
    await bot.stop();
    reader.send('hello', { in: 'dm' });
    await sandbox.idle();
    expect(reader.inbox({ in: 'dm' })).toEqual([]);
  });
});
