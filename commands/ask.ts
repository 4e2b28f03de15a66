/** `/ask`: the question, with the desk's own questions suggested while typing. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { articleChoices, choices } from '../src/presenting/choices.ts';
import { AUTOCOMPLETE } from '../src/presenting/limits.ts';
import { notice } from '../src/presenting/notice.ts';
import { findArticle } from '../src/presenting/one-source.ts';
import { questionReply } from '../src/presenting/question-reply.ts';
import { SOURCE_TEXTS } from '../src/presenting/source-texts.ts';
import type { Call, Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

const QUESTION = 'question';
const SOURCE = 'source';
const HIDE = 'hide';

function answer({ desk, memory, conversation, option }: Call) {
  const wanted = option(SOURCE).trim();
  const from = findArticle(desk.articles(), wanted);
  if (wanted !== '' && from === undefined) return notice(SOURCE_TEXTS.unknown);
  return questionReply(desk, option(QUESTION), memory, conversation, from);
}

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
      {
        type: ApplicationCommandOptionType.String,
        name: SOURCE,
        description: 'Only what this article says',
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: HIDE,
        description: 'Show the answer to me alone; I can share it afterwards',
      },
    ],
  },
  private: ({ option }) => option(HIDE) === 'true',
  run: answer,
  complete: ({ desk, option, focused }) =>
    focused === SOURCE
      ? articleChoices(desk.articles(), option(SOURCE))
      : choices(desk.suggest(option(QUESTION), AUTOCOMPLETE.choices)),
} satisfies Command;
