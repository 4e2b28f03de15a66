import {
  ApplicationCommandOptionType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
} from 'discord.js';
import { expect, it } from 'vitest';
import type { Json } from '../../src/sandbox/json.ts';
import { startBot } from './bot.ts';

const ask = {
  name: 'ask',
  description: 'Ask the desk',
  nameLocalizations: { [Locale.German]: 'fragen' },
  options: [
    {
      name: 'question',
      description: 'In your own words',
      type: ApplicationCommandOptionType.String,
      required: true,
      autocomplete: true,
      maxLength: 300,
    },
    {
      name: 'private',
      description: 'Only for you',
      type: ApplicationCommandOptionType.Boolean,
      required: false,
    },
  ],
} as const;
const refresh = {
  name: 'refresh',
  description: 'Read the facts again',
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  contexts: [InteractionContextType.Guild],
};

it('registers commands and gives them back with Discord’s defaults', async () => {
  const { sandbox, client } = await startBot();
  await client.application?.commands.set([ask, refresh]);
  expect(sandbox.commands()).toMatchObject([
    {
      name: 'ask',
      type: 1,
      nsfw: false,
      contexts: null,
      integration_types: [0],
      options: [{ required: true }, {}],
    },
    { name: 'refresh', default_member_permissions: '32', contexts: [0] },
  ]);
  expect(sandbox.violations()).toEqual([]);
});

it('leaves translations out of lists unless asked for them', async () => {
  const { sandbox, client } = await startBot();
  await client.application?.commands.set([ask]);
  const path = `/applications/${sandbox.ids.application}/commands` as const;
  const [bare] = (await client.rest.get(path)) as Json[];
  const [full] = (await client.rest.get(`${path}?with_localizations=true`)) as Json[];
  expect(bare).not.toHaveProperty('name_localizations');
  expect(full?.['name_localizations']).toEqual({ de: 'fragen' });
  expect(sandbox.violations()).toEqual([]);
});

it('writes every change down, and keeps ids through changes', async () => {
  const { sandbox, client } = await startBot();
  const commands = client.application?.commands;
  const created = await commands?.create(ask);
  const edited = await commands?.edit(created?.id ?? '', { description: 'Ask anything' });
  const [again] = [...((await commands?.set([{ ...ask }]))?.values() ?? [])];
  await commands?.delete(again?.id ?? '');
  await commands?.create(refresh, sandbox.ids.guild).catch(() => undefined);
  await commands?.create({ ...refresh, contexts: undefined as never }, sandbox.ids.guild);
  expect(new Set([created?.id, edited?.id, again?.id]).size).toBe(1);
  expect(sandbox.registrations.map(({ method, names, guildId }) => [method, names, guildId])).toEqual([
    ['POST', ['ask'], undefined],
    ['PATCH', ['ask'], undefined],
    ['PUT', ['ask'], undefined],
    ['DELETE', ['ask'], undefined],
    ['POST', ['refresh'], sandbox.ids.guild],
  ]);
  expect(sandbox.takeViolations()).toMatchObject([
    { kind: 'rule', message: expect.stringContaining('global') },
  ]);
});

it('does not show a command to those who lack its permission', async () => {
  const { sandbox, client } = await startBot((bot) =>
    bot.on('interactionCreate', (interaction) => {
      if (interaction.isRepliable()) void interaction.reply('done');
    }),
  );
  await client.application?.commands.set([ask, refresh]);
  const [reader, moderator] = [sandbox.actor('reader'), sandbox.actor('moderator')];
  await expect(reader.slash('refresh')).rejects.toThrow(
    '/refresh is not shown to reader: it needs ManageGuild',
  );
  expect((await moderator.slash('refresh')).content).toBe('done');
  await expect(moderator.slash('refresh', {}, { in: 'dm' })).rejects.toThrow(
    'cannot be used in direct messages',
  );
  await expect(reader.slash('nothing')).rejects.toThrow('There is no command /nothing. Known here: ask.');
  expect(moderator.offered().map(({ name }) => name)).toEqual(['ask', 'refresh']);
});

it('checks options as Discord’s form does', async () => {
  const { sandbox, client } = await startBot();
  await client.application?.commands.set([ask]);
  const reader = sandbox.actor('reader');
  await expect(reader.slash('ask')).rejects.toThrow('/ask needs the option question');
  await expect(reader.slash('ask', { question: 'x'.repeat(301) })).rejects.toThrow('at most 300 characters');
  await expect(reader.slash('ask', { question: 'Who?', colour: 'red' })).rejects.toThrow('no option colour');
  await expect(reader.slash('ask', { question: 'Who?', private: 'yes' })).rejects.toThrow('true or false');
  await expect(reader.autocomplete('ask', 'private', 't')).rejects.toThrow('offers no choices');
});
