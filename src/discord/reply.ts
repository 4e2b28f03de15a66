/**
 * The one way out: everything the bot says goes through here, so that every message is Components V2,
 * pings nobody, and is private where it should be.
 */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message as DiscordMessage,
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { type APIApplicationCommandOptionChoice, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Modal } from '../presenting/article-form.ts';
import type { Message } from '../presenting/components.ts';
import { withShare } from '../presenting/share.ts';

const NOBODY = { parse: [], repliedUser: false } as const;

function body({ components, files = [] }: Message) {
  return {
    components,
    files: files.map(({ data, ...file }) => ({ ...file, attachment: Buffer.from(data) })),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: NOBODY,
  } as const;
}

/** In direct messages with the bot there is nobody to hide from, and a private reply would be gone after a restart. */
function hides(interaction: RepliableInteraction, isPrivate: boolean): boolean {
  return isPrivate && interaction.context !== InteractionContextType.BotDM;
}

/** What one person alone sees, they may show to all, if it is an answer. */
const shareable = (message: Message, isHidden: boolean): Message =>
  isHidden && message.share !== undefined ? withShare(message, message.share) : message;

/** Answers an interaction, whatever it has been answered with before. */
export async function respond(
  interaction: RepliableInteraction,
  message: Message,
  isPrivate: boolean,
): Promise<void> {
  if (interaction.deferred && !interaction.replied) {
    // The deferral has decided who sees it; the V2 flag can only be set now.
    await interaction.editReply(body(shareable(message, hides(interaction, isPrivate))));
    return;
  }
  const hidden = hides(interaction, isPrivate);
  const sent = body(shareable(message, hidden));
  const options = hidden ? { ...sent, flags: [sent.flags, MessageFlags.Ephemeral] as const } : sent;
  if (interaction.replied) await interaction.followUp(options);
  else await interaction.reply(options);
}

/** Says "thinking…", which gives 15 minutes instead of 3 seconds. */
export async function defer(interaction: RepliableInteraction, isPrivate: boolean): Promise<void> {
  await interaction.deferReply(hides(interaction, isPrivate) ? { flags: MessageFlags.Ephemeral } : {});
}

/** The same for a word that only the one who pressed is to see, and that nobody needs later. */
export async function deferQuietly(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Says that the message the component sits on will change; gives 15 minutes as well. */
export async function deferChange(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.deferUpdate();
}

/** Turns the message the component sits on into another one. */
export async function replace(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  const sent = body(shareable(message, interaction.message.flags.has(MessageFlags.Ephemeral)));
  if (interaction.deferred) await interaction.editReply(sent);
  else await interaction.update(sent);
}

/** One more message, for all to see, after the first response. */
export async function postAfter(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  await interaction.followUp(body(message));
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

/** Answers a message, also one that has been deleted in the meantime. @returns the answer's id */
export async function replyTo(asked: DiscordMessage, message: Message): Promise<string> {
  try {
    return (await asked.reply({ ...body(message), failIfNotExists: false })).id;
  } catch (error) {
    // A reply refers to a message, which takes the right to read the channel's history; an answer does not.
    const code = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (!(error instanceof DiscordAPIError && error.code === code && asked.channel.isSendable())) throw error;
    return (await asked.channel.send(body(message))).id;
  }
}

/** Puts another answer in the place of one given before. @param reply its id */
export async function changeReply(asked: DiscordMessage, reply: string, message: Message): Promise<void> {
  await asked.channel.messages.edit(reply, body(message));
}
