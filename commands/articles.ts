/** `/articles`: adds articles while the bot runs, and takes them back. For moderators. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { add } from './articles/add.ts';
import { list } from './articles/list.ts';
import { restore, retire } from './articles/retire.ts';
import { show } from './articles/show.ts';
import type { Command, Subcommand } from './command.ts';
import { MODERATORS } from './moderators.ts';
import { ARTICLES } from './wordings/moderators.ts';
import { named } from './wordings/wording.ts';

const subcommands: readonly Subcommand[] = [add, list, show, retire, restore];

export const articles = {
  definition: {
    ...MODERATORS,
    type: ApplicationCommandType.ChatInput,
    ...named(ARTICLES.command),
    options: subcommands.map(({ definition }) => definition),
  },
  moderators: true,
  subcommands,
} satisfies Command;
