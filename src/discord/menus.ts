/** Commands in the menu of a message. */
import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { Context, MessageCommand } from '../../commands/command.ts';
import type { TargetMessage } from '../presenting/check-reply.ts';
import { notice } from '../presenting/notice.ts';
import { respond } from './reply.ts';

/** Put together here: where the bot is no member, nothing more of the message or its channel can be fetched. */
function targetOf(interaction: MessageContextMenuCommandInteraction): TargetMessage {
  const { id, content, author } = interaction.targetMessage;
  const place = `${interaction.guildId ?? '@me'}/${interaction.channelId}/${id}`;
  return {
    text: content,
    link: `https://discord.com/channels/${place}`,
    own: author.id === interaction.client.user.id,
  };
}

export async function runMenu(
  interaction: MessageContextMenuCommandInteraction,
  menus: readonly MessageCommand[],
  context: Context,
): Promise<void> {
  const menu = menus.find(({ definition }) => definition.name === interaction.commandName);
  if (menu === undefined)
    return respond(interaction, notice(context.desk.texts.trouble.unknownCommand), true);
  await respond(interaction, menu.run({ ...context, target: targetOf(interaction) }), menu.private);
}
