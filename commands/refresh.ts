/** `/refresh`: reads the fact base again, or goes back to an earlier version. For moderators. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { versionChoices } from '../src/presenting/choices.ts';
import { refreshMessage } from '../src/presenting/refresh-message.ts';
import type { Command } from './command.ts';
import { MODERATORS } from './moderators.ts';
import { MODERATE } from './wordings/moderators.ts';
import { named } from './wordings/wording.ts';

const VERSION = MODERATE.version.en[0];

export const refresh = {
  definition: {
    ...MODERATORS,
    type: ApplicationCommandType.ChatInput,
    ...named(MODERATE.refresh),
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        ...named(MODERATE.version),
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
