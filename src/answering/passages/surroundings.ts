/** What the article and the passages beside it say of the terms that a passage lacks. */
import type { Passage, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** An article that has a word so often is half as good as one that is full of it. */
const HALF_FULL = 2;

/** @param at index of the passage; @param places of each term in it. @returns sums of idf, in nats. */
export function contextOf(
  query: Query,
  index: PassageIndex,
  at: number,
  places: readonly (readonly number[])[],
) {
  const { article } = index.passages[at] as Passage;
  const counts = index.articleCounts[article] as ReadonlyMap<number, number>;
  const title = index.titles[article] as ReadonlySet<number>;
  const beside = [at - 1, at + 1].flatMap((n) => {
    const other = index.passages[n];
    return other?.article === article ? [other.distinct] : [];
  });
  let inArticle = 0;
  let lacksInArticle = 0;
  let inTitle = 0;
  let inNeighbours = 0;
  for (const [n, { term, idf }] of query.terms.entries()) {
    const count = counts.get(term) ?? 0;
    const share = idf * (count / (count + HALF_FULL));
    inArticle += share;
    if (title.has(term)) inTitle += idf;
    if ((places[n]?.length ?? 0) > 0) continue;
    lacksInArticle += share;
    if (beside.some((tokens) => tokens.has(term))) inNeighbours += idf;
  }
  return { inArticle, lacksInArticle, inTitle, inNeighbours };
}
