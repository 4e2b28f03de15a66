/** `/who`: who somebody is here, what they say, and what is said of them. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { nameChoices } from '../src/presenting/explore-choices.ts';
import { AUTOCOMPLETE } from '../src/presenting/limits.ts';
import { whoMessage } from '../src/presenting/who-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

const NAME = 'name';

export const who = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'who',
    description: 'See who somebody is, what they say, and what is said of them',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: NAME,
        description: 'A person, outlet, state, organisation or place, by any of their names',
        required: true,
        autocomplete: true,
      },
    ],
  },
  private: true,
  run: ({ desk, option }) => whoMessage(desk.who(option(NAME)), desk),
  complete: ({ desk, option }) => nameChoices(desk.names(option(NAME), AUTOCOMPLETE.choices)),
} satisfies Command;
