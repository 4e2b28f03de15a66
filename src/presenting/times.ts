/** Moments as Discord shows them, in the reader's own time. */

import type { AddedArticle } from '../desk/articles.ts';

type Moment = AddedArticle['addedAt'];

/** `5 minutes ago`, `in 5 minutes`. */
export function ago(at: Moment): string {
  return `<t:${Math.floor(at.getTime() / 1000)}:R>`;
}

/** `2023-09-12 14:03 UTC`, for places where Discord's Markdown means nothing. */
export function inPlainWords(at: Moment): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
