/** `npm run evaluate -- --fit`: learns the confidence model and the cue weights from answered question sets. */
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Answerer, type AnswererOptions, createAnswerer } from '../answering/answerer.ts';
import { featuresOf } from '../answering/confidence.ts';
import { type CueWeights, createWeighCues, namesOf } from '../answering/cues.ts';
import { RANKED_BY, rankedBy } from '../answering/evidence.ts';
import { normalise } from '../answering/normalise.ts';
import type { FactBase } from '../knowledge/schema.ts';
import { cites, type EvaluationQuestion } from './evaluation.ts';
import { EXIT } from './exit-codes.ts';
import { fail } from './fail.ts';
import { calibration, type Example, fitWeights, tradeOff } from './fit.ts';
import { type CueExample, fitCues } from './fit-cues.ts';
import { fitRanking, type RankingExample } from './fit-ranking.ts';
import { leaveOut } from './left-out.ts';
import { percent } from './percent.ts';

/** A stored wording is an easier and narrower example than a reader's question. */
const WORDING_WEIGHT = 0.05;

const rankWeightsSchema = z.record(z.enum(RANKED_BY), z.number());

/** Rival facts are offered so far below the threshold. */
const OFFER_BELOW = 0.1;

/** What the threshold must keep: the highest share of wrong answers, the lowest share of declined near misses. */
const PROMISE = { wrong: 0.03, declined: 0.975 };

export function examplesOf(
  answerer: Answerer,
  questions: readonly EvaluationQuestion[],
  cueWeights?: CueWeights,
): Example[] {
  const weighCues = cueWeights && createWeighCues(cueWeights);
  return questions.map((question) => {
    const { ranking, decision } = answerer.examine(normalise(question.q));
    const view = answerer.views[ranking.facts[0]?.fact ?? -1];
    return {
      features: featuresOf(ranking, decision.doubts, decision.signs, weighCues),
      answerable: question.answerable,
      weight: 1,
      right:
        question.answerable &&
        view !== undefined &&
        cites({ answer: view.statement, citations: view.citations }, question),
    };
  });
}

/** What a part of the wordings teaches: their cues beside their facts, and the order of the facts. */
interface Fold {
  readonly cues: readonly CueExample[];
  readonly rankings: readonly RankingExample[];
}

/** Every stored wording asked of a desk that does not have it. */
function foldsOf(base: FactBase, options: AnswererOptions): Fold[] {
  return Iterator.from(leaveOut(base, options))
    .map(({ answerer, wordings }) => ({
      cues: wordings.map(({ text, fact, open }) => ({
        cues: answerer.describeCues(text, fact).flatMap(namesOf),
        asked: !open,
      })),
      rankings: wordings.map(({ text, fact }) => {
        const rivals = answerer.examine(text).ranking.facts;
        return {
          gathered: rivals.map((evidence) => ({ features: rankedBy(evidence) })),
          right: rivals.map((evidence) => evidence.fact === fact),
        };
      }),
    }))
    .toArray();
}

/** Every stored wording asked of a desk that does not have it, and of cue weights that have not seen it. */
function leftOutExamples(base: FactBase, options: AnswererOptions, folds: readonly Fold[]): Example[] {
  const examples: Example[] = [];
  let part = 0;
  for (const { answerer, wordings } of leaveOut(base, options)) {
    const own = folds[part++];
    const weighCues = createWeighCues(fitCues(folds.flatMap((fold) => (fold === own ? [] : fold.cues))));
    for (const { fact, text, open } of wordings) {
      const { ranking, decision } = answerer.examine(text);
      examples.push({
        features: featuresOf(ranking, decision.doubts, decision.signs, weighCues),
        answerable: !open,
        right: !open && ranking.facts[0]?.fact === fact,
        weight: WORDING_WEIGHT,
      });
    }
  }
  return examples;
}

export interface LearningSets {
  /** The thresholds are chosen on these. */
  readonly chosenOn: readonly EvaluationQuestion[];
  /** Easier ones that only teach: they would make any threshold look good. */
  readonly beside: readonly EvaluationQuestion[];
}

/** Learns the weights from the questions and from the fact base's own wordings, and writes them. */
export async function learn(
  { base, options }: { readonly base: FactBase; readonly options: AnswererOptions },
  { chosenOn, beside }: LearningSets,
): Promise<void> {
  const folds = foldsOf(base, options);
  const cueWeights = fitCues(folds.flatMap(({ cues }) => cues));
  const rankWeights = rankWeightsSchema.parse(fitRanking(folds.flatMap(({ rankings }) => rankings)));
  const ranked = { ...options, rankWeights };
  const answerer = createAnswerer(base, ranked);
  const examples = examplesOf(answerer, chosenOn, cueWeights);
  const weights = fitWeights([
    ...examples,
    ...examplesOf(answerer, beside, cueWeights),
    ...leftOutExamples(base, ranked, folds),
  ]);
  printCurve(examples, weights);
  const curve = tradeOff(examples, weights, 100);
  const chosen = curve.find(({ wrong, declined }) => wrong <= PROMISE.wrong && declined >= PROMISE.declined);
  if (!chosen)
    fail(
      `no threshold keeps wrong at ${percent(PROMISE.wrong)} and declined at ${percent(PROMISE.declined)}; nothing was written. Add wordings, or lower PROMISE in src/cli/learn.ts`,
      EXIT.data,
    );
  const answer = chosen.threshold;
  const model = {
    fitted: `${new Date().toISOString().slice(0, 10)} on ${chosenOn.length + beside.length} questions`,
    ranking: rankWeights,
    weights,
    answer,
    offer: Math.round((answer - OFFER_BELOW) * 100) / 100,
  };
  await writeFile('src/answering/model.json', `${JSON.stringify(model, null, 1)}\n`);
  await writeFile(
    'src/answering/cue-weights.json',
    `${JSON.stringify({ ...cueWeights, weights: Object.fromEntries(cueWeights.weights) }, null, 1)}\n`,
  );
  console.log(`\nanswers from ${answer} on; src/answering/model.json and cue-weights.json written`);
}

export function printCurve(examples: readonly Example[], weights: Readonly<Record<string, number>>): void {
  console.log('threshold   correct     wrong  declined');
  for (const { threshold, correct, wrong, declined } of tradeOff(examples, weights, 20))
    console.log(
      `${threshold.toFixed(2).padStart(9)} ${percent(correct).padStart(9)} ${percent(wrong).padStart(9)} ${percent(declined).padStart(9)}`,
    );
  console.log('\nconfidence      n  mean confidence  right');
  for (const { from, n, confidence, right } of calibration(examples, weights))
    console.log(
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}   ${String(n).padStart(6)}  ${percent(confidence).padStart(15)}  ${percent(right).padStart(6)}`,
    );
}
