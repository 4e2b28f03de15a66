/** Evidence for every fact, and their order. */
import type { FactBase } from '../knowledge/schema.ts';
import type { AskingIndex, Nearness } from './askings.ts';
import type { FactTerms } from './fact-terms.ts';
import type { LikelihoodModel } from './likelihood.ts';
import type { Question } from './understand.ts';

/** Neighbours that vote. Ten were best on intent sets (CLINC150, Banking77). */
const VOTERS = 10;
/** Near neighbours count far more than distant ones. */
const VOTE_POWER = 4;

export interface Evidence {
  readonly fact: number;
  /** 0..1 each. */
  readonly nearest: number;
  readonly vote: number;
  readonly coverage: number;
  readonly centred: number;
  readonly exact: number;
  readonly kindFit: number;
  /** Nearness of the best near miss this fact leaves open. */
  readonly open: number;
  readonly openVote: number;
  readonly openCentred: number;
  /** Mean log odds a word; see `likelihood.ts`. */
  readonly likely: number;
  readonly openLikely: number;
  /** Index of the nearest asking. */
  readonly asking: number | undefined;
  readonly score: number;
  /** The same evidence for "asks what this fact leaves open". */
  readonly openScore: number;
  /** The same evidence for "asks what this fact tells". */
  readonly askedScore: number;
}

export interface Ranking {
  /** Best first. */
  readonly facts: readonly Evidence[];
  /** The nearest wording of all, answered or left open. */
  readonly nearest: Nearness | undefined;
  /** Share of the vote that went to near misses. */
  readonly openVote: number;
  /** Do the words sound like what facts leave open? Above 0 if so. */
  readonly openLean: number;
  /** For the best fact; see `likelihood.ts`. */
  readonly contrast: { readonly worst: number; readonly against: number };
}

/**
 * Weights of the evidence: listwise logistic regression on the evaluation set (docs/measurements.md). The second of
 * each pair looks at answers only, the first also at near misses: a near miss is about its fact too and must be
 * offered, whether or not it is the answer.
 */
export const EVIDENCE_WEIGHTS = {
  close: 1.3,
  nearest: 1.2,
  votes: 2,
  vote: 1.4,
  coverage: 0.9,
  exact: 2.1,
  central: 1.1,
  centred: 0.9,
  kindFit: 0.1,
  likeliest: 0.9,
  likely: 1.1,
};

/** @param except an asking to leave out, for leave-one-out measurements. */
export function rank(
  question: Question,
  base: FactBase,
  askings: AskingIndex,
  terms: FactTerms,
  likelihood: LikelihoodModel,
  except?: number,
): Ranking {
  const near = askings.near(question.units, except);
  near.sort((a, b) => b.score - a.score || a.asking - b.asking);
  const head = near.slice(0, 40).map(({ asking, score }) => ({
    asking,
    score: score * 0.92 + 0.08 * askings.adjacency(question.units, asking),
  }));
  head.sort((a, b) => b.score - a.score || a.asking - b.asking);

  const nearest = new Float64Array(base.facts.length);
  const open = new Float64Array(base.facts.length);
  const asking = new Map<number, number>();
  for (const { asking: n, score } of [...head, ...near.slice(40)]) {
    const stored = askings.askings[n];
    if (!stored) continue;
    const best = stored.open ? open : nearest;
    if (score > (best[stored.fact] ?? 0)) {
      best[stored.fact] = score;
      if (!stored.open) asking.set(stored.fact, n);
    }
  }
  const vote = new Float64Array(base.facts.length);
  const openVote = new Float64Array(base.facts.length);
  let votes = 0;
  let openVotes = 0;
  for (const { asking: n, score } of head.slice(0, VOTERS)) {
    const stored = askings.askings[n];
    if (!stored) continue;
    const weight = score ** VOTE_POWER;
    votes += weight;
    if (stored.open) openVotes += weight;
    const list = stored.open ? openVote : vote;
    list[stored.fact] = (list[stored.fact] ?? 0) + weight;
  }
  const left = except === undefined ? undefined : askings.askings[except];
  const excepted =
    left && except !== undefined
      ? { fact: left.fact, open: left.open, terms: askings.termsOf(except) }
      : undefined;
  const cover = terms.cover(question.units, excepted);
  const exceptedCues = left && { fact: left.fact, open: left.open, cues: likelihood.cuesOf(left.text) };
  const likely = likelihood.of(question.units, exceptedCues);
  const facts = base.facts.map((fact, n): Evidence => {
    const share = (value: number | undefined) => (votes === 0 ? 0 : (value ?? 0) / votes);
    const evidence = {
      fact: n,
      nearest: nearest[n] ?? 0,
      vote: share(vote[n]),
      coverage: cover.coverage[n] ?? 0,
      centred: cover.centred[n] ?? 0,
      exact: cover.exact[n] ?? 0,
      kindFit:
        question.kinds.length === 0 || question.kinds.some((kind) => fact.answers.includes(kind)) ? 1 : 0,
      open: open[n] ?? 0,
      openVote: share(openVote[n]),
      openCentred: cover.open[n] ?? 0,
      asking: asking.get(n),
      likely: likely.asked[n] ?? 0,
      openLikely: likely.open[n] ?? 0,
    };
    const w = EVIDENCE_WEIGHTS;
    const shared = w.coverage * evidence.coverage + w.exact * evidence.exact + w.kindFit * evidence.kindFit;
    const weigh = (close: number, voted: number, middle: number, likelihood: number) =>
      shared + (w.close + w.nearest) * close + (w.votes + w.vote) * voted + (w.central + w.centred) * middle + (w.likeliest + w.likely) * likelihood;
    const { nearest: close, vote: voted, centred: middle, likely: probable } = evidence;
    return {
      ...evidence,
      score:
        shared +
        w.close * Math.max(close, evidence.open) +
        w.nearest * close +
        w.votes * (voted + evidence.openVote) +
        w.vote * voted +
        w.central * Math.max(middle, evidence.openCentred) +
        w.centred * middle +
        w.likeliest * Math.max(probable, evidence.openLikely) +
        w.likely * probable,
      askedScore: weigh(close, voted, middle, probable),
      openScore: weigh(evidence.open, evidence.openVote, evidence.openCentred, evidence.openLikely),
    };
  });
  facts.sort((a, b) => b.score - a.score || a.fact - b.fact);
  return {
    facts,
    nearest: head[0],
    openVote: votes === 0 ? 0 : openVotes / votes,
    openLean: askings.lean(question.units, except),
    contrast: likelihood.contrast(question.units, facts[0]?.fact ?? 0, exceptedCues),
  };
}
