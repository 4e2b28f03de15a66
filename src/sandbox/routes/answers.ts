import {
  GatewayDispatchEvents,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { Interaction } from '../interaction.ts';
import { metadataOf } from '../interaction-payloads.ts';
import { asInteger, type Json } from '../json.ts';
import { announce } from '../message-events.ts';
import type { StoredMessage } from '../messages.ts';
import type { RouteContext } from '../router.ts';

/** The kind of message Discord makes of an answer: a command's own kind, or a reply to the message used. */
function messageType({ origin }: Interaction, inReplyTo: StoredMessage | undefined): MessageType {
  if (inReplyTo) return MessageType.Reply;
  if (origin.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return origin.contextMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

/** Posts an answer or a follow-up in the interaction's channel, for one person alone if it is ephemeral. */
export function postAnswer(
  { core, exchange }: RouteContext,
  interaction: Interaction,
  body: Json,
  options: { inReplyTo?: StoredMessage | undefined; flags?: MessageFlags } = {},
): StoredMessage {
  const { origin } = interaction;
  const { inReplyTo, flags } = options;
  const ephemeral = (asInteger(body['flags']) & MessageFlags.Ephemeral) !== 0;
  const message = core.messages.create({
    channel: origin.channel,
    author: core.world.bot,
    body,
    files: exchange.files,
    onlyFor: ephemeral ? origin.person.user.id : undefined,
    type: messageType(interaction, inReplyTo),
    replyTo: inReplyTo,
    interaction: { id: origin.id, metadata: metadataOf(origin), label: origin.label },
    ...(flags !== undefined && { flags }),
    ...(inReplyTo && {
      reference: {
        type: MessageReferenceType.Default,
        message_id: inReplyTo.data.id,
        channel_id: origin.channel.id,
        ...(origin.channel.guild && { guild_id: origin.channel.guild.id }),
      },
    }),
  });
  announce(core, message, GatewayDispatchEvents.MessageCreate);
  return message;
}

/** Edits an answer, and tells the bot as Discord does. */
export function editAnswer({ core, exchange }: RouteContext, message: StoredMessage, body: Json): void {
  core.messages.edit(message, body, exchange.files);
  announce(core, message, GatewayDispatchEvents.MessageUpdate);
}
