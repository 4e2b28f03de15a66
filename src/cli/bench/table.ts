/** The bench's figures for the terminal: a row a figure, a column an engine, ours first. */
import { type Costs, PROMISE, type Shares } from './figures.ts';

export interface Benched {
  readonly name: string;
  readonly costs: Costs;
  readonly shares: Shares;
}

export interface BenchTable {
  readonly title: string;
  readonly engines: readonly Benched[];
}

const GAP = '   ';

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const megabytes = (value: number) => `${(value / 2 ** 20).toFixed(0)} MB`;
const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;

const COSTS: readonly (readonly [string, keyof Costs, (value: number) => string])[] = [
  ['a question, median', 'median', ms],
  ['a question, 99 of 100 within', 'p99', ms],
  ['the first question of all', 'firstQuestion', ms],
  ['ready after', 'readyMs', ms],
  ['memory when ready', 'readyBytes', megabytes],
  ['memory after the questions', 'bytesAfter', megabytes],
];

const SHARES: readonly (readonly [string, keyof Shares])[] = [
  ['answerable: first hit right', 'firstHitRight'],
  ['answerable: answered right', 'right'],
  ['answerable: right passage, key missing', 'keyMissing'],
  ['answerable: answered wrong', 'wrong'],
  ['not answerable: answered all the same', 'answeredAnyway'],
  ['answered right at a threshold *', 'rightAtThreshold'],
];

export function table({ title, engines }: BenchTable): string {
  const [ours] = engines;
  const cost = (costs: Costs, key: keyof Costs, show: (value: number) => string) =>
    ours === undefined || costs === ours.costs
      ? show(costs[key])
      : `${show(costs[key])} (${times(costs[key] / ours.costs[key])})`;
  const rows = [
    ['', ...engines.map(({ name }) => name)],
    ...COSTS.map(([label, key, show]) => [label, ...engines.map(({ costs }) => cost(costs, key, show))]),
    ...SHARES.map(([label, key]) => [label, ...engines.map(({ shares }) => percent(shares[key]))]),
  ];
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(GAP),
  );
  return [title, '', ...lines, '', ...notes(ours)].join('\n');
}

function notes(ours: Benched | undefined): string[] {
  const node = ours
    ? [
        `Node alone, with its type stripping: ready after ${ms(ours.costs.nodeMs)}, ${megabytes(ours.costs.nodeBytes)}; it is part of every column.`,
      ]
    : [];
  return [
    '(n×): so many times as much as ours. Memory is what is resident after a collection of garbage.',
    ...node,
    'The libraries answer with their first hit, whatever its score.',
    `* answers whose score is above the engine's best threshold, chosen in hindsight so that at most ${percent(PROMISE.wrong, 0)} of the`,
    `  answerable are answered wrong and at most ${percent(PROMISE.answeredAnyway, 0)} of the others answered.`,
  ];
}
