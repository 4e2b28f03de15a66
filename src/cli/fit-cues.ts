/** Learns which cues speak for what a fact tells and which for what it leaves open. */
import type { CueWeights } from '../answering/cues.ts';

export interface CueExample {
  readonly cues: readonly string[];
  /** Whether it asks what the fact tells. */
  readonly asked: boolean;
}

const ROUNDS = 12;
/** AdaGrad (Duchi, Hazan, Singer 2011): every cue has its own step, large while it is new. */
const STEP = 0.25;
const BIAS_STEP = 0.02;
const RIDGE = 2e-4;
/** Cues of fewer wordings are learnt by heart, not learnt from. */
const RARE = 4;
/** Weights nearer to 0 than this change nothing and would fill the file. */
const WORTH_WRITING = 0.3;

/** Logistic regression by stochastic gradient descent. Deterministic: the order is shuffled from a fixed seed. */
export function fitCues(given: readonly CueExample[]): CueWeights {
  const frequency = new Map<string, number>();
  for (const { cues } of given) for (const cue of cues) frequency.set(cue, (frequency.get(cue) ?? 0) + 1);
  const frequent = (cue: string) =>
    (frequency.get(cue.replace(/\|\d+$/, '')) ?? frequency.get(cue) ?? 0) >= RARE;
  const examples = given.map(({ cues, asked }) => ({ cues: cues.filter(frequent), asked }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = 0;
  const random = seeded(1);
  const order = examples.map((_, n) => n);
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    for (const n of order) {
      const { cues, asked } = examples[n] as CueExample;
      const scale = 1 / Math.sqrt(cues.length || 1);
      const sum = cues.reduce((total, cue) => total + (weights.get(cue) ?? 0) * scale, bias);
      const error = 1 / (1 + Math.exp(-sum)) - Number(asked);
      bias -= BIAS_STEP * error;
      for (const cue of cues) {
        const weight = weights.get(cue) ?? 0;
        const slope = error * scale + RIDGE * weight;
        const square = (squares.get(cue) ?? 0) + slope * slope;
        squares.set(cue, square);
        weights.set(cue, weight - (STEP * slope) / Math.sqrt(square + 0.1));
      }
    }
  }
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= WORTH_WRITING)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bias: round3(bias),
    weights: new Map(kept.map(([cue, weight]) => [cue, round3(weight)])),
  };
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/** Linear congruential generator with the constants of ANSI C. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
