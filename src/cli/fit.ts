/** Learns the confidence model from answered question sets. */
import { type Features, probability } from '../answering/confidence.ts';

export interface Example {
  readonly features: Features;
  /** Whether the best fact was right. */
  readonly right: boolean;
  readonly answerable: boolean;
  /** How much it counts; 1 for a question of the evaluation set. */
  readonly weight: number;
}

/** Pulls weights towards 0: a few hundred examples must not be learnt by heart. */
const RIDGE = 2;
const ROUNDS = 800;
const STEP = 0.15;
const MOMENTUM = 0.9;

/**
 * Logistic regression with ridge penalty by gradient descent on standardised features.
 * Deterministic: starts at 0 and sees every example each round.
 */
export function fitWeights(examples: readonly Example[]): Record<string, number> {
  const FEATURES = Object.keys(examples[0]?.features ?? {});
  const rows = examples.map(({ features }) => FEATURES.map((name) => features[name] ?? 0));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const average = (value: (row: readonly number[]) => number) =>
    rows.reduce((sum, row, n) => sum + (examples[n]?.weight ?? 0) * value(row), 0) / total;
  const mean = FEATURES.map((_, j) => average((row) => row[j] ?? 0));
  const spread = FEATURES.map(
    (_, j) => Math.sqrt(average((row) => ((row[j] ?? 0) - (mean[j] ?? 0)) ** 2)) || 1,
  );
  const standard = rows.map((row) =>
    row.map((value, j) => (j === 0 ? 1 : (value - (mean[j] ?? 0)) / (spread[j] ?? 1))),
  );
  const weights = FEATURES.map(() => 0);
  const speed = FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, j) => (j === 0 ? 0 : (RIDGE * weight) / total));
    for (const [n, row] of standard.entries()) {
      const { right, weight } = examples[n] as Example;
      let sum = 0;
      for (let j = 0; j < row.length; j++) sum += (row[j] as number) * (weights[j] as number);
      const error = ((1 / (1 + Math.exp(-sum)) - Number(right)) * weight) / total;
      for (let j = 0; j < row.length; j++) gradient[j] = (gradient[j] as number) + error * (row[j] as number);
    }
    for (const [j, slope] of gradient.entries()) {
      speed[j] = MOMENTUM * (speed[j] ?? 0) + slope;
      weights[j] = (weights[j] ?? 0) - STEP * (speed[j] ?? 0);
    }
  }
  const plain: Record<string, number> = {};
  let bias = weights[0] ?? 0;
  for (const [j, name] of FEATURES.entries()) {
    if (j === 0) continue;
    plain[name] = round((weights[j] ?? 0) / (spread[j] ?? 1));
    bias -= ((weights[j] ?? 0) * (mean[j] ?? 0)) / (spread[j] ?? 1);
  }
  return { bias: round(bias), ...plain };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export interface CurvePoint {
  readonly threshold: number;
  /** Shares 0..1: of the answerable answered rightly and wrongly, of the unanswerable declined. */
  readonly correct: number;
  readonly wrong: number;
  readonly declined: number;
}

/** What each threshold would give. @param steps so many between 0 and 1 */
export function tradeOff(
  examples: readonly Example[],
  weights: Readonly<Record<string, number>>,
  steps: number,
): CurvePoint[] {
  const scored = examples.map((example) => ({
    ...example,
    confidence: probability(example.features, weights),
  }));
  const answerable = scored.filter((example) => example.answerable);
  const unanswerable = scored.filter((example) => !example.answerable);
  return Array.from({ length: steps - 1 }, (_, n) => (n + 1) / steps).map((threshold) => ({
    threshold,
    correct:
      answerable.filter(({ confidence, right }) => confidence >= threshold && right).length /
      (answerable.length || 1),
    wrong:
      answerable.filter(({ confidence, right }) => confidence >= threshold && !right).length /
      (answerable.length || 1),
    declined:
      unanswerable.filter(({ confidence }) => confidence < threshold).length / (unanswerable.length || 1),
  }));
}

/** Ten bins of confidence with the share that was right: are 90 % sure answers right 90 % of the time? */
export function calibration(
  examples: readonly Example[],
  weights: Readonly<Record<string, number>>,
): { from: number; n: number; confidence: number; right: number }[] {
  const scored = examples.map((example) => ({
    right: example.right,
    confidence: probability(example.features, weights),
  }));
  return Array.from({ length: 10 }, (_, n) => n / 10).map((from) => {
    const bin = scored.filter(
      ({ confidence }) => confidence >= from && confidence < from + 0.1 + (from === 0.9 ? 0.01 : 0),
    );
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
    return {
      from,
      n: bin.length,
      confidence: mean(bin.map(({ confidence }) => confidence)),
      right: mean(bin.map(({ right }) => Number(right))),
    };
  });
}
