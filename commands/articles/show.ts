/** `/articles show`: what was understood of an added article, and what can be done with it. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { previewMessage } from '../../src/presenting/article-preview.ts';
import { unknownArticle } from '../../src/presenting/article-result.ts';
import type { Subcommand } from '../command.ts';
import { ARTICLES } from '../wordings/moderators.ts';
import { named } from '../wordings/wording.ts';
import { ARTICLE_OPTION, chosen, suggestIn } from './chosen.ts';

export const show = {
  definition: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(ARTICLES.show),
    options: [ARTICLE_OPTION],
  },
  private: true,
  slow: true,
  run: async (call) => {
    const id = chosen(call);
    const preview = await call.desk.previewArticle(id);
    return preview === undefined ? unknownArticle(id, call.desk.texts) : previewMessage(preview, call.desk);
  },
  complete: suggestIn(),
} satisfies Subcommand;
