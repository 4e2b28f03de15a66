/** `/privacy`: what is kept of people, everything held on the one who asks, and its deletion. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { dataMessage, forgetMessage, privacyMessage } from '../src/presenting/privacy-message.ts';
import type { Command, Context, Subcommand } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

export const showData = async ({ desk, actor, conversation }: Context) =>
  dataMessage(actor.id, await desk.holdings(actor.id), conversation.remembered());

export const askToForget = async ({ desk, actor, conversation }: Context) =>
  forgetMessage(await desk.holdings(actor.id), conversation.remembered().length);

const subcommands: readonly Subcommand[] = [
  {
    definition: {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'info',
      description: 'What is kept of those who use this bot, for how long, and what is not',
    },
    private: true,
    run: () => privacyMessage(),
  },
  {
    definition: {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'data',
      description: 'Send me everything that is held on me, as a file',
    },
    private: true,
    slow: true,
    run: showData,
  },
  {
    definition: {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'forget',
      description: 'Delete what I gave as a reader: opinions, reports, what is remembered for follow-ups',
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
    name: 'privacy',
    description: 'What this bot keeps of you; see it, and delete it',
    options: subcommands.map(({ definition }) => definition),
  },
  subcommands,
} satisfies Command;
