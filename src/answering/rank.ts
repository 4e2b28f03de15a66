/** Gathers the evidence for the facts that fit a question best, and puts them in order. */
import type { FactBase } from '../knowledge/schema.ts';
import type { Compare } from './alike.ts';
import type { AskingIndex, Nearness } from './askings.ts';
import type { Cue, CueIndex } from './cues.ts';
import { type Evidence, type RankWeights, scoresOf } from './evidence.ts';
import type { LikelihoodModel } from './likelihood.ts';
import type { createPromising } from './promising.ts';
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
  readonly promising: ReturnType<typeof createPromising>;
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
  const { base, wordings, askings, compare, promising, likelihood, weights } = indexes;
  const { flags, cover, likely } = promising(question, settled);
  const near = nearest(askings.near(question.units, flags), compare(question.units));
  const votes = countVotes(near, wordings);
  const facts = base.facts.flatMap((fact, n): Evidence[] => {
    if (flags[n] === 0) return [];
    const asked = votes.of(n, false);
    const open = votes.of(n, true);
    const evidence = {
      fact: n,
      nearest: asked.nearest,
      vote: asked.vote,
      coverage: cover.coverage[n] ?? 0,
      centred: cover.centred[n] ?? 0,
      exact: cover.exact[n] ?? 0,
      kindFit:
        question.kinds.length === 0 || question.kinds.some((kind) => fact.answers.includes(kind)) ? 1 : 0,
      open: open.nearest,
      openVote: open.vote,
      openCentred: cover.open[n] ?? 0,
      recall: asked.recall,
      openRecall: open.recall,
      same: asked.same,
      openSame: open.same,
      names: asked.names,
      openNames: open.names,
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
    openVote: votes.openVote,
    cues: indexes.cues.describe(
      question.units.map(({ unit }) => unit),
      best,
    ),
    contrast: likelihood.contrast(question.units, best),
  };
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
