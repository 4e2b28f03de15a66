/** “Check against the sources” in a message's menu: its statements beside what the sources say. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { checkReply } from '../src/presenting/check-reply.ts';
import type { MessageCommand } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { CHECK } from './wordings/readers.ts';
import { namedInMenu } from './wordings/wording.ts';

export const check = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.Message,
    ...namedInMenu(CHECK),
  },
  private: true,
  run: ({ desk, memory, target }) => checkReply(desk, target, memory),
} satisfies MessageCommand;
