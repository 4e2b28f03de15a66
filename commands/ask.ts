/** `/ask`: the question, with the desk's own questions suggested while typing. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { articleChoices, choices } from '../src/presenting/choices.ts';
import { AUTOCOMPLETE } from '../src/presenting/limits.ts';
import { notice } from '../src/presenting/notice.ts';
import { findArticle } from '../src/presenting/one-source.ts';
import { questionReply } from '../src/presenting/question-reply.ts';
import type { Call, Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { ASK } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

const QUESTION = ASK.question.en[0];
const SOURCE = ASK.source.en[0];
const HIDE = ASK.hide.en[0];

function answer({ desk, memory, conversation, option }: Call) {
  const wanted = option(SOURCE).trim();
  const from = findArticle(desk.articles(), wanted);
  if (wanted !== '' && from === undefined) return notice(desk.texts.answer.source.unknown);
  return questionReply(desk, option(QUESTION), memory, conversation, { from, shows: true });
}

export const ask = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(ASK.command),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(ASK.question),
        required: true,
        // No max_length: an over-long question gets an answer that says so, not a red box.
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named(ASK.source),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...named(ASK.hide),
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
