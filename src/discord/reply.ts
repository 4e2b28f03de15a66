/**
 * The one way out: everything the bot says goes through here, so that every message is Components V2,
 * pings nobody, and is private where it should be.
 */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message as DiscordMessage,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { type APIApplicationCommandOptionChoice, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Modal } from '../presenting/article-form.ts';
import type { Message } from '../presenting/components.ts';

const NOBODY = { parse: [], repliedUser: false } as const;

function body(message: Message) {
  return {
    components: message.components,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: NOBODY,
  } as const;
}

/** In direct messages there is nobody to hide from, and a private reply would be gone after a restart. */
function hides(interaction: RepliableInteraction, isPrivate: boolean): boolean {
  return isPrivate && interaction.inGuild();
}

/** Answers an interaction, whatever it has been answered with before. */
export async function respond(
  interaction: RepliableInteraction,
  message: Message,
  isPrivate: boolean,
): Promise<void> {
  if (interaction.deferred && !interaction.replied) {
    // The deferral has decided who sees it; the V2 flag can only be set now.
    await interaction.editReply(body(message));
    return;
  }
  const sent = body(message);
  const options = hides(interaction, isPrivate)
    ? { ...sent, flags: [sent.flags, MessageFlags.Ephemeral] as const }
    : sent;
  if (interaction.replied) await interaction.followUp(options);
  else await interaction.reply(options);
}

/** Says "thinking…", which gives 15 minutes instead of 3 seconds. */
export async function defer(interaction: RepliableInteraction, isPrivate: boolean): Promise<void> {
  await interaction.deferReply(hides(interaction, isPrivate) ? { flags: MessageFlags.Ephemeral } : {});
}

/** Says that the message the component sits on will change; gives 15 minutes as well. */
export async function deferChange(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.deferUpdate();
}

/** Turns the message the component sits on into another one. */
export async function replace(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  if (interaction.deferred) await interaction.editReply(body(message));
  else await interaction.update(body(message));
}

/** Opens a form; only as the first response, and never to another form. */
export async function openForm(
  interaction: ChatInputCommandInteraction | MessageComponentInteraction,
  form: Modal,
): Promise<void> {
  await interaction.showModal(form);
}

/** Sends autocomplete choices. */
export async function suggest(
  interaction: AutocompleteInteraction,
  choices: readonly APIApplicationCommandOptionChoice<string | number>[],
): Promise<void> {
  await interaction.respond(choices);
}

/** Answers a message, also one that has been deleted in the meantime. */
export async function replyTo(asked: DiscordMessage, message: Message): Promise<void> {
  try {
    await asked.reply({ ...body(message), failIfNotExists: false });
  } catch (error) {
    // A reply refers to a message, which takes the right to read the channel's history; an answer does not.
    const code = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (!(error instanceof DiscordAPIError && error.code === code && asked.channel.isSendable())) throw error;
    await asked.channel.send(body(message));
  }
}
