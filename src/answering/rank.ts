/** Gathers the evidence for the facts that fit a question best, and puts them in order. */
import type { FactBase } from '../knowledge/schema.ts';
import type { Compare } from './alike.ts';
import type { AskingIndex, Nearness } from './askings.ts';
import type { Cue, CueIndex } from './cues.ts';
import { type Evidence, type RankWeights, scoresOf } from './evidence.ts';
import type { Coverage, FactTerms } from './fact-terms.ts';
import type { LikelihoodModel, Likelihoods } from './likelihood.ts';
import type { Question } from './understand.ts';
import { countVotes, nearest } from './votes.ts';
import type { Wording } from './wordings.ts';

export interface Ranking {
  /** Those that fit the question's words best, best first. */
  readonly facts: readonly Evidence[];
  /** The nearest wording of all, answered or left open. */
  readonly nearest: Nearness | undefined;
  /** Facts that cite a passage the best fact cites too: they share its ground rather than rival it. */
  readonly siblings: ReadonlySet<number>;
  /** Share of the vote that went to near misses. */
  readonly openVote: number;
  /** The question's cues beside the best fact; see `cues.ts`. */
  readonly cues: readonly Cue[];
  /** For the best fact; see `likelihood.ts`. */
  readonly contrast: { readonly worst: number; readonly against: number };
}

/** The indexes of one fact base. */
export interface Indexes {
  readonly base: FactBase;
  readonly wordings: readonly Wording[];
  readonly askings: AskingIndex;
  readonly compare: Compare;
  readonly terms: FactTerms;
  readonly likelihood: LikelihoodModel;
  readonly cues: CueIndex;
  /** By fact: the facts that cite a passage it cites too, itself among them. */
  readonly siblings: readonly ReadonlySet<number>[];
  readonly weights: RankWeights;
}

/**
 * Weighs the facts that fit the question's words best, by their wordings one by one.
 * @param settled the fact whose wording the question is, whatever else its words fit: it comes first
 */
export function rank(question: Question, indexes: Indexes, settled?: number): Ranking {
  const { base, wordings, askings, compare, terms, likelihood, weights } = indexes;
  const cover = terms.cover(question.units);
  const { flags, likely } = promising(question, cover, indexes, settled);
  const near = nearest(askings.near(question.units, flags), compare(question.units));
  const { asked, open } = countVotes(near, wordings, base.facts.length);
  const facts = base.facts.flatMap((fact, n): Evidence[] => {
    if (flags[n] === 0) return [];
    const evidence = {
      fact: n,
      nearest: asked.nearest[n] ?? 0,
      vote: asked.vote[n] ?? 0,
      coverage: cover.coverage[n] ?? 0,
      centred: cover.centred[n] ?? 0,
      exact: cover.exact[n] ?? 0,
      kindFit:
        question.kinds.length === 0 || question.kinds.some((kind) => fact.answers.includes(kind)) ? 1 : 0,
      open: open.nearest[n] ?? 0,
      openVote: open.vote[n] ?? 0,
      openCentred: cover.open[n] ?? 0,
      recall: asked.recall[n] ?? 0,
      openRecall: open.recall[n] ?? 0,
      same: asked.same[n] ?? 0,
      openSame: open.same[n] ?? 0,
      names: asked.names[n] ?? 0,
      openNames: open.names[n] ?? 0,
      likely: likely.asked[n] ?? 0,
      openLikely: likely.open[n] ?? 0,
    };
    return [Object.assign(evidence, scoresOf(evidence, weights))];
  });
  const isSettled = ({ fact }: Evidence) => Number(fact === settled);
  facts.sort((a, b) => isSettled(b) - isSettled(a) || b.score - a.score || a.fact - b.fact);
  const best = facts[0]?.fact ?? 0;
  return {
    facts,
    nearest: near[0],
    siblings: indexes.siblings[best] ?? new Set(),
    openVote: open.vote.reduce((sum, share) => sum + share, 0),
    cues: indexes.cues.describe(
      question.units.map(({ unit }) => unit),
      best,
    ),
    contrast: likelihood.contrast(question.units, best),
  };
}

/** So many facts are weighed, out of so many whose likelihood is; more find the same (docs/measurements.md). */
const PROMISING = 10;
const LIKELY = 40;

/** Two sieves: each costs more a fact than the one before. */
function promising(
  question: Question,
  cover: Coverage,
  { likelihood, weights: w }: Indexes,
  settled: number | undefined,
): { readonly flags: Uint8Array; readonly likely: Likelihoods } {
  const covered = cover.coverage.map(
    (coverage, n) =>
      w.coverage * coverage +
      w.exact * (cover.exact[n] as number) +
      (w.central + w.centred) * Math.max(cover.centred[n] as number, cover.open[n] as number),
  );
  const first = highest(covered, LIKELY);
  if (settled !== undefined) first[settled] = 1;
  const likely = likelihood.of(question.units, first);
  const scores = covered.map((score, n) =>
    first[n] === 0
      ? Number.NEGATIVE_INFINITY
      : score + (w.likeliest + w.likely) * Math.max(likely.asked[n] as number, likely.open[n] as number),
  );
  const flags = highest(scores, PROMISING);
  if (settled !== undefined) flags[settled] = 1;
  return { flags, likely };
}

/** @returns a flag a fact: set for so many with the highest scores, and for those that equal the last. */
function highest(scores: Float64Array, count: number): Uint8Array {
  const least = scores.toSorted().at(-count) ?? Number.NEGATIVE_INFINITY;
  return Uint8Array.from(scores, (score) => Number(score >= least));
}

/** By fact: the facts that cite a passage it cites too, itself among them. */
export function siblingsOf({ facts }: FactBase): ReadonlySet<number>[] {
  const byPassage = new Map<string, number[]>();
  for (const [n, { sources }] of facts.entries())
    for (const { article, passage } of sources) {
      const key = `${article} ${passage}`;
      byPassage.set(key, [...(byPassage.get(key) ?? []), n]);
    }
  return facts.map(
    ({ sources }) =>
      new Set(sources.flatMap(({ article, passage }) => byPassage.get(`${article} ${passage}`) ?? [])),
  );
}
