/**
 * Where the readers' commands can be used: in servers, in direct messages with the bot, and, for those who have added
 * the bot to their account, in every other chat and server too. There it can only answer: it is no member.
 */
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
