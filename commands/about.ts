/** `/about`: what the bot is, how it answers, and what it keeps. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { aboutMessage } from '../src/presenting/about-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { LOOK } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

export const about = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(LOOK.about),
  },
  private: true,
  run: ({ desk }) => aboutMessage(desk.about(), desk.texts),
} satisfies Command;
