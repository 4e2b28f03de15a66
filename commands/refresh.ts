/** `/refresh`: reads the fact base again, or goes back to an earlier version. For moderators. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { readReason } from '../src/desk/version-reasons.ts';
import { versionChoices } from '../src/presenting/choices.ts';
import { refreshMessage, rollBackMessage } from '../src/presenting/refresh-message.ts';
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
    const { texts } = desk;
    if (option(VERSION) === '') {
      const report = await desk.refresh(actor);
      return refreshMessage(report, desk.about(), texts);
    }
    const wanted = Number(option(VERSION));
    const report = await desk.rollBack(wanted, actor);
    return rollBackMessage(report, desk.about(), wanted, texts);
  },
  complete: ({ desk, option }) => {
    const versions = desk.versions().map((version) => ({ ...version, made: readReason(version.reason) }));
    return versionChoices(versions, option(VERSION), desk.texts);
  },
} satisfies Command;
