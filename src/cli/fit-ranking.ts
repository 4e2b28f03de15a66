/** Learns which evidence speaks for the right fact or passage: conditional logit (McFadden 1974) over those proposed. */

export interface RankingExample {
  /** The evidence for each that is proposed, by name. */
  readonly gathered: readonly { readonly features: Readonly<Record<string, number>> }[];
  /** For each of them whether it answers. */
  readonly right: readonly boolean[];
}

/** Pulls weights towards 0. */
const RIDGE = 2e-3;
const ROUNDS = 150;
/** Adam (Kingma, Ba 2015); the last rounds take smaller steps. */
const STEP = 0.08;
const SMALL_STEP = 0.02;
const FINE_FROM = 110;

/** Deterministic: starts from the same weights and sees every example each round. */
export function fitRanking(examples: readonly RankingExample[]): Record<string, number> {
  const names = Object.keys(
    examples.find(({ gathered }) => gathered.length > 0)?.gathered[0]?.features ?? {},
  );
  const size = names.length;
  const rows = examples
    .filter(({ right }) => right.includes(true))
    .map(({ gathered, right }) => ({
      right,
      x: gathered.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0)),
    }));
  const spread = spreads(
    rows.flatMap(({ x }) => x),
    size,
  );
  for (const { x } of rows)
    for (const row of x) for (let j = 0; j < size; j++) row[j] = at(row, j) / at(spread, j);
  const weights = new Float64Array(size).fill(0.1);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => RIDGE * weight);
    for (const { x, right } of rows) {
      const odds = x.map((row) => row.reduce((sum, value, j) => sum + value * at(weights, j), 0));
      const highest = Math.max(...odds);
      const chances = odds.map((value) => Math.exp(value - highest));
      const all = chances.reduce((sum, value) => sum + value, 0);
      const good = chances.reduce((sum, value, n) => sum + (right[n] ? value : 0), 0) || 1e-12;
      for (const [n, row] of x.entries()) {
        const chance = chances[n] ?? 0;
        const pull = (chance / all - (right[n] ? chance / good : 0)) / rows.length;
        for (let j = 0; j < size; j++) gradient[j] = at(gradient, j) + pull * at(row, j);
      }
    }
    const step = round < FINE_FROM ? STEP : SMALL_STEP;
    for (let j = 0; j < size; j++) {
      first[j] = 0.9 * at(first, j) + 0.1 * at(gradient, j);
      second[j] = 0.99 * at(second, j) + 0.01 * at(gradient, j) ** 2;
      const mean = at(first, j) / (1 - 0.9 ** round);
      const square = at(second, j) / (1 - 0.99 ** round);
      weights[j] = at(weights, j) - (step * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return Object.fromEntries(
    names.map((name, j) => [name, Math.round((1000 * at(weights, j)) / at(spread, j)) / 1000]),
  );
}

const at = (row: Float64Array, n: number): number => row[n] as number;

function spreads(rows: readonly Float64Array[], size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, j) => {
    const mean = rows.reduce((sum, row) => sum + at(row, j), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (at(row, j) - mean) ** 2, 0) / rows.length) || 1;
  });
}
