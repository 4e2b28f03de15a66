/** `/privacy`: what is kept of people, everything held on the one who asks, and its deletion. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { dataMessage, forgetMessage, privacyMessage } from '../src/presenting/privacy-message.ts';
import type { Command, Context, Subcommand } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { PRIVACY } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

export const showData = async ({ desk, actor, conversation }: Context) =>
  dataMessage(actor.id, await desk.holdings(actor.id), conversation.remembered(), desk.texts);

export const askToForget = async ({ desk, actor, conversation }: Context) =>
  forgetMessage(await desk.holdings(actor.id), conversation.remembered().length, desk.texts);

const subcommands: readonly Subcommand[] = [
  {
    definition: {
      type: ApplicationCommandOptionType.Subcommand,
      ...named(PRIVACY.info),
    },
    private: true,
    run: ({ desk }) => privacyMessage(desk.texts),
  },
  {
    definition: {
      type: ApplicationCommandOptionType.Subcommand,
      ...named(PRIVACY.data),
    },
    private: true,
    slow: true,
    run: showData,
  },
  {
    definition: {
      type: ApplicationCommandOptionType.Subcommand,
      ...named(PRIVACY.forget),
    },
    private: true,
    slow: true,
    run: askToForget,
  },
];

export const privacy = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(PRIVACY.command),
    options: subcommands.map(({ definition }) => definition),
  },
  subcommands,
} satisfies Command;
