/** An invented article that a moderator added, in a store of its own. */
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import type { AddedArticle } from '../../src/store/store.ts';

const MODERATOR = { id: '1', name: 'Mod' };

export const COURIER: Omit<AddedArticle, 'state' | 'addedAt' | 'changedAt'> = {
  id: 'evening-post-2031-05-06',
  title: 'Mayors part without a deal on Lake Ora',
  outlet: 'Evening Post',
  authors: ['Ruth Falk'],
  published: '2031-05-06',
  url: 'https://post.example/lake-ora-deal',
  passages: [
    'Mayors part without a deal on Lake Ora',
    'By Ruth Falk',
    'Mayor Ada Brandt left Sudfall on Monday after two days of talks about the water of the lake. The night ferry took her home to Nordhaven before the sun came up.',
    '“We will meet again in the autumn,” said Karla Venn, a spokeswoman of the Lake Water Board. Venn said that the board would measure the level of the lake every week until then.',
    'Subscribe to our newsletter for more stories like this.',
  ],
  addedBy: MODERATOR,
};

/** @returns what DATABASE_URL is to be */
export async function makeStore(
  folder: string,
  articles: readonly { readonly article: typeof COURIER; readonly state: AddedArticle['state'] }[],
): Promise<string> {
  const url = `file:${join(folder, 'desk.sqlite')}`;
  const store = await openStore(url);
  for (const { article, state } of articles) {
    await store.addArticle(article);
    const move = { id: article.id, from: 'draft', to: 'published', action: 'article published' } as const;
    if (state !== 'draft') await store.changeArticles({ actor: MODERATOR, moves: [move] });
    const back = { id: article.id, from: 'published', to: 'retired', action: 'article retired' } as const;
    if (state === 'retired') await store.changeArticles({ actor: MODERATOR, moves: [back] });
  }
  await store.close();
  return url;
}
