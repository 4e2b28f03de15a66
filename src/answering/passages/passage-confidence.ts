/** How sure it is that the best passage answers the question. */
import type { Query } from './query.ts';
import type { PassageRanking } from './rank-passages.ts';
import { FULL } from './saturate.ts';

/** @returns what the logistic model weighs; shares are 0..1. */
export function signsOf(query: Query, { passages, firstByWords }: PassageRanking): Record<string, number> {
  const [best, second] = passages;
  const all = query.terms.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const allInSentences = query.terms.reduce((sum, { sentenceIdf }) => sum + sentenceIdf, 0) || 1;
  const value = (name: string) => best?.features[name] ?? 0;
  const rival = passages.find(({ passage }) => passage !== best?.passage);
  const mass = passages.reduce((sum, { score }) => sum + Math.exp(score - (best?.score ?? 0)), 0) || 1;
  const covered = value('covered') / all;
  return {
    bias: 1,
    words: value('bm25') / (all * FULL),
    inSentence: value('inSentence') / (allInSentences * FULL),
    covered,
    missingMuch: Math.max(0, 0.6 - covered),
    sentenceCover: value('sentenceCover') / allInSentences,
    pairCover: value('pairCover') / allInSentences,
    relatives: value('relatives') / all,
    softly: value('softly') / all,
    missingName: value('missingName') / all,
    missingNumber: value('missingNumber') / all,
    adjacent: value('adjacent') / all,
    run: value('run'),
    fit: value('fit'),
    inTitle: value('inTitle') / all,
    lacksInArticle: value('lacksInArticle') / all,
    sentenceNear: value('sentenceNear'),
    passageNear: value('passageNear'),
    margin: Math.min(4, (best?.score ?? 0) - (second?.score ?? (best?.score ?? 0) - 4)),
    chance: best ? 1 / mass : 0,
    sameArticle: Number(best !== undefined && best.article === rival?.article),
    agreed: Number(best !== undefined && best.passage === firstByWords),
    // In words as rare as can be, so that it means the same among few passages and among many.
    evidence: Math.log1p(value('covered') / query.rarest),
    length: Math.log1p(query.terms.length),
    unknown: query.terms.filter(({ term }) => term < 0).reduce((sum, { idf }) => sum + idf, 0) / all,
  };
}

/** Logistic regression. @returns 0..1: the probability that the best passage answers. */
export function sureness(
  signs: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0;
  for (const [name, value] of Object.entries(signs)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
