/** What the single wordings nearest to a question say for each fact. */
import type { AskingIndex, Nearness, Sameness } from './askings.ts';
import type { Question } from './understand.ts';
import type { Wording } from './wordings.ts';

/** Word order is compared for this many only: it costs more and changes little further down. */
const ORDERED = 40;
const ORDER_SHARE = 0.08;

/** The wordings of these facts that matter, nearest first. */
export function nearAskings(question: Question, askings: AskingIndex, facts: Uint8Array): Nearness[] {
  const byScore = (a: Nearness, b: Nearness) => b.score - a.score || a.asking - b.asking;
  const near = askings.near(question.units, facts).sort(byScore);
  const head = near.slice(0, ORDERED).map(({ asking, score, recall }) => ({
    asking,
    recall,
    score: score * (1 - ORDER_SHARE) + ORDER_SHARE * askings.adjacency(question.units, asking),
  }));
  return [...head.sort(byScore), ...near.slice(ORDERED)];
}

/** Neighbours that vote. Ten were best on intent sets (CLINC150, Banking77). */
const VOTERS = 10;
/** Near neighbours count far more than distant ones. */
const VOTE_POWER = 4;

/** By fact: the nearest wording on either side, and the shares (0..1) of the vote of the nearest ten. */
export function countVotes(
  near: readonly Nearness[],
  wordings: readonly Wording[],
  facts: number,
  sameness: (asking: number) => Sameness,
) {
  const shares = () => new Float64Array(facts);
  const [nearest, nearestOpen, recall, recallOpen, asked, open] = [
    shares(),
    shares(),
    shares(),
    shares(),
    shares(),
    shares(),
  ];
  const [same, sameOpen, names, namesOpen] = [shares(), shares(), shares(), shares()];
  let total = 0;
  for (const [n, { asking, score, recall: covered }] of near.entries()) {
    const stored = wordings[asking] as Wording;
    const best = stored.open ? nearestOpen : nearest;
    best[stored.fact] = Math.max(best[stored.fact] as number, score);
    const covering = stored.open ? recallOpen : recall;
    covering[stored.fact] = Math.max(covering[stored.fact] as number, covered);
    if (n < ORDERED) {
      const alike = sameness(asking);
      const [sames, nameds] = stored.open ? [sameOpen, namesOpen] : [same, names];
      sames[stored.fact] = Math.max(sames[stored.fact] as number, alike.same);
      nameds[stored.fact] = Math.max(nameds[stored.fact] as number, alike.names);
    }
    if (n >= VOTERS) continue;
    const votes = stored.open ? open : asked;
    votes[stored.fact] = (votes[stored.fact] as number) + score ** VOTE_POWER;
    total += score ** VOTE_POWER;
  }
  if (total > 0)
    for (const votes of [asked, open])
      for (let n = 0; n < facts; n++) votes[n] = (votes[n] as number) / total;
  return {
    nearest,
    nearestOpen,
    recall,
    recallOpen,
    asked,
    open,
    same,
    sameOpen,
    names,
    namesOpen,
  };
}
