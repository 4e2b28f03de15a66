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

/** By fact, 0..1 each. */
export interface Voted {
  /** Of the nearest wording. */
  readonly nearest: Float64Array;
  readonly recall: Float64Array;
  readonly same: Float64Array;
  readonly names: Float64Array;
  /** Share of the vote of the nearest ten. */
  readonly vote: Float64Array;
}

/** @returns what the wordings say for what each fact tells, and for what it leaves open. */
export function countVotes(
  near: readonly Near[],
  wordings: readonly Wording[],
  facts: number,
): { readonly asked: Voted; readonly open: Voted } {
  const shares = () => new Float64Array(facts);
  const side = (): Voted => ({
    nearest: shares(),
    recall: shares(),
    same: shares(),
    names: shares(),
    vote: shares(),
  });
  const voted = { asked: side(), open: side() };
  let total = 0;
  for (let n = 0; n < near.length; n++) {
    const { asking, score, recall, likeness } = near[n] as Near;
    const { fact, open } = wordings[asking] as Wording;
    const here = open ? voted.open : voted.asked;
    raise(here.nearest, fact, score);
    raise(here.recall, fact, recall);
    if (likeness) {
      raise(here.same, fact, likeness.same);
      raise(here.names, fact, likeness.names);
    }
    if (n >= VOTERS) continue;
    here.vote[fact] = (here.vote[fact] as number) + score ** VOTE_POWER;
    total += score ** VOTE_POWER;
  }
  if (total > 0)
    for (const { vote } of [voted.asked, voted.open])
      for (let n = 0; n < facts; n++) vote[n] = (vote[n] as number) / total;
  return voted;
}

function raise(shares: Float64Array, fact: number, share: number): void {
  if (share > (shares[fact] as number)) shares[fact] = share;
}
