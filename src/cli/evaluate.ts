/** `npm run evaluate`: scores the desk on question sets; with --fit learns the confidence model from them. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Answerer } from '../answering/answerer.ts';
import { MODEL } from '../answering/model.ts';
import { normalise } from '../answering/normalise.ts';
import { describeProblem, KnowledgeError } from '../knowledge/problems.ts';
import { printReply } from './contract.ts';
import { cites, type EvaluationQuestion, isRight, judge, tally, type Verdict } from './evaluation.ts';
import { EXIT } from './exit-codes.ts';
import { calibration, type Example, fitWeights, tradeOff } from './fit.ts';
import { openAnswerer } from './open-answerer.ts';
import { readQuestions } from './read-questions.ts';

const USAGE = `usage: npm run --silent evaluate -- FILE.jsonl… [--misses | --json | --curve | --fit]
  --misses  lists every question that went wrong
  --curve   what each threshold would give, and the calibration table
  --fit     learns the confidence model from the files and writes src/answering/model.ts`;

/** A stored wording is an easier and narrower example than a reader's question. */
const WORDING_WEIGHT = 0.05;

/** Wrong answers cost more than missed ones: the lowest threshold that keeps both promises is taken. */
const PROMISE = { wrong: 0.03, declined: 0.97 };

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function parse() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({
      allowPositionals: true,
      options: { misses: flag, json: flag, curve: flag, fit: flag },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, EXIT.usage);
  }
}

const { values, positionals } = parse();
if (positionals.length === 0) fail(USAGE, EXIT.usage);
try {
  const questions = (await Promise.all(positionals.map(readQuestions))).flat();
  const answerer = await openAnswerer({ articles: [], bundled: true });
  if (values.fit) await fit(answerer, questions);
  else if (values.curve) printCurve(examplesOf(answerer, questions), MODEL.weights);
  else printScores(answerer, questions);
} catch (error) {
  if (error instanceof KnowledgeError) fail(error.problems.map(describeProblem).join('\n'), EXIT.data);
  throw error;
}

function printScores(answerer: Answerer, questions: readonly EvaluationQuestion[]): void {
  const results = questions.map((question) => {
    const given = printReply(answerer.answer(question.q));
    return { question, given, verdict: judge(question, given) };
  });
  const asked = results.filter(({ question }) => question.answerable);
  const top = (n: number) =>
    asked.filter(({ question, given }) => given.candidates.slice(0, n).some((c) => cites(c, question)))
      .length / (asked.length || 1);
  const groups = [...tally(results)].sort(([a], [b]) => a.trimStart().localeCompare(b.trimStart()));
  const ranking = { top1: top(1), top3: top(3), top5: top(5) };
  if (values.json) {
    console.log(
      JSON.stringify({
        ...Object.fromEntries(groups.map(([name, { n, counts }]) => [name.trim(), { n, ...counts }])),
        ranking,
      }),
    );
    return;
  }
  for (const [name, { n, counts }] of groups) {
    const share = (verdict: Verdict) => percent((counts[verdict] ?? 0) / n);
    console.log(
      `${name.padEnd(44)} n=${String(n).padStart(4)}  ${
        name.includes('unanswerable')
          ? `declined ${share('declined')}  unsure ${share('unsure')}  wrong ${share('wrong')}`
          : `correct ${share('correct')}  right passage, key missing ${share('cited')}  offered ${share('offered')}  declined ${share('declined')}  wrong ${share('wrong')}`
      }`,
    );
  }
  console.log(
    `passage ranking of the answerable, whatever the outcome: top-1 ${percent(ranking.top1)}  top-3 ${percent(ranking.top3)}  top-5 ${percent(ranking.top5)}`,
  );
  if (!values.misses) return;
  for (const { question, given, verdict } of results) {
    if (verdict === (question.answerable ? 'correct' : 'declined')) continue;
    const cited = given.citations.map(({ article, passage }) => `${article}#${passage}`).join(' ');
    console.log(
      `${verdict}\t${question.id}\t${question.kind}\t${question.q.slice(0, 110)}\t=> ${given.outcome} ${given.confidence} ${given.answer.slice(0, 110)} [${cited}]`,
    );
  }
}

function examplesOf(answerer: Answerer, questions: readonly EvaluationQuestion[]): Example[] {
  return questions.map((question) => {
    const { ranking, decision } = answerer.examine(normalise(question.q));
    const view = answerer.views[ranking.facts[0]?.fact ?? -1];
    return {
      features: decision.features,
      answerable: question.answerable,
      weight: 1,
      right:
        question.answerable &&
        view !== undefined &&
        isRight({ answer: view.statement, citations: view.citations }, question),
    };
  });
}

function printCurve(examples: readonly Example[], weights: Readonly<Record<string, number>>): void {
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

/** Every stored wording asked of a desk that does not have it. */
function leaveOneOut(answerer: Answerer): Example[] {
  return answerer.wordings.map(({ fact, text, open }, n) => {
    const { ranking, decision } = answerer.examine(text, n);
    return { features: decision.features, answerable: !open, right: !open && ranking.facts[0]?.fact === fact, weight: WORDING_WEIGHT };
  });
}

async function fit(answerer: Answerer, questions: readonly EvaluationQuestion[]): Promise<void> {
  const examples = examplesOf(answerer, questions);
  const weights = fitWeights([...examples, ...leaveOneOut(answerer)]);
  printCurve(examples, weights);
  const curve = tradeOff(examples, weights);
  const chosen =
    curve.find(({ wrong, declined }) => wrong <= PROMISE.wrong && declined >= PROMISE.declined) ??
    curve.at(-1);
  const answer = chosen?.threshold ?? 0.5;
  const model = {
    fitted: `${new Date().toISOString().slice(0, 10)} on ${questions.length} questions`,
    weights,
    answer,
    offer: Math.round((answer - 0.05) * 100) / 100,
  };
  await writeFile(
    'src/answering/model.ts',
    `/** What was learnt from the evaluation set. Written by \`npm run evaluate -- --fit\`; not by hand. */\nexport const MODEL = ${JSON.stringify(model, null, 2)} as const;\n`,
  );
  console.log(`\nanswers from ${answer} on; src/answering/model.ts written`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
