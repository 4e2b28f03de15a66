/** What speaks for a fact, and how it is weighed. */

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
  /** How much of the question one single wording covers, on either side. */
  readonly recall: number;
  readonly openRecall: number;
  /** How far the nearest wordings on either side are made of the very same words, and of the same names. */
  readonly same: number;
  readonly openSame: number;
  readonly names: number;
  readonly openNames: number;
  /** Mean log odds a word; see `likelihood.ts`. */
  readonly likely: number;
  readonly openLikely: number;
  readonly score: number;
  /** The same evidence for "asks what this fact leaves open". */
  readonly openScore: number;
  /** The same evidence for "asks what this fact tells". */
  readonly askedScore: number;
}

/**
 * What a fact is weighed by. Each kind of evidence stands twice: once for answers alone, once for whichever side is
 * stronger: a near miss is about its fact too and must be offered, whether or not it is the answer.
 * The weights are learnt by `npm run evaluate -- --fit`.
 */
export const RANKED_BY = [
  'coverage',
  'exact',
  'kindFit',
  'close',
  'nearest',
  'votes',
  'vote',
  'central',
  'centred',
  'likeliest',
  'likely',
] as const;
export type RankWeights = Readonly<Record<(typeof RANKED_BY)[number], number>>;

type Unweighed = Omit<Evidence, 'score' | 'openScore' | 'askedScore'>;

/** The evidence as `RANKED_BY` names it, for learning the weights. */
export function rankedBy(evidence: Unweighed): Record<(typeof RANKED_BY)[number], number> {
  const { coverage, exact, kindFit } = evidence;
  const { nearest, open, vote, openVote, centred, openCentred, likely } = evidence;
  return {
    coverage,
    exact,
    kindFit,
    close: Math.max(nearest, open),
    nearest,
    votes: vote + openVote,
    vote,
    central: Math.max(centred, openCentred),
    centred,
    likeliest: Math.max(likely, evidence.openLikely),
    likely,
  };
}

/** @returns the weighed sum, and the same as if only one side counted. */
export function scoresOf(
  evidence: Unweighed,
  w: RankWeights,
): Pick<Evidence, 'score' | 'openScore' | 'askedScore'> {
  const { nearest, open, vote, openVote, centred, openCentred, likely, openLikely } = evidence;
  const shared = w.coverage * evidence.coverage + w.exact * evidence.exact + w.kindFit * evidence.kindFit;
  const side = (close: number, votes: number, central: number, likelihood: number) =>
    shared +
    (w.close + w.nearest) * close +
    (w.votes + w.vote) * votes +
    (w.central + w.centred) * central +
    (w.likeliest + w.likely) * likelihood;
  return {
    score:
      shared +
      w.close * Math.max(nearest, open) +
      w.nearest * nearest +
      w.votes * (vote + openVote) +
      w.vote * vote +
      w.central * Math.max(centred, openCentred) +
      w.centred * centred +
      w.likeliest * Math.max(likely, openLikely) +
      w.likely * likely,
    askedScore: side(nearest, vote, centred, likely),
    openScore: side(open, openVote, openCentred, openLikely),
  };
}
