/** From measurements to figures. */
import { type EvaluationQuestion, isRight, judge, type Verdict } from '../evaluation.ts';
import type { Given } from './engine.ts';
import type { Measured } from './serve.ts';

/** Milliseconds and bytes. */
export interface Costs {
  readonly median: number;
  readonly p99: number;
  readonly firstQuestion: number;
  readonly readyMs: number;
  readonly readyBytes: number;
  readonly bytesAfter: number;
  readonly nodeMs: number;
  readonly nodeBytes: number;
}

/** Shares 0..1: the first five of the questions the articles answer, `answeredAnyway` of the others. */
export interface Shares {
  readonly firstHitRight: number;
  readonly right: number;
  readonly keyMissing: number;
  readonly wrong: number;
  /** `right` if only answers above a threshold were given: the best one that keeps `PROMISE`, chosen in hindsight. */
  readonly rightAtThreshold: number;
  readonly answeredAnyway: number;
}

/** The most that may be wrong of the answerable, and answered of the others. */
export const PROMISE = { wrong: 0.03, answeredAnyway: 0.03 } as const;

/** Nearest rank: `share` .5 is the median, .99 the value that 99 of 100 do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Each figure is the median over the rounds. */
export function costsOf(rounds: readonly Measured[]): Costs {
  const over = (figure: (round: Measured) => number) => quantile(rounds.map(figure), 0.5);
  return {
    median: over(({ perQuestion }) => quantile(perQuestion, 0.5)),
    p99: over(({ perQuestion }) => quantile(perQuestion, 0.99)),
    firstQuestion: over(({ firstQuestion }) => firstQuestion),
    readyMs: over(({ ready }) => ready.ms),
    readyBytes: over(({ ready }) => ready.bytes),
    bytesAfter: over(({ bytesAfter }) => bytesAfter),
    nodeMs: over(({ node }) => node.ms),
    nodeBytes: over(({ node }) => node.bytes),
  };
}

interface Judged {
  readonly answerable: boolean;
  readonly score: number;
  readonly firstHitRight: boolean;
  readonly verdict: Verdict;
  /** The verdict had it answered whatever its score. */
  readonly bold: Verdict;
}

function judgeGiven(question: EvaluationQuestion, given: Given): Judged {
  const { score } = given;
  const [first] = given.candidates;
  const printed = { ...given, confidence: score, why: undefined };
  const answered = given.outcome === 'answered' || first === undefined;
  return {
    answerable: question.answerable,
    score,
    firstHitRight: question.answerable && first !== undefined && isRight(first, question),
    verdict: judge(question, printed),
    bold: judge(question, answered ? printed : { ...printed, ...first, outcome: 'answered' }),
  };
}

/** @param answers one a question, in the same order. */
export function sharesOf(questions: readonly EvaluationQuestion[], answers: readonly Given[]): Shares {
  const judged = questions.flatMap((question, n) => {
    const given = answers[n];
    return given === undefined ? [] : [judgeGiven(question, given)];
  });
  const known = judged.filter(({ answerable }) => answerable);
  const unknown = judged.filter(({ answerable }) => !answerable);
  const share = (of: readonly Judged[], verdict: Verdict) => shareOf(of, (one) => one.verdict === verdict);
  return {
    firstHitRight: shareOf(known, (one) => one.firstHitRight),
    right: share(known, 'correct'),
    keyMissing: share(known, 'cited'),
    wrong: share(known, 'wrong'),
    rightAtThreshold: bestAtThreshold(known, unknown),
    answeredAnyway: share(unknown, 'wrong'),
  };
}

function bestAtThreshold(known: readonly Judged[], unknown: readonly Judged[]): number {
  const thresholds = [...new Set([...known, ...unknown].map(({ score }) => score))];
  const share = (of: readonly Judged[], threshold: number, verdict: Verdict) =>
    shareOf(of, ({ score, bold }) => score >= threshold && bold === verdict);
  return Math.max(
    0,
    ...thresholds
      .filter(
        (threshold) =>
          share(known, threshold, 'wrong') <= PROMISE.wrong &&
          share(unknown, threshold, 'wrong') <= PROMISE.answeredAnyway,
      )
      .map((threshold) => share(known, threshold, 'correct')),
  );
}

function shareOf<T>(all: readonly T[], fits: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(fits).length / all.length;
}
