/** What the builders may look up while they build: plain reads, no asking, no refreshing. */

import type { ArticleView, Desk } from '../desk/desk.ts';
import type { Texts } from './texts/texts.ts';

export interface Shelf extends Pick<Desk, 'about' | 'articles' | 'fact' | 'passages' | 'topics'> {
  /** In the language of whoever reads what is built. */
  readonly texts: Texts;
}

/** The desk for one reader. */
export interface LocalDesk extends Desk {
  readonly texts: Texts;
}

/** The article with this id, if the fact base still has it. */
export function articleOn(shelf: Shelf, id: string): ArticleView | undefined {
  return shelf.articles().find((article) => article.id === id);
}
