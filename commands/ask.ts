/** `/ask`: the question, with the desk's own questions suggested while typing. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { choices } from '../src/presenting/choices.ts';
import { AUTOCOMPLETE } from '../src/presenting/limits.ts';
import { questionReply } from '../src/presenting/question-reply.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

const QUESTION = 'question';

export const ask = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask about the Kim–Putin summit of September 2023; the answer names its source',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: QUESTION,
        description: 'Your question in plain English',
        required: true,
        // No max_length: an over-long question gets an answer that says so, not a red box.
        autocomplete: true,
      },
    ],
  },
  private: false,
  run: ({ desk, memory, option }) => questionReply(desk, option(QUESTION), memory),
  complete: ({ desk, option }) => choices(desk.suggest(option(QUESTION), AUTOCOMPLETE.choices)),
} satisfies Command;
