import { type Client, GatewayCloseCodes } from 'discord.js';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startBot, startSandbox } from './bot.ts';

async function echo() {
  const shown = await startBot((bot: Client) => {
    bot.on('messageCreate', (message) => {
      if (!message.author.bot) void message.reply(message.content);
    });
  });
  const resumed = new Promise<number>((resolve) =>
    shown.client.once('shardResume', (_, replayed) => resolve(replayed)),
  );
  return { ...shown, resumed, reader: shown.sandbox.actor('reader') };
}

it('replays what a resuming client missed', async () => {
  const { sandbox, reader, resumed } = await echo();
  sandbox.disconnect();
  const seen = await reader.directMessage('sent while the bot was away');
  expect(seen.content).toBe('sent while the bot was away');
  expect(await resumed).toBeGreaterThan(0);
  expect(sandbox.gateway).toMatchObject({ identifies: 1, resumes: 1 });
});

it('makes the client identify anew where the session is gone', async () => {
  const { sandbox, client, reader } = await echo();
  const ready = new Promise((resolve) => client.once('shardReady', resolve));
  sandbox.disconnect({ resumable: false });
  await ready;
  expect((await reader.directMessage('back')).content).toBe('back');
  expect(sandbox.gateway).toMatchObject({ identifies: 2, resumes: 0 });
});

it('asks for a reconnect (op 7), after which the client resumes', async () => {
  const { sandbox, resumed, reader } = await echo();
  sandbox.gateway.requestReconnect();
  await resumed;
  expect((await reader.directMessage('still here')).content).toBe('still here');
  expect(sandbox.gateway.identifies).toBe(1);
});

it('ends a client that is shut out for good', async () => {
  const { sandbox, client } = await echo();
  const closed = new Promise<number>((resolve) =>
    client.once('shardDisconnect', ({ code }) => resolve(code)),
  );
  sandbox.disconnect({ code: GatewayCloseCodes.AuthenticationFailed, resumable: false });
  expect(await closed).toBe(4004);
});

/** A bare connection that sends payloads and reports the close code. */
async function closeCode(sandbox: Sandbox, payloads: readonly unknown[], query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${sandbox.gateway.url}/?${query}`);
  socket.once('message', () => {
    for (const payload of payloads)
      socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  });
  return await new Promise<number>((resolve) => socket.once('close', resolve));
}

it('closes with Discord’s codes', async () => {
  const sandbox = await startSandbox();
  const identify = (d: object) => ({ op: 2, d: { token: sandbox.token, intents: 1, properties: {}, ...d } });
  expect(await closeCode(sandbox, [], 'v=9')).toBe(4012);
  expect(await closeCode(sandbox, [{ op: 99 }])).toBe(4001);
  expect(await closeCode(sandbox, ['not json'])).toBe(4002);
  expect(await closeCode(sandbox, [{ op: 3, d: {} }])).toBe(4003);
  expect(await closeCode(sandbox, [identify({ token: 'wrong' })])).toBe(4004);
  expect(await closeCode(sandbox, [identify({}), identify({})])).toBe(4005);
  expect(await closeCode(sandbox, [identify({ shard: [1, 1] })])).toBe(4010);
  expect(await closeCode(sandbox, [identify({ intents: 2 ** 30 })])).toBe(4013);
  expect(await closeCode(sandbox, [identify({ intents: 2 })])).toBe(4014);
  expect(
    await closeCode(
      sandbox,
      Array.from({ length: 121 }, () => ({ op: 1, d: null })),
    ),
  ).toBe(4008);
});
