/** `/articles list`: all added articles, and who did what last. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { articleListMessage } from '../../src/presenting/article-list.ts';
import { OURS } from '../../src/presenting/limits.ts';
import type { Subcommand } from '../command.ts';
import { ARTICLES } from '../wordings/moderators.ts';
import { named } from '../wordings/wording.ts';

export const list = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(ARTICLES.list),
  },
  private: true,
  slow: true,
  run: async ({ desk }) => articleListMessage(desk.addedArticles(), await desk.audit(OURS.audit), desk.texts),
} satisfies Subcommand;
