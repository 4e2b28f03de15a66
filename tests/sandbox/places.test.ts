import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { startBot } from './bot.ts';

const { Guild, BotDM, PrivateChannel } = InteractionContextType;

it('lets user-installed commands into private chats, with five follow-ups', async () => {
  const errors: unknown[] = [];
  const { sandbox, client } = await startBot((bot) =>
    bot.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(`context ${interaction.context}`);
      for (let n = 1; n <= 6; n += 1) await interaction.followUp(`${n}`).catch((error) => errors.push(error));
    }),
  );
  await client.application?.commands.set([
    {
      name: 'everywhere',
      description: 'Works anywhere',
      contexts: [Guild, BotDM, PrivateChannel],
      integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    },
    { name: 'server', description: 'Server only', contexts: [Guild] },
  ]);
  const reader = sandbox.actor('reader');
  await expect(reader.slash('server', {}, { in: 'private' })).rejects.toThrow(
    'cannot be used in other private chats',
  );
  const seen = await reader.slash('everywhere', {}, { in: 'private' });
  expect(seen.content).toBe('context 2');
  await sandbox.idle();
  expect(seen.followUps).toHaveLength(5);
  expect(errors).toMatchObject([{ code: 40094 }]);
  expect((await reader.slash('everywhere', {}, { in: 'dm' })).content).toBe('context 1');
  expect(sandbox.takeViolations()).toMatchObject([{ kind: 'protocol' }]);
});

it('knows more people, with rights and a language of their own', async () => {
  const { sandbox, client } = await startBot((bot) =>
    bot.on('interactionCreate', async (interaction) => {
      if (interaction.isUserContextMenuCommand()) {
        await interaction.reply(`${interaction.targetUser.username} ${interaction.locale}`);
      }
    }),
  );
  await client.application?.commands.set([
    { name: 'Who is this', type: 2, defaultMemberPermissions: PermissionFlagsBits.BanMembers },
    { name: 'nobody', description: 'Administrators only', defaultMemberPermissions: 0n },
  ]);
  const german = sandbox.addPerson({
    name: 'wächter',
    permissions: PermissionFlagsBits.BanMembers,
    locale: 'de' as never,
  });
  const boss = sandbox.addPerson({ name: 'boss', permissions: PermissionFlagsBits.Administrator });
  expect((await german.userCommand('Who is this', 'reader')).content).toBe('reader de');
  expect(german.offered().map(({ name }) => name)).toEqual(['Who is this']);
  expect(boss.offered().map(({ name }) => name)).toEqual(['Who is this', 'nobody']);
  expect(() => sandbox.addPerson({ name: 'boss' })).toThrow('already somebody called boss');
  expect(sandbox.violations()).toEqual([]);
});

it('has a server that the bot is not in, for user-installed commands alone', async () => {
  const heard: unknown[] = [];
  const errors: unknown[] = [];
  const { sandbox, client } = await startBot((bot) => {
    bot.on('messageCreate', (message) => heard.push(message.content));
    bot.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) return;
      await bot.channels.fetch(interaction.channelId).catch((error) => errors.push(error));
      const { authorizingIntegrationOwners: owners, guildId } = interaction;
      await interaction.reply(
        `${interaction.context} ${owners.guildId} ${owners.userId} ${guildId === sandbox.ids.guild} ${interaction.inCachedGuild()}`,
      );
    });
  });
  const everywhere = {
    contexts: [Guild, BotDM, PrivateChannel],
    integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
  await client.application?.commands.set([
    { name: 'everywhere', description: 'Works anywhere', ...everywhere },
    { name: 'Look at this', type: 3, ...everywhere },
    { name: 'server', description: 'Server only', contexts: [Guild] },
  ]);
  const where = { in: 'elsewhere' } as const;
  const reader = sandbox.actor('reader');
  const outside = `0 null ${reader.person.user.id} false false`;
  await expect(reader.slash('server', {}, where)).rejects.toThrow(
    'cannot be used in a server that the bot is not in',
  );
  expect((await reader.slash('everywhere', {}, where)).content).toBe(outside);
  const said = reader.send(`<@${sandbox.ids.application}> hello`, where);
  expect((await reader.messageCommand('Look at this', said)).content).toBe(outside);
  expect(heard).toEqual([]);
  expect(errors).toMatchObject([{ code: 50001 }, { code: 50001 }]);
  expect(sandbox.violations()).toEqual([]);
});
