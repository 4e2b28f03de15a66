/** “Share” on a private answer: what was seen is posted for all to see, once. */
import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { notice } from '../presenting/notice.ts';
import { sharedMessage, withoutShare } from '../presenting/share.ts';
import { textsOf } from './languages.ts';
import { postAfter, replace, respond } from './reply.ts';

/** Two presses may be under way before the button is gone. */
const REMEMBERED = 500;

export type Share = (interaction: ButtonInteraction | StringSelectMenuInteraction) => Promise<void>;

/**
 * The message itself is what is posted: neither it nor the question has to be remembered, and it is what its reader
 * saw, also after a refresh.
 */
export function createShare(): Share {
  const shared = new Set<string>();
  return async (interaction) => {
    const { message, user } = interaction;
    const texts = textsOf(interaction, true);
    if (!message.flags.has(MessageFlags.Ephemeral))
      return respond(interaction, notice(texts.trouble.stale.button), true);
    if (shared.has(message.id)) return respond(interaction, notice(texts.answer.share.already), true);
    shared.add(message.id);
    for (const oldest of shared) {
      if (shared.size <= REMEMBERED) break;
      shared.delete(oldest);
    }
    const components = message.components.map((component) => component.toJSON());
    await replace(interaction, withoutShare(components));
    await postAfter(interaction, sharedMessage(components, user.id, textsOf(interaction, false)));
  };
}
