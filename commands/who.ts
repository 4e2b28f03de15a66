/** `/who`: who somebody is here, what they say, and what is said of them. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { nameChoices } from '../src/presenting/explore-choices.ts';
import { AUTOCOMPLETE } from '../src/presenting/limits.ts';
import { whoMessage } from '../src/presenting/who-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { LOOK } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

const NAME = LOOK.name.en[0];

export const who = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(LOOK.who),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(LOOK.name),
        required: true,
        autocomplete: true,
      },
    ],
  },
  private: true,
  run: ({ desk, option }) => whoMessage(desk.who(option(NAME)), desk),
  complete: ({ desk, option }) => nameChoices(desk.names(option(NAME), AUTOCOMPLETE.choices)),
} satisfies Command;
