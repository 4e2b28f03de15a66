/** Evidence for every fact, and their order. */
import type { FactBase } from '../knowledge/schema.ts';
import type { AskingIndex, Nearness } from './askings.ts';
import type { FactTerms } from './fact-terms.ts';
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
}

/** Weights of the evidence; see docs/measurements.md for how they were found. */
export const EVIDENCE_WEIGHTS = { nearest: 0.42, vote: 0.2, coverage: 0.12, centred: 0.22, kindFit: 0.04 };

/** @param except an asking to leave out, for leave-one-out measurements. */
export function rank(question: Question, base: FactBase, askings: AskingIndex, terms: FactTerms, except?: number): Ranking {
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
  const excepted = left && except !== undefined ? { fact: left.fact, open: left.open, terms: askings.termsOf(except) } : undefined;
  const cover = terms.cover(question.units, excepted);
  const facts = base.facts.map((fact, n): Evidence => {
    const share = (value: number | undefined) => (votes === 0 ? 0 : (value ?? 0) / votes);
    const evidence = {
      fact: n,
      nearest: nearest[n] ?? 0,
      vote: share(vote[n]),
      coverage: cover.coverage[n] ?? 0,
      centred: cover.centred[n] ?? 0,
      exact: cover.exact[n] ?? 0,
      kindFit: question.kinds.length === 0 || question.kinds.some((kind) => fact.answers.includes(kind)) ? 1 : 0,
      open: open[n] ?? 0,
      openVote: share(openVote[n]),
      openCentred: cover.open[n] ?? 0,
      asking: asking.get(n),
    };
    const weigh = (close: number, voted: number, middle: number) =>
      EVIDENCE_WEIGHTS.nearest * close +
      EVIDENCE_WEIGHTS.vote * voted +
      EVIDENCE_WEIGHTS.coverage * evidence.coverage +
      EVIDENCE_WEIGHTS.centred * middle +
      EVIDENCE_WEIGHTS.kindFit * evidence.kindFit;
    return {
      ...evidence,
      // A near miss is about its fact too: it must be offered, whether or not it is the answer.
      score: weigh(Math.max(evidence.nearest, evidence.open), evidence.vote + evidence.openVote, Math.max(evidence.centred, evidence.openCentred)),
      askedScore: weigh(evidence.nearest, evidence.vote, evidence.centred),
      openScore: weigh(evidence.open, evidence.openVote, evidence.openCentred),
    };
  });
  facts.sort((a, b) => b.score - a.score || a.fact - b.fact);
  return { facts, nearest: head[0], openVote: votes === 0 ? 0 : openVotes / votes, openLean: askings.lean(question.units, except) };
}
