/** `/compare`: what each source says on a topic, side by side. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { comparablesMessage, comparisonMessage } from '../src/presenting/compare-message.ts';
import { comparableChoices } from '../src/presenting/explore-choices.ts';
import { AUTOCOMPLETE } from '../src/presenting/limits.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { LOOK } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

const TOPIC = LOOK.compared.en[0];

export const compare = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(LOOK.compare),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(LOOK.compared),
        required: true,
        autocomplete: true,
      },
    ],
  },
  private: true,
  run({ desk, option }) {
    const found = desk.compare(option(TOPIC));
    return found === undefined
      ? comparablesMessage(desk.comparisons(option(TOPIC), AUTOCOMPLETE.choices), desk.texts)
      : comparisonMessage(found, desk);
  },
  complete: ({ desk, option }) => comparableChoices(desk.comparisons(option(TOPIC), AUTOCOMPLETE.choices)),
} satisfies Command;
