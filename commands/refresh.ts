/** `/refresh`: reads the fact base again. For moderators: Discord shows it to those who manage the server. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { refreshMessage } from '../src/presenting/refresh-message.ts';
import type { Command } from './command.ts';

export const refresh = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'refresh',
    description: 'Read the fact base again; if it has faults, the old one stays',
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
  private: true,
  slow: true,
  run: async ({ desk }) => refreshMessage(await desk.refresh()),
} satisfies Command;
