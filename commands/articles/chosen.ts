/** The option that names an added article, with those that are in the right state suggested. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ArticleState } from '../../src/desk/articles.ts';
import { articleChoices } from '../../src/presenting/choices.ts';
import type { Call } from '../command.ts';
import { ARTICLES } from '../wordings/moderators.ts';
import { named } from '../wordings/wording.ts';

const ARTICLE = ARTICLES.article.en[0];

export const ARTICLE_OPTION = {
  type: ApplicationCommandOptionType.String,
  ...named(ARTICLES.article),
  required: true,
  autocomplete: true,
} as const;

export const chosen = ({ option }: Call): string => option(ARTICLE).trim();

/** @param states those in which it makes sense; left out, all */
export const suggestIn =
  (...states: readonly ArticleState[]) =>
  (call: Call) =>
    articleChoices(
      call.desk.addedArticles().filter(({ state }) => states.length === 0 || states.includes(state)),
      chosen(call),
    );
