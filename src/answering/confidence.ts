/** Evidence and doubts -> the probability that the best fact answers the question. */
import LEARNT_CUES from './cue-weights.json' with { type: 'json' };
import { createWeighCues } from './cues.ts';
import type { Evidence } from './evidence.ts';
import type { Doubts } from './guard.ts';
import type { Ranking } from './rank.ts';

const weighLearntCues = createWeighCues({
  bias: LEARNT_CUES.bias,
  weights: new Map(Object.entries(LEARNT_CUES.weights)),
});

export interface Features {
  readonly [name: string]: number;
}

export interface QuestionSigns {
  /** How many words of the question name something. */
  readonly telling: number;
  /** Whether it names anybody or anything the fact base knows. */
  readonly named: boolean;
  /** Whether it asks who says so. */
  readonly asksSpeaker: boolean;
  /** Whether it sounds like a look back on what the sources cannot know. */
  readonly looksBack: boolean;
}

/** @param weighCues by other weights than the shipped ones only while learning them. */
export function featuresOf(
  ranking: Ranking,
  doubts: Doubts,
  signs: QuestionSigns,
  weighCues = weighLearntCues,
): Features {
  const [best, ...others] = ranking.facts;
  const value = (read: (evidence: Evidence) => number) => (best ? read(best) : 0);
  const most = (read: (evidence: Evidence) => number, facts: readonly Evidence[], floor: number) =>
    facts.reduce((highest, evidence) => Math.max(highest, read(evidence)), floor);
  const weights = ranking.facts.map(({ fact, score }) => ({
    fact,
    weight: Math.exp(score - (best?.score ?? 0)),
  }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0) || 1;
  /** Softmax share of the best fact, and of those that may stand for it. */
  const chance = (counts: (fact: number) => boolean) =>
    weights.reduce((sum, { fact, weight }) => (fact === best?.fact || counts(fact) ? sum + weight : sum), 0) /
    all;
  const nearest = value((fact) => fact.nearest);
  const likely = value((fact) => fact.likely);
  const openAhead = most((fact) => fact.open, ranking.facts, 0) - nearest;
  const openScoreAhead = most((fact) => fact.openScore, ranking.facts, 0) - value((fact) => fact.askedScore);
  const openLikelyAhead = most((fact) => fact.openLikely, ranking.facts, LEAST_LIKELY) - likely;
  const openRecallOfBest = value((fact) => fact.openRecall - fact.recall);
  const openSameAhead = most((fact) => fact.openSame, ranking.facts, 0) - value((fact) => fact.same);
  const cues = weighCues(ranking.cues);
  return {
    bias: 1,
    nearest,
    margin: value((fact) => fact.score) - (others[0]?.score ?? 0),
    chance: chance(() => false),
    chanceOfPassage: chance((fact) => ranking.siblings.has(fact)),
    marginToStranger:
      value((fact) => fact.score) - (others.find(({ fact }) => !ranking.siblings.has(fact))?.score ?? 0),
    vote: value((fact) => fact.vote),
    coverage: value((fact) => fact.coverage),
    exact: value((fact) => fact.exact),
    centred: value((fact) => fact.centred),
    kindFit: value((fact) => fact.kindFit),
    openAhead,
    // What is left open must be clearly nearer before it counts in full, hence the bends.
    openAheadSlightly: above(openAhead, 0.05),
    openAheadClearly: above(openAhead, 0.15),
    openBehind: above(-openAhead, 0.1),
    openFirst: Number(openAhead > 0.1),
    openScoreAhead,
    openScoreFirst: above(openScoreAhead, 0),
    openScoreClearly: above(openScoreAhead, 1.5),
    openOfBest: value((fact) => fact.open) - nearest,
    recall: value((fact) => fact.recall),
    recallLow: above(0.6 - value((fact) => fact.recall), 0),
    openRecallOfBest,
    openRecallAhead: above(openRecallOfBest, 0),
    openRecallBehind: above(-openRecallOfBest, 0.1),
    same: value((fact) => fact.same),
    openSameAhead,
    openSameFirst: above(openSameAhead, 0),
    openSameOfBest: value((fact) => fact.openSame - fact.same),
    names: value((fact) => fact.names),
    openNamesAhead: most((fact) => fact.openNames, ranking.facts, 0) - value((fact) => fact.names),
    openNamesOfBest: value((fact) => fact.openNames - fact.names),
    openVote: ranking.openVote,
    openContrast: value((fact) => fact.openCentred) - value((fact) => fact.centred),
    missingShare: doubts.missingShare,
    missingMuch: Number(doubts.missingShare > 0.15),
    unknownShare: doubts.unknownShare,
    missingName: Number(doubts.missingName),
    missingNumber: Number(doubts.missingNumber),
    opposed: Number(doubts.opposed),
    otherSpeaker: Number(doubts.otherSpeaker),
    sameSpeaker: Number(doubts.sameSpeaker),
    stranger: Number(doubts.stranger),
    asksSpeaker: Number(signs.asksSpeaker),
    ungiven: Number(doubts.ungiven),
    shortness: 1 / (1 + signs.telling),
    looksBack: Number(signs.looksBack),
    named: Number(signs.named),
    // Without a name only the words themselves can tell that it is about the summit at all.
    unnamedInexact: signs.named ? 0 : 1 - value((fact) => fact.exact),
    unnamedShort: signs.named ? 0 : 1 / (1 + signs.telling),
    likely,
    likelyAtAll: above(likely, 0),
    likelyMargin: likely - most((fact) => fact.likely, others, LEAST_LIKELY),
    openLikelyOfBest: value((fact) => fact.openLikely) - likely,
    openLikelyAhead,
    openLikelyFirst: above(openLikelyAhead, 0),
    contrastWorst: ranking.contrast.worst,
    contrastAgainst: ranking.contrast.against,
    cues,
    cuesAgainst: above(-cues, 0),
    cuesClearlyAgainst: Number(cues < -1),
  };
}

/** Below any log odds that occur. */
const LEAST_LIKELY = -10;

const above = (value: number, from: number): number => Math.max(0, value - from);

/** Logistic regression; the weights are found by `npm run evaluate -- --fit`. */
export function probability(features: Features, weights: Readonly<Record<string, number>>): number {
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + (weights[name] ?? 0) * value,
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
