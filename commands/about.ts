/** `/about`: what the bot is, how it answers, and what it keeps. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { aboutMessage } from '../src/presenting/about-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

export const about = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'about',
    description: 'What this bot is, how it answers, how far its sources go, and what it keeps',
  },
  private: true,
  run: ({ desk }) => aboutMessage(desk.about()),
} satisfies Command;
