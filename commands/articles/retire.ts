/** `/articles retire` and `/articles restore`: whether an added article is answered from. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Subcommand } from '../command.ts';
import { changeArticle } from './change.ts';
import { ARTICLE_OPTION, chosen, suggestIn } from './chosen.ts';

export const retire = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'retire',
    description: 'Answer no longer from an added article; it is kept, to be restored',
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
    name: 'restore',
    description: 'Answer again from an article that was retired',
    options: [ARTICLE_OPTION],
  },
  private: true,
  slow: true,
  run: (call) => changeArticle('restore', chosen(call), call),
  complete: suggestIn('retired'),
} satisfies Subcommand;
