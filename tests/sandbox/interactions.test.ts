import { ContainerBuilder, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { textsOf } from '../../src/sandbox/parts.ts';
import { botWith } from './handling-bot.ts';

it('shows the answer to a slash command', async () => {
  const { sandbox, reader } = await botWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    expect(interaction.memberPermissions?.has('ManageGuild')).toBe(false);
    await interaction.reply({
      content: `You asked: ${interaction.options.getString('question')}`,
      flags: MessageFlags.Ephemeral,
    });
  });
  const seen = await reader.slash('ask', { question: 'Where?' });
  expect(seen).toMatchObject({
    content: 'You asked: Where?',
    ephemeral: true,
    allowedMentions: { parse: [] },
  });
  expect(sandbox.violations()).toEqual([]);
});

it('waits a deferral out and shows the edit', async () => {
  const { sandbox, reader, moderator } = await botWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [new ContainerBuilder().addTextDisplayComponents((text) => text.setContent('Khasan'))],
    });
    const more = await interaction.followUp({ content: 'and more' });
    await interaction.deleteReply(more);
    await interaction.editReply({ components: [{ type: 10, content: 'Khasan, edited' }] });
  });
  const seen = await reader.slash('ask', { question: 'Where?' }, { in: 'dm' });
  expect(seen.ephemeral).toBe(true);
  await seen.until(({ text }) => text === 'Khasan, edited');
  expect(seen.edits.map(({ components }) => textsOf(components))).toEqual([[], ['Khasan']]);
  expect(seen.followUps).toMatchObject([{ content: 'and more', ephemeral: false }]);
  await seen.followUps[0]?.until(({ deleted }) => deleted);
  await expect(moderator.press(seen, 'x')).rejects.toThrow('moderator cannot see that message');
  expect(sandbox.violations()).toEqual([]);
});

it('gives the response back to a bot that asks for it', async () => {
  const { sandbox, reader } = await botWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.reply({ content: 'first', withResponse: true });
    const fetched = await interaction.fetchReply();
    await interaction.editReply(`${resource?.message?.id === fetched.id}`);
    await interaction.deleteReply();
  });
  const seen = await reader.slash('ask', { question: 'Where?' });
  await seen.until(({ deleted }) => deleted);
  expect(seen.content).toBe('true');
  expect(sandbox.violations()).toEqual([]);
});

it('offers the choices of an autocomplete', async () => {
  const { sandbox, reader } = await botWith(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}im cross?`, value: 'khasan' }]);
  });
  expect(await reader.autocomplete('ask', 'question', 'Where did K')).toEqual([
    { name: 'Where did Kim cross?', value: 'khasan' },
  ]);
  expect(sandbox.violations()).toEqual([]);
});

it('carries files to the bot and back', async () => {
  const { sandbox, moderator } = await botWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const file = interaction.options.getAttachment('file', true);
    const text = await (await fetch(file.url)).text();
    await interaction.reply({ files: [{ attachment: Buffer.from(text.toUpperCase()), name: 'loud.txt' }] });
  });
  const seen = await moderator.slash('article add', { file: { name: 'a.txt', data: 'headline' } });
  const [attachment] = seen.attachments;
  expect(attachment).toMatchObject({ filename: 'loud.txt', size: 8 });
  expect(await (await fetch(attachment?.url ?? '')).text()).toBe('HEADLINE');
  await expect(moderator.slash('article')).rejects.toThrow('/article needs one of: add');
  expect(sandbox.violations()).toEqual([]);
});

it('hands the target of a message command over with its text', async () => {
  const { sandbox, reader, moderator } = await botWith(async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
  });
  const sent = moderator.say('Where did Kim go?');
  expect((await reader.messageCommand('Ask about this', sent)).content).toBe('Where did Kim go?');
  expect(sandbox.violations()).toEqual([]);
});

it('answers a double reply with 40060', async () => {
  const { sandbox, reader, errors } = await botWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const again = { ...interaction };
    await interaction.reply('once');
    await interaction.client.rest.post(`/interactions/${again.id}/${interaction.token}/callback`, {
      body: { type: 4, data: { content: 'twice', allowed_mentions: { parse: [] } } },
      auth: false,
    });
  });
  await reader.slash('ask', { question: 'Where?' });
  await sandbox.idle();
  expect(errors).toMatchObject([{ code: 40060, status: 400 }]);
  expect(sandbox.takeViolations()).toMatchObject([{ kind: 'protocol' }]);
});

it('gives up on a bot that does not respond in time, and refuses its late reply', async () => {
  const { sandbox, reader, errors } = await botWith(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await new Promise((resolve) => setTimeout(resolve, 60));
      await interaction.reply('late');
    },
    { firstResponseMs: 30 },
  );
  await expect(reader.slash('ask', { question: 'Where?' })).rejects.toThrow(
    'The application did not respond',
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  await sandbox.idle();
  expect(errors).toMatchObject([{ code: 10062, status: 404 }]);
});

it('refuses edits before the first response and after the token ended', async () => {
  const { sandbox, reader, errors } = await botWith(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const early = interaction.webhook.send('too early').catch((error) => errors.push(error));
      await early;
      await interaction.reply('in time');
      await new Promise((resolve) => setTimeout(resolve, 130));
      await interaction.followUp('too late');
    },
    { tokenMs: 120 },
  );
  await reader.slash('ask', { question: 'Where?' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  await sandbox.idle();
  expect(errors).toMatchObject([{ code: 10015 }, { code: 50027 }]);
});
