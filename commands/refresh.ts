/** `/refresh`: reads the fact base again, or goes back to an earlier version. For moderators. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { versionChoices } from '../src/presenting/choices.ts';
import { refreshMessage } from '../src/presenting/refresh-message.ts';
import type { Command } from './command.ts';
import { MODERATORS } from './moderators.ts';

const VERSION = 'version';

export const refresh = {
  definition: {
    ...MODERATORS,
    type: ApplicationCommandType.ChatInput,
    name: 'refresh',
    description:
      'Read the fact base again, or go back to an earlier version; if it has faults, nothing changes',
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: VERSION,
        description: 'Go back to this version instead: fact base and added articles as they were then',
        min_value: 1,
        autocomplete: true,
      },
    ],
  },
  moderators: true,
  private: true,
  slow: true,
  run: async ({ desk, actor, option }) => {
    const wanted = option(VERSION) === '' ? undefined : Number(option(VERSION));
    const report = await (wanted === undefined ? desk.refresh(actor) : desk.rollBack(wanted, actor));
    return refreshMessage(report, desk.about(), wanted);
  },
  complete: ({ desk, option }) => versionChoices(desk.versions(), option(VERSION)),
} satisfies Command;
