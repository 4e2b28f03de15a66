import { ChannelType, type Client, type Message } from 'discord.js';
import { expect, it } from 'vitest';
import { startBot } from './bot.ts';

/** Repeats what it can read; answers edits by editing its own reply. */
async function echo() {
  const heard: { content: string; type: ChannelType }[] = [];
  const replies = new Map<string, Message>();
  const { sandbox, client } = await startBot((bot: Client) => {
    bot.on('messageCreate', async (message) => {
      if (message.author.bot) return;
      heard.push({ content: message.content, type: message.channel.type });
      if (message.content !== '') replies.set(message.id, await message.reply(`echo ${message.content}`));
    });
    bot.on('messageUpdate', async (_, message) => {
      if (!message.author?.bot) await replies.get(message.id)?.edit(`echo ${message.content}`);
    });
    bot.on('messageDelete', async ({ id }) => {
      await replies.get(id)?.delete();
    });
  });
  return { sandbox, client, heard, reader: sandbox.actor('reader'), moderator: sandbox.actor('moderator') };
}

it('brings direct messages to the bot and its replies back', async () => {
  const { sandbox, reader, heard } = await echo();
  const seen = await reader.directMessage('Where did Kim go?');
  expect(heard).toEqual([{ content: 'Where did Kim go?', type: ChannelType.DM }]);
  expect(seen).toMatchObject({ content: 'echo Where did Kim go?', ephemeral: false, pinged: [] });
  expect(reader.inbox({ in: 'dm' })).toHaveLength(1);
  expect(sandbox.violations()).toEqual([]);
});

it('brings the text of a mention, but not of other messages', async () => {
  const { sandbox, reader, heard } = await echo();
  const said = reader.say('nobody in particular');
  const seen = await reader.mention('and you?');
  const mention = `<@${sandbox.ids.application}> and you?`;
  expect(heard.map(({ content }) => content)).toEqual(['', mention]);
  expect(seen.content).toBe(`echo ${mention}`);
  expect(said.replies).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

it('brings the text of a reply to the bot only if it pings', async () => {
  const { sandbox, reader, heard } = await echo();
  const seen = await reader.mention('one');
  reader.replyTo(seen, 'two', { ping: false });
  await reader.replyTo(seen, 'three').reply();
  expect(heard.slice(1).map(({ content }) => content)).toEqual(['', 'three']);
  expect(sandbox.violations()).toEqual([]);
});

it('tells the bot of edits and deletions, and shows what it does about them', async () => {
  const { sandbox, reader, moderator } = await echo();
  const sent = reader.send('Where?', { in: 'dm' });
  const seen = await sent.reply();
  reader.edit(sent, 'When?');
  await seen.until(({ content }) => content === 'echo When?');
  expect(seen).toMatchObject({ edits: [{ content: 'echo Where?' }] });
  expect(() => moderator.edit(sent, 'Who?')).toThrow('not your message');
  reader.delete(sent);
  await seen.until(({ deleted }) => deleted);
  expect(sandbox.violations()).toEqual([]);
});

it('matches several replies to the messages they answer', async () => {
  const { reader } = await echo();
  const sent = ['one', 'two', 'three'].map((text) => reader.send(text, { in: 'dm' }));
  const seen = await Promise.all(sent.map((message) => message.reply()));
  expect(seen.map(({ content }) => content)).toEqual(['echo one', 'echo two', 'echo three']);
});

it('lets the bot write first, read a channel, and keeps strangers’ messages safe', async () => {
  const { sandbox, client, moderator } = await echo();
  const user = await client.users.fetch(moderator.person.user.id);
  const coming = moderator.nextMessage({ in: 'dm' });
  await user.send('The fact base is broken.');
  expect((await coming).content).toBe('The fact base is broken.');
  const said = moderator.say('hello');
  const channel = await client.channels.fetch(sandbox.ids.channel);
  if (!channel?.isTextBased()) throw new Error('not a text channel');
  const read = await channel.messages.fetch({ limit: 5 });
  expect([...read.keys()]).toEqual([said.id]);
  await expect(read.first()?.edit('mine now')).rejects.toMatchObject({ code: 50005 });
  await expect(channel.messages.fetch('1')).rejects.toMatchObject({ code: 10008 });
  if (channel.isSendable()) await channel.sendTyping();
  // The client leaves allowed_mentions out of edits of others' messages.
  expect(sandbox.takeViolations()).toMatchObject([{ kind: 'rule', where: expect.stringContaining('PATCH') }]);
});

it('says so when the bot does not reply', async () => {
  const { sandbox } = await startBot(undefined, { patienceMs: 30 });
  await expect(sandbox.actor('reader').directMessage('Hello?')).rejects.toThrow('did not reply to “Hello?”');
});
