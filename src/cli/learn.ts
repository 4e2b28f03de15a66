/** `npm run evaluate -- --fit`: learns the confidence model and the cue weights from answered question sets. */
import { writeFile } from 'node:fs/promises';
import type { Answerer } from '../answering/answerer.ts';
import { featuresOf } from '../answering/confidence.ts';
import type { CueWeights } from '../answering/cues.ts';
import { normalise } from '../answering/normalise.ts';
import { cites, type EvaluationQuestion } from './evaluation.ts';
import { EXIT } from './exit-codes.ts';
import { fail } from './fail.ts';
import { calibration, type Example, fitWeights, tradeOff } from './fit.ts';
import { type CueExample, fitCues } from './fit-cues.ts';
import { percent } from './percent.ts';

/** A stored wording is an easier and narrower example than a reader's question. */
const WORDING_WEIGHT = 0.05;

/** What the threshold must keep: the highest share of wrong answers, the lowest share of declined near misses. */
const PROMISE = { wrong: 0.03, declined: 0.945 };

export function examplesOf(
  answerer: Answerer,
  questions: readonly EvaluationQuestion[],
  cueWeights?: CueWeights,
): Example[] {
  return questions.map((question) => {
    const { ranking, decision } = answerer.examine(normalise(question.q));
    const view = answerer.views[ranking.facts[0]?.fact ?? -1];
    return {
      features: featuresOf(ranking, decision.doubts, decision.signs, cueWeights),
      answerable: question.answerable,
      weight: 1,
      right:
        question.answerable &&
        view !== undefined &&
        cites({ answer: view.statement, citations: view.citations }, question),
    };
  });
}

/** Wordings are asked of a model that has not seen their fact, so that it is not praised for its memory. */
const FOLDS = 5;

/** Every stored wording asked of a desk that does not have it. */
function leaveOneOut(answerer: Answerer, cueExamples: readonly CueExample[]): Example[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitCues(cueExamples.filter((_, n) => (answerer.wordings[n]?.fact ?? 0) % FOLDS !== fold)),
  );
  return answerer.wordings.map(({ fact, text, open }, n) => {
    const { ranking, decision } = answerer.examine(text, n);
    return {
      features: featuresOf(ranking, decision.doubts, decision.signs, folds[fact % FOLDS]),
      answerable: !open,
      right: !open && ranking.facts[0]?.fact === fact,
      weight: WORDING_WEIGHT,
    };
  });
}

export async function learn(answerer: Answerer, questions: readonly EvaluationQuestion[]): Promise<void> {
  const cueExamples = answerer.wordings.map((wording) => ({
    cues: answerer.describeCues(wording),
    asked: !wording.open,
  }));
  const cueWeights = fitCues(cueExamples);
  const examples = examplesOf(answerer, questions, cueWeights);
  const weights = fitWeights([...examples, ...leaveOneOut(answerer, cueExamples)]);
  printCurve(examples, weights);
  const curve = tradeOff(examples, weights);
  const chosen = curve.find(({ wrong, declined }) => wrong <= PROMISE.wrong && declined >= PROMISE.declined);
  if (!chosen)
    fail(
      `no threshold keeps wrong at ${percent(PROMISE.wrong)} and declined at ${percent(PROMISE.declined)}; nothing was written. Add wordings, or lower PROMISE in src/cli/learn.ts`,
      EXIT.data,
    );
  const answer = chosen.threshold;
  const model = {
    fitted: `${new Date().toISOString().slice(0, 10)} on ${questions.length} questions`,
    weights,
    answer,
    offer: Math.round((answer - 0.05) * 100) / 100,
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
  for (const { threshold, correct, wrong, declined } of tradeOff(examples, weights))
    console.log(
      `${threshold.toFixed(2).padStart(9)} ${percent(correct).padStart(9)} ${percent(wrong).padStart(9)} ${percent(declined).padStart(9)}`,
    );
  console.log('\nconfidence      n  mean confidence  right');
  for (const { from, n, confidence, right } of calibration(examples, weights))
    console.log(
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}   ${String(n).padStart(6)}  ${percent(confidence).padStart(15)}  ${percent(right).padStart(6)}`,
    );
}
