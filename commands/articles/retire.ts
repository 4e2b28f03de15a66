/** `/articles retire` and `/articles restore`: whether an added article is answered from. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Subcommand } from '../command.ts';
import { ARTICLES } from '../wordings/moderators.ts';
import { named } from '../wordings/wording.ts';
import { changeArticle } from './change.ts';
import { ARTICLE_OPTION, chosen, suggestIn } from './chosen.ts';

export const retire = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(ARTICLES.retire),
    options: [ARTICLE_OPTION],
  },
  private: true,
  slow: true,
  run: (call) => changeArticle('retire', chosen(call), call),
  complete: suggestIn('published'),
} satisfies Subcommand;

export const restore = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(ARTICLES.restore),
    options: [ARTICLE_OPTION],
  },
  private: true,
  slow: true,
  run: (call) => changeArticle('restore', chosen(call), call),
  complete: suggestIn('retired'),
} satisfies Subcommand;
