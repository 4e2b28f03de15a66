/** What the single wordings nearest to a question say for each fact. */
import type { Likeness } from './alike.ts';
import type { Nearness } from './askings.ts';
import type { Wording } from './wordings.ts';

/** Compared part by part are this many only: it costs more and changes little further down. */
const COMPARED = 40;
const ORDER_SHARE = 0.08;

/** A wording near the question; likeness for those compared part by part. */
export interface Near extends Nearness {
  readonly likeness?: Likeness;
}

/** @returns the wordings that matter, those compared first and nearest first among them. */
export function nearest(near: readonly Nearness[], compare: (wording: number) => Likeness): Near[] {
  const scores = Float64Array.from(near, ({ score }) => score).sort();
  const cut = scores.at(-COMPARED) ?? 0;
  let equal = COMPARED - near.reduce((count, { score }) => count + Number(score > cut), 0);
  const compared: Near[] = [];
  const others: Near[] = [];
  for (const one of near)
    if (one.score > cut || (one.score === cut && equal-- > 0)) {
      const likeness = compare(one.asking);
      const score = one.score * (1 - ORDER_SHARE) + ORDER_SHARE * likeness.order;
      compared.push({ asking: one.asking, recall: one.recall, score, likeness });
    } else others.push(one);
  return [...compared.sort((a, b) => b.score - a.score || a.asking - b.asking), ...others];
}

/** Neighbours that vote. Ten were best on intent sets (CLINC150, Banking77). */
const VOTERS = 10;
/** Near neighbours count far more than distant ones. */
const VOTE_POWER = 4;

/** What the wordings of one side of a fact say, 0..1 each. */
export interface Voted {
  /** Of the nearest wording. */
  nearest: number;
  recall: number;
  same: number;
  names: number;
  /** Share of the vote of the nearest ten. */
  vote: number;
}

const SILENT: Readonly<Voted> = { nearest: 0, recall: 0, same: 0, names: 0, vote: 0 };

export interface Votes {
  /** @param open for what the fact leaves open, not for what it tells */
  of(fact: number, open: boolean): Readonly<Voted>;
  /** Share of the vote for what any fact leaves open. */
  readonly openVote: number;
}

/** @param near those compared part by part first, nearest first among them */
export function countVotes(near: readonly Near[], wordings: readonly Wording[]): Votes {
  const sides = { asked: new Map<number, Voted>(), open: new Map<number, Voted>() };
  let total = 0;
  let openTotal = 0;
  for (let n = 0; n < near.length; n++) {
    const { asking, score, recall, likeness } = near[n] as Near;
    const { fact, open } = wordings[asking] as Wording;
    const side = open ? sides.open : sides.asked;
    let here = side.get(fact);
    if (!here) {
      here = { ...SILENT };
      side.set(fact, here);
    }
    if (score > here.nearest) here.nearest = score;
    if (recall > here.recall) here.recall = recall;
    if (likeness && likeness.same > here.same) here.same = likeness.same;
    if (likeness && likeness.names > here.names) here.names = likeness.names;
    if (n >= VOTERS) continue;
    const vote = score ** VOTE_POWER;
    here.vote += vote;
    total += vote;
    if (open) openTotal += vote;
  }
  for (const side of [sides.asked, sides.open]) for (const voted of side.values()) voted.vote /= total || 1;
  return {
    of: (fact, open) => (open ? sides.open : sides.asked).get(fact) ?? SILENT,
    openVote: openTotal / (total || 1),
  };
}
