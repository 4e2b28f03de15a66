/** `/compare`: what each source says on a topic, side by side. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { comparablesMessage, comparisonMessage } from '../src/presenting/compare-message.ts';
import { comparableChoices } from '../src/presenting/explore-choices.ts';
import { AUTOCOMPLETE } from '../src/presenting/limits.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

const TOPIC = 'topic';

export const compare = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'compare',
    description: 'See what each source says on a topic: where they differ, agree, or one alone says it',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: TOPIC,
        description: 'A topic, or a dispute between sources',
        required: true,
        autocomplete: true,
      },
    ],
  },
  private: true,
  run({ desk, option }) {
    const found = desk.compare(option(TOPIC));
    return found === undefined
      ? comparablesMessage(desk.comparisons(option(TOPIC), AUTOCOMPLETE.choices))
      : comparisonMessage(found, desk);
  },
  complete: ({ desk, option }) => comparableChoices(desk.comparisons(option(TOPIC), AUTOCOMPLETE.choices)),
} satisfies Command;
