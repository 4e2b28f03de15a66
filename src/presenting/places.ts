/**
 * Where a fact can be read, article by article: two passages of one article are one source, and words that an
 * article repeats (in its caption, say) are one place.
 */
import type { Citation } from '../answering/answer.ts';

/** Each once, as a reader would leaf through them. */
export const inOrder = (passages: readonly number[]): number[] =>
  [...new Set(passages)].toSorted((a, b) => a - b);

export interface Place {
  readonly citation: Citation;
  /** Every passage of the article with these words, in order. */
  readonly passages: readonly number[];
}

function places(citations: readonly Citation[]): Place[] {
  const sameWords = Map.groupBy(citations, ({ quote, passage }) => quote ?? passage);
  return [...sameWords.values()].flatMap((same) =>
    same.slice(0, 1).map((citation) => ({
      citation,
      passages: inOrder(same.map(({ passage }) => passage)),
    })),
  );
}

/** One list an article, in the order in which the fact cites them. */
export function placesByArticle(citations: readonly Citation[]): Place[][] {
  return [...Map.groupBy(citations, ({ article }) => article).values()].map(places);
}
