/** `/sources`: the articles the answers come from. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { sourcesMessage } from '../src/presenting/sources-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

export const sources = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'sources',
    description: 'See the articles the answers come from',
  },
  private: true,
  run: ({ desk }) => sourcesMessage(desk),
} satisfies Command;
