import {
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import type { Core } from './core.ts';
import type { Session } from './gateway-session.ts';
import type { StoredMessage } from './messages.ts';
import { memberPayload } from './payloads.ts';

/**
 * Whether a session hears of the message at all: not of ephemeral ones, not of chats the bot is not in,
 * and only with the intent for that kind of channel.
 */
function hears({ world }: Core, session: Session, { channel, onlyFor }: StoredMessage): boolean {
  if (onlyFor !== undefined || !world.hasBot(channel)) return false;
  const intent =
    channel.type === ChannelType.DM ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  return (session.intents & intent) !== 0;
}

function eventData(core: Core, message: StoredMessage, session: Session): GatewayMessageCreateDispatchData {
  const { world } = core;
  const { data, channel } = message;
  const person = world.person(data.author.id);
  // Without the message content intent a bot reads only direct messages, its own, and those that mention it.
  const readable =
    channel.type === ChannelType.DM ||
    data.author.id === world.bot.id ||
    data.mentions.some(({ id }) => id === world.bot.id) ||
    (session.intents & GatewayIntentBits.MessageContent) !== 0;
  const { user: _, ...member } = memberPayload(world, person ?? { user: world.bot, permissions: 0n });
  return {
    ...data,
    channel_type: channel.type,
    ...(!readable && { content: '', embeds: [], attachments: [], components: [] }),
    ...(channel.type === ChannelType.GuildText && { guild_id: world.guild.id, member }),
  };
}

const guildOf = (core: Core, { channel }: StoredMessage): string | undefined =>
  channel.type === ChannelType.GuildText ? core.world.guild.id : undefined;

/** Tells the bot of a new or an edited message. */
export function announce(
  core: Core,
  message: StoredMessage,
  t: GatewayDispatchEvents.MessageCreate | GatewayDispatchEvents.MessageUpdate,
): void {
  core.gateway.broadcast(guildOf(core, message), (session) =>
    hears(core, session, message) ? { t, d: eventData(core, message, session) } : undefined,
  );
}

/** Tells the bot that a message is gone. */
export function announceDeletion(core: Core, message: StoredMessage): void {
  const guildId = guildOf(core, message);
  const { id, channel_id } = message.data;
  core.gateway.broadcast(guildId, (session) =>
    hears(core, session, message)
      ? {
          t: GatewayDispatchEvents.MessageDelete,
          d: { id, channel_id, ...(guildId !== undefined && { guild_id: guildId }) },
        }
      : undefined,
  );
}
