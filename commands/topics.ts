/** `/topics`: what can be asked, to browse. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { topicsMessage } from '../src/presenting/topics-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

export const topics = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'topics',
    description: 'See what you can ask about',
  },
  private: true,
  run: ({ desk }) => topicsMessage(desk.topics()),
} satisfies Command;
