/** In which language somebody is answered: what they alone see in theirs, what all see in the server's. */
import type { BaseInteraction, Message as DiscordMessage } from 'discord.js';
import { type Texts, textsFor } from '../presenting/texts/texts.ts';

/** Outside servers there is no language but that of whoever asks. */
export function textsOf({ locale, guildLocale }: BaseInteraction, isPrivate: boolean): Texts {
  return textsFor(isPrivate ? locale : (guildLocale ?? locale));
}

/** A message does not tell its author's language: in direct messages it is unknown. */
export function textsOfMessage({ guild }: DiscordMessage): Texts {
  return textsFor(guild?.preferredLocale);
}
