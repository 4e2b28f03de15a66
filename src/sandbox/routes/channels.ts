import { ChannelType, GatewayDispatchEvents, MessageReferenceType } from 'discord-api-types/v10';
import { ApiError, apiErrors } from '../errors.ts';
import { asJson, asText } from '../json.ts';
import { announce, announceDeletion } from '../message-events.ts';
import type { StoredMessage } from '../messages.ts';
import { guildChannelPayload } from '../payloads.ts';
import type { Route, RouteContext } from '../router.ts';
import type { Channel, World } from '../world.ts';

const CHANNEL = '/channels/{channel_id}';
const MESSAGE = `${CHANNEL}/messages/{message_id}`;

function channelOf({ core, param }: RouteContext): Channel {
  const channel = core.world.channelById(param('channel_id'));
  if (!channel) throw apiErrors.unknownChannel();
  // The bot is no member there, even where its user-installed commands work.
  if (!core.world.hasBot(channel)) throw apiErrors.missingAccess();
  return channel;
}

function messageOf(context: RouteContext): StoredMessage {
  const message = context.core.messages.find(channelOf(context).id, context.param('message_id'));
  // Channel routes do not see ephemeral messages: those are reached by the interaction's token alone.
  if (!message || message.onlyFor !== undefined) throw apiErrors.unknownMessage();
  return message;
}

function ownMessage(context: RouteContext): StoredMessage {
  const message = messageOf(context);
  if (message.data.author.id !== context.core.world.bot.id) throw apiErrors.notTheAuthor();
  return message;
}

export function channelPayload(world: World, channel: Channel) {
  if (channel.type === ChannelType.GuildText) return guildChannelPayload(world);
  const recipients = channel.person ? [channel.person.user] : [];
  return { id: channel.id, type: channel.type, flags: 0, last_message_id: null, recipients };
}

function createMessage(context: RouteContext) {
  const { core, exchange } = context;
  const channel = channelOf(context);
  const body = asJson(exchange.body);
  const reference = asJson(body['message_reference']);
  const target = asText(reference['message_id']);
  const replyTo = core.messages.find(channel.id, target);
  if (target !== '' && !replyTo && reference['fail_if_not_exists'] !== false) {
    throw new ApiError(400, 50035, 'Invalid Form Body', {
      message_reference: {
        _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }],
      },
    });
  }
  const message = core.messages.create({
    channel,
    author: core.world.bot,
    body,
    files: exchange.files,
    replyTo,
    reference: replyTo && {
      type: MessageReferenceType.Default,
      message_id: target,
      channel_id: channel.id,
      ...(channel.type === ChannelType.GuildText && { guild_id: core.world.guild.id }),
    },
  });
  announce(core, message, GatewayDispatchEvents.MessageCreate);
  context.after(() => core.correspondence.received(message));
  return { status: 200, body: message.data };
}

/** Channels and the messages in them. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: CHANNEL,
    handle: (context) => ({ status: 200, body: channelPayload(context.core.world, channelOf(context)) }),
  },
  {
    method: 'POST',
    path: `${CHANNEL}/typing`,
    handle: (context) => {
      context.core.changes.tell({ kind: 'typing', channel: channelOf(context) });
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: `${CHANNEL}/messages`,
    handle: (context) => {
      const { before, after, limit = '50' } = context.exchange.query;
      const found = context.core.messages
        .list(channelOf(context).id)
        .filter(({ data }) => !before || BigInt(data.id) < BigInt(before))
        .filter(({ data }) => !after || BigInt(data.id) > BigInt(after));
      return { status: 200, body: found.slice(0, Number(limit)).map(({ data }) => data) };
    },
  },
  { method: 'POST', path: `${CHANNEL}/messages`, handle: createMessage },
  { method: 'GET', path: MESSAGE, handle: (context) => ({ status: 200, body: messageOf(context).data }) },
  {
    method: 'PATCH',
    path: MESSAGE,
    handle: (context) => {
      const message = ownMessage(context);
      const { core, exchange } = context;
      core.messages.edit(message, asJson(exchange.body), exchange.files);
      announce(core, message, GatewayDispatchEvents.MessageUpdate);
      return { status: 200, body: message.data };
    },
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    handle: (context) => {
      const message = ownMessage(context);
      context.core.messages.delete(message);
      announceDeletion(context.core, message);
      return { status: 204 };
    },
  },
];
