import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { GatewayIntentBits } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { makeClient, startBot, startSandbox } from './bot.ts';

it('logs the unmodified client in', async () => {
  const { sandbox, client } = await startBot();
  expect(client.user?.id).toBe(sandbox.ids.application);
  expect(client.guilds.cache.get(sandbox.ids.guild)?.name).toBe('Sandbox');
  expect(sandbox.gateway.identifies).toBe(1);
  expect(sandbox.violations()).toEqual([]);
});

it('refuses another token on REST', async () => {
  const sandbox = await startSandbox();
  await expect(makeClient(sandbox).login('not.the.token')).rejects.toThrow(/token/i);
  expect(sandbox.takeViolations()).toMatchObject([
    { kind: 'protocol', message: expect.stringContaining('401') },
  ]);
});

it('closes the gateway with 4014 for privileged intents', async () => {
  const sandbox = await startSandbox();
  const client = makeClient(sandbox, {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
  });
  await expect(client.login(sandbox.token)).rejects.toThrow(/disallowed intents/i);
});

it('answers what the client asks about itself', async () => {
  const { sandbox, client } = await startBot();
  await client.application?.fetch();
  expect(client.application?.owner).toMatchObject({ username: 'operator' });
  const reader = sandbox.actor('reader').person.user;
  expect((await client.users.fetch(reader.id, { force: true })).username).toBe('reader');
  const guild = await client.guilds.fetch(sandbox.ids.guild);
  expect((await guild.members.fetch(reader.id)).permissions.has('ManageGuild')).toBe(false);
  expect((await client.channels.fetch(sandbox.ids.channel, { force: true }))?.isSendable()).toBe(true);
  expect(sandbox.violations()).toEqual([]);
});

it('names the port that is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(Sandbox.start({ port })).rejects.toThrow(`Port ${port} is taken`);
});
