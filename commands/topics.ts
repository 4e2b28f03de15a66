/** `/topics`: what can be asked, to browse. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { topicsMessage } from '../src/presenting/topics-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { LOOK } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

export const topics = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(LOOK.topics),
  },
  private: true,
  run: ({ desk }) => topicsMessage(desk.topics(), desk.texts),
} satisfies Command;
