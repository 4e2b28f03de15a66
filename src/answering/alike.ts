/**
 * What nearness does not see: the order of the words, and that one wording asks of Peskov what the other asks of
 * Pyongyang.
 */
import type { Weighted } from './askings.ts';
import type { Unit } from './lexicon.ts';
import type { Wording } from './wordings.ts';

/** How two wordings are alike, 0..1 each. */
export interface Likeness {
  /** How many neighbouring pairs of the question the stored wording has too. */
  readonly order: number;
  /** Share of their weight that stands in both, word for word. */
  readonly same: number;
  /** Names that stand in both, of those that stand in either; 1 where neither has any. */
  readonly names: number;
}

/** @returns for a question: how alike it is to any stored wording, by the wording's index. */
export type Compare = (question: readonly Weighted[]) => (wording: number) => Likeness;

/** @param weightOf how much a unit says; see `fact-terms.ts`. */
export function createCompare(wordings: readonly Wording[], weightOf: (unit: Unit) => number): Compare {
  // Terms as numbers, wording after wording: comparing strings would take most of the time.
  const numbers = new Map<string, number>();
  const terms = new Int32Array(wordings.reduce((sum, { units }) => sum + units.length, 0));
  const starts = new Int32Array(wordings.length + 1);
  const totals = new Float64Array(wordings.length);
  const named = new Uint16Array(wordings.length);
  let end = 0;
  for (const [n, { units }] of wordings.entries()) {
    for (const unit of units) {
      const number = numbers.get(unit.term) ?? numbers.size;
      numbers.set(unit.term, number);
      terms[end++] = number;
      totals[n] = (totals[n] as number) + weightOf(unit);
      if (unit.class === 'name') named[n] = (named[n] as number) + 1;
    }
    starts[n + 1] = end;
  }

  return (question) => {
    const asked = question.map(({ unit, weight }) => ({
      term: numbers.get(unit.term) ?? NOWHERE,
      weight,
      name: unit.class === 'name',
    }));
    const pairs = Math.max(1, asked.length - 1);
    return (wording) => {
      const from = starts[wording] as number;
      const to = starts[wording + 1] as number;
      let total = totals[wording] as number;
      let shared = 0;
      let names = 0;
      let either = named[wording] as number;
      let ordered = 0;
      let before = NOWHERE;
      for (const { term, weight, name } of asked) {
        let there = false;
        let follows = false;
        for (let at = from; at < to; at++) {
          if (terms[at] !== term) continue;
          there = true;
          if (at > from && terms[at - 1] === before) follows = true;
        }
        total += weight;
        if (there) shared += 2 * weight;
        if (name && there) names++;
        else if (name) either++;
        if (follows) ordered++;
        before = term;
      }
      return {
        order: ordered / pairs,
        same: Math.min(1, shared / (total || 1)),
        names: either === 0 ? 1 : Math.min(1, names / either),
      };
    };
  };
}

/** The number of a term that no wording has, and of what stands before the first. */
const NOWHERE = -1;
