/**
 * The small signs that turn a question from what a fact tells to what it leaves open: its words, its neighbouring
 * words, and its shape with the subject taken out ("what is the name of *", "did @ say").
 */
import { isTelling } from './fact-terms.ts';
import type { Unit } from './lexicon.ts';
import { classOf } from './stop-words.ts';
import type { Wordings } from './wordings.ts';

/** Marks pairs and triples of a shape, so that they are not taken for words. */
const SHAPE = '~';

/** @returns terms, neighbouring pairs, and pairs and triples of the shape, each once; the latter marked. */
export function cuesOf(units: readonly Unit[]): string[] {
  const terms = units.map(({ term }) => term);
  const shape = [
    '^',
    ...units.map((unit) => (unit.class === 'name' ? '@' : isTelling(unit) ? '*' : unit.words.join(' '))),
    '$',
  ];
  return [
    ...new Set([
      ...terms,
      ...terms.slice(1).map((term, n) => `${terms[n]} ${term}`),
      ...shape.slice(1).map((part, n) => `${SHAPE}${shape[n]} ${part}`),
      ...shape.slice(2).map((part, n) => `${SHAPE}${shape[n]} ${shape[n + 1]} ${part}`),
    ]),
  ];
}

export interface CueIndex {
  /**
   * What is known of a question's cues beside a fact: each cue, and whether the fact's askings and what it leaves
   * open use it. @param own set when the question is one of the fact's own wordings, which then does not count.
   */
  describe(units: readonly Unit[], fact: number, own?: 'asked' | 'open'): string[];
}

/** From here on a cue belongs to the fact rather than to one wording. */
const USUAL = 3;

/** Counts cues by fact and side, over its wordings and the words of its statement. */
export function createCueIndex({ byFact, statements }: Wordings): CueIndex {
  // Counted when a fact is first weighed: most never are between two refreshes.
  const counted = new Map<number, Record<'asked' | 'open', Map<string, number>>>();
  function count(fact: number): Record<'asked' | 'open', Map<string, number>> {
    const known = counted.get(fact);
    if (known) return known;
    const counts = { asked: new Map<string, number>(), open: new Map<string, number>() };
    // A statement is no question: only its words count.
    for (const cue of cuesOf(statements[fact] ?? [])) if (!cue.startsWith(SHAPE)) counts.asked.set(cue, 1);
    for (const { open, units } of byFact[fact] ?? []) {
      const side = counts[open ? 'open' : 'asked'];
      for (const cue of cuesOf(units)) side.set(cue, (side.get(cue) ?? 0) + 1);
    }
    counted.set(fact, counts);
    return counts;
  }
  const degree = (times: number) => (times <= 0 ? '0' : times < USUAL ? '1' : '2');

  return {
    describe(units, fact, own) {
      const { asked, open } = count(fact);
      return cuesOf(units).flatMap((cue) => {
        const state =
          degree((asked.get(cue) ?? 0) - (own === 'asked' ? 1 : 0)) +
          degree((open.get(cue) ?? 0) - (own === 'open' ? 1 : 0));
        return [`${kindOf(cue)}|${state}`, cue, `${cue}|${state}`];
      });
    },
  };
}

function kindOf(cue: string): string {
  if (cue.startsWith(SHAPE)) return `${SHAPE}${cue.split(' ').length}`;
  if (cue.includes(' ')) return 'pair';
  return cue.startsWith('@') ? '@' : `:${classOf(cue)}`;
}

/** Logistic regression over cues, learnt from every stored wording by `npm run evaluate -- --fit`. */
export interface CueWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** @returns log odds that the question asks what the fact tells (above 0) rather than what it leaves open. */
export function weighCues(cues: readonly string[], { bias, weights }: CueWeights): number {
  // Long questions have more cues, not more certainty.
  return bias + cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0) / Math.sqrt(cues.length || 1);
}
