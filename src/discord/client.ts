/** The discord.js client, set up for a bot that reads little and keeps nothing. */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * @param api where REST goes, without the version; the gateway's address comes from there
 */
export function createClient(api: string): Client {
  return new Client({
    // None of these is privileged: message text arrives for direct messages and mentions only.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without the first, discord.js drops direct messages silently: their channel is not known beforehand. Without
    // the second, it drops edits of messages it does not keep, and it keeps none.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api, version: '10' },
    // `/about` promises that no messages are kept; that holds for memory too.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildInviteManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
    }),
  });
}
