import type { Client } from 'discord.js';
import { expect, it } from 'vitest';
import { startBot } from './bot.ts';

async function echo(errors: unknown[] = []) {
  const { sandbox, client } = await startBot((bot: Client) => {
    bot.on('messageCreate', (message) => {
      if (!message.author.bot) void message.reply(message.content).catch((error) => errors.push(error));
    });
  });
  const posts = () => sandbox.exchanges.filter(({ method }) => method === 'POST').map(({ status }) => status);
  return { sandbox, client, posts, reader: sandbox.actor('reader') };
}

it('makes the client wait and try again after a 429', async () => {
  const { sandbox, reader, posts } = await echo();
  sandbox.failNext('POST', /messages$/, { status: 429, body: { retry_after: 0.01 } });
  expect((await reader.directMessage('patience')).content).toBe('patience');
  expect(posts()).toEqual([429, 200]);
});

it('makes the client try again after a 500', async () => {
  const { sandbox, reader, posts } = await echo();
  sandbox.failNext('POST', /messages$/, { status: 500 }, 2);
  expect((await reader.directMessage('persistence')).content).toBe('persistence');
  expect(posts()).toEqual([500, 500, 200]);
});

it('breaks a connection, after which the client tries again', async () => {
  const { sandbox, reader, posts } = await echo();
  sandbox.failNext('POST', /messages$/, 'reset');
  expect((await reader.directMessage('again')).content).toBe('again');
  expect(posts()).toEqual([0, 200]);
});

it('hangs up, after which the client does not try again', async () => {
  const errors: unknown[] = [];
  const { sandbox, reader } = await echo(errors);
  sandbox.failNext('*', /messages$/, 'hang-up');
  const sent = reader.send('lost', { in: 'dm' });
  await sandbox.idle();
  expect(errors).toMatchObject([{ message: 'other side closed' }]);
  expect(sent.replies).toEqual([]);
});

it('answers as told, with Discord’s own error', async () => {
  const errors: unknown[] = [];
  const { sandbox, reader } = await echo(errors);
  sandbox.failNext('POST', /messages$/, {
    status: 403,
    body: { code: 50007, message: 'Cannot send messages to this user' },
  });
  reader.send('closed', { in: 'dm' });
  await sandbox.idle();
  expect(errors).toMatchObject([{ code: 50007, status: 403 }]);
  expect(sandbox.violations()).toEqual([]);
});
