/** `/sources`: the articles the answers come from. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { sourcesMessage } from '../src/presenting/sources-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { LOOK } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

export const sources = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(LOOK.sources),
  },
  private: true,
  run: ({ desk }) => sourcesMessage(desk),
} satisfies Command;
