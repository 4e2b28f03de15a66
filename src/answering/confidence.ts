/** Evidence and doubts -> the probability that the best fact answers the question. */
import type { Doubts } from './guard.ts';
import type { Evidence, Ranking } from './rank.ts';

export const FEATURES = [
  'bias',
  'nearest',
  'margin',
  'chance',
  'vote',
  'coverage',
  'exact',
  'centred',
  'kindFit',
  'openAhead',
  'openScoreAhead',
  'openOfBest',
  'openVote',
  'openLean',
  'openContrast',
  'missingShare',
  'unknownShare',
  'missingName',
  'missingNumber',
  'otherSpeaker',
  'shortness',
  'likely',
  'likelyMargin',
  'openLikelyOfBest',
  'openLikelyAhead',
  'contrastWorst',
  'contrastAgainst',
  'laterCue',
] as const;

export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

/** @param telling how many words of the question name something. @param later whether it sounds like a look back. */
export function featuresOf(ranking: Ranking, doubts: Doubts, telling: number, later: boolean): Features {
  const [best, second] = ranking.facts;
  const most = (value: (evidence: Evidence) => number) =>
    ranking.facts.reduce((highest, evidence) => Math.max(highest, value(evidence)), 0);
  const others = (value: (evidence: Evidence) => number) => ranking.facts.slice(1).reduce((highest, evidence) => Math.max(highest, value(evidence)), -10);
  return {
    bias: 1,
    nearest: best?.nearest ?? 0,
    margin: (best?.score ?? 0) - (second?.score ?? 0),
    chance: best ? 1 / ranking.facts.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0) : 0,
    vote: best?.vote ?? 0,
    coverage: best?.coverage ?? 0,
    exact: best?.exact ?? 0,
    centred: best?.centred ?? 0,
    kindFit: best?.kindFit ?? 0,
    openAhead: most(({ open }) => open) - (best?.nearest ?? 0),
    openScoreAhead: most(({ openScore }) => openScore) - (best?.askedScore ?? 0),
    openOfBest: (best?.open ?? 0) - (best?.nearest ?? 0),
    openVote: ranking.openVote,
    openLean: ranking.openLean,
    openContrast: (best?.openCentred ?? 0) - (best?.centred ?? 0),
    missingShare: doubts.missingShare,
    unknownShare: doubts.unknownShare,
    missingName: Number(doubts.missingName),
    missingNumber: Number(doubts.missingNumber),
    otherSpeaker: Number(doubts.otherSpeaker),
    shortness: 1 / (1 + telling),
    likely: best?.likely ?? 0,
    likelyMargin: (best?.likely ?? 0) - others((evidence) => evidence.likely),
    openLikelyOfBest: (best?.openLikely ?? 0) - (best?.likely ?? 0),
    contrastWorst: ranking.contrast.worst,
    contrastAgainst: ranking.contrast.against,
    laterCue: Number(later),
    openLikelyAhead: Math.max(best?.openLikely ?? 0, others((evidence) => evidence.openLikely)) - (best?.likely ?? 0),
  };
}

/** Logistic regression; the weights are found by `npm run evaluate -- --fit`. */
export function probability(features: Features, weights: Readonly<Record<string, number>>): number {
  const sum = FEATURES.reduce((total, name) => total + (weights[name] ?? 0) * features[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
