/** What the builders may look up while they build: plain reads, no asking, no refreshing. */
import type { ArticleView, Desk } from '../desk/desk.ts';

export type Shelf = Pick<Desk, 'about' | 'articles' | 'fact' | 'passages' | 'topics'>;

/** The article with this id, if the fact base still has it. */
export function articleOn(shelf: Shelf, id: string): ArticleView | undefined {
  return shelf.articles().find((article) => article.id === id);
}
