/** Where the readers' commands can be used: in servers, and in direct messages with the bot. */
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
