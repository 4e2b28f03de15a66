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

/** A question's terms, and its shape: names and telling words as placeholders, small words as they are. */
const termsIn = (units: readonly Unit[]): string[] => units.map(({ term }) => term);
const shapeOf = (units: readonly Unit[]): string[] => [
  '^',
  ...units.map((unit) => (unit.class === 'name' ? '@' : isTelling(unit) ? '*' : unit.words.join(' '))),
  '$',
];

/** @returns terms, neighbouring pairs, and pairs and triples of the shape, in this order; the latter marked. */
function cuesOf(units: readonly Unit[]): string[] {
  const terms = termsIn(units);
  const shape = shapeOf(units);
  return [
    ...terms,
    ...terms.slice(1).map((term, n) => `${terms[n]} ${term}`),
    ...shape.slice(1).map((part, n) => `${SHAPE}${shape[n]} ${part}`),
    ...shape.slice(2).map((part, n) => `${SHAPE}${shape[n]} ${shape[n + 1]} ${part}`),
  ];
}

/** Numbers for terms and parts of shapes: three and a kind make one exact number. */
const PARTS = 2 ** 17;

/** The same cues as numbers, for counting: strings would be most of the time. */
function keysOf(units: readonly Unit[], numberOf: (part: string) => number): number[] {
  const terms = termsIn(units).map(numberOf);
  const shape = shapeOf(units).map(numberOf);
  const key = (kind: number, a: number, b = 0, c = 0) => ((kind * PARTS + a) * PARTS + b) * PARTS + c;
  return [
    ...terms.map((term) => key(0, term)),
    ...terms.slice(1).map((term, n) => key(1, terms[n] as number, term)),
    ...shape.slice(1).map((part, n) => key(2, shape[n] as number, part)),
    ...shape.slice(2).map((part, n) => key(3, shape[n] as number, shape[n + 1] as number, part)),
  ];
}

/** One cue of a question beside a fact. */
export interface Cue {
  readonly text: string;
  /** What sort of cue it is: a word's class, a name, a pair, a shape. */
  readonly kind: string;
  /** 0 to 8: how usual it is in the fact's askings (by threes), and in what the fact leaves open. */
  readonly state: number;
}

export interface CueIndex {
  /** What is known of a question's cues beside a fact. */
  describe(units: readonly Unit[], fact: number): Cue[];
}

/** From here on a cue belongs to the fact rather than to one wording. */
const USUAL = 3;

/** Counts cues by fact and side, over its wordings and the words of its statement. */
export function createCueIndex({ byFact, statements }: Wordings): CueIndex {
  const numbers = new Map<string, number>();
  const learn = (part: string): number => {
    const number = numbers.get(part) ?? Math.min(numbers.size + 1, PARTS - 1);
    numbers.set(part, number);
    return number;
  };
  /** 0 for what no wording has. */
  const look = (part: string): number => numbers.get(part) ?? 0;

  // Counted when a fact is first weighed: most never are between two refreshes.
  const counted = new Map<number, Record<'asked' | 'open', Map<number, number>>>();
  function count(fact: number): Record<'asked' | 'open', Map<number, number>> {
    const known = counted.get(fact);
    if (known) return known;
    const counts = { asked: new Map<number, number>(), open: new Map<number, number>() };
    // A statement is no question: only its words count, not its shape.
    const statement = statements[fact] ?? [];
    const plain = Math.max(0, 2 * statement.length - 1);
    for (const key of keysOf(statement, learn).slice(0, plain)) counts.asked.set(key, 1);
    for (const { open, units } of byFact[fact] ?? []) {
      const side = counts[open ? 'open' : 'asked'];
      for (const key of new Set(keysOf(units, learn))) side.set(key, (side.get(key) ?? 0) + 1);
    }
    counted.set(fact, counts);
    return counts;
  }
  const degree = (times: number) => (times === 0 ? 0 : times < USUAL ? 1 : 2);

  return {
    describe(units, fact) {
      const { asked, open } = count(fact);
      const keys = new Map(cuesOf(units).map((cue, n) => [cue, n]));
      const numbered = keysOf(units, look);
      return Array.from(keys, ([text, n]) => {
        const key = numbered[n] as number;
        return {
          text,
          kind: kindOf(text),
          state: 3 * degree(asked.get(key) ?? 0) + degree(open.get(key) ?? 0),
        };
      });
    },
  };
}

function kindOf(cue: string): string {
  if (cue.startsWith(SHAPE)) return `${SHAPE}${cue.split(' ').length}`;
  if (cue.includes(' ')) return 'pair';
  return cue.startsWith('@') ? '@' : `:${classOf(cue)}`;
}

/** What is learnt of a cue: of its kind in that state, of itself, and of itself in that state. */
export function namesOf({ text, kind, state }: Cue): [kind: string, cue: string, both: string] {
  const shown = `${Math.trunc(state / 3)}${state % 3}`;
  return [`${kind}|${shown}`, text, `${text}|${shown}`];
}

/** Logistic regression over cues, learnt from every stored wording by `npm run evaluate -- --fit`. */
export interface CueWeights {
  readonly bias: number;
  /** By the names of `namesOf`. */
  readonly weights: ReadonlyMap<string, number>;
}

/** @returns a function that gives the log odds that the question asks what the fact tells (above 0) rather than what it leaves open. */
export function createWeighCues({ bias, weights }: CueWeights): (cues: readonly Cue[]) => number {
  // By text or kind, so that no name has to be put together: the weight by itself, then one a state.
  const sorted = new Map<string, Float64Array>();
  for (const [name, weight] of weights) {
    const bar = name.lastIndexOf('|');
    const [text, state] =
      bar < 0 ? [name, -1] : [name.slice(0, bar), Number.parseInt(name.slice(bar + 1), 3)];
    const known = sorted.get(text) ?? new Float64Array(10);
    known[state + 1] = weight;
    sorted.set(text, known);
  }
  return (cues) => {
    let sum = 0;
    for (const { text, kind, state } of cues) {
      const own = sorted.get(text);
      if (own) sum += (own[0] as number) + (own[state + 1] as number);
      sum += sorted.get(kind)?.[state + 1] ?? 0;
    }
    // Long questions have more cues, not more certainty. Each cue has three names.
    return bias + sum / Math.sqrt(3 * cues.length || 1);
  };
}
