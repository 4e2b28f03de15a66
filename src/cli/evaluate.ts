/** `npm run evaluate`: scores the desk on question sets; with --fit learns the weights from them. */
import { parseArgs } from 'node:util';
import type { Answerer } from '../answering/answerer.ts';
import { MODEL } from '../answering/model.ts';
import { readWords } from '../desk/read-files.ts';
import { readFactBase } from '../knowledge/build.ts';
import { describeProblem, KnowledgeError } from '../knowledge/problems.ts';
import { onClosedPipe } from '../operations/closed-pipe.ts';
import { printReply } from './contract.ts';
import { cites, type EvaluationQuestion, judge, tally, type Verdict } from './evaluation.ts';
import { EXIT } from './exit-codes.ts';
import { fail } from './fail.ts';
import { examplesOf, learn, printCurve } from './learn.ts';
import { countMistakes } from './mistakes.ts';
import { knowledgeDir, openAnswerer } from './open-answerer.ts';
import { percent } from './percent.ts';
import { readQuestions } from './read-questions.ts';

const USAGE = `usage: npm run --silent evaluate -- FILE.jsonl… [--misses | --json | --curve | --fit]
  --misses  lists every question that went wrong
  --curve   what each threshold would give, and the calibration table
  --fit     learns the weights and writes src/answering/model.json and cue-weights.json; the thresholds are
            chosen on the first file alone`;

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

onClosedPipe(process.stdout, () => process.exit(EXIT.ok));
const { values, positionals } = parse();
if (positionals.length === 0) fail(USAGE, EXIT.usage);
try {
  const sets = await Promise.all(positionals.map(readQuestions));
  const questions = sets.flat();
  const answerer = await openAnswerer({ articles: [], bundled: true }).catch((error: unknown) => {
    if (error instanceof KnowledgeError) fail(error.problems.map(describeProblem).join('\n'), EXIT.config);
    throw error;
  });
  if (values.fit) {
    const directory = knowledgeDir();
    await learn(
      { base: await readFactBase(directory), options: await readWords(directory) },
      { chosenOn: sets[0] ?? [], beside: sets.slice(1).flat() },
    );
  } else if (values.curve) printCurve(examplesOf(answerer, questions), MODEL.weights);
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
  const mistakes = countMistakes(results);
  if (values.json) {
    console.log(
      JSON.stringify({
        ...Object.fromEntries(groups.map(([name, { n, counts }]) => [name.trim(), { n, ...counts }])),
        ranking,
        mistakes,
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
  if (mistakes.length > 0) console.log('\nkinds of mistakes');
  for (const { mistake, n, kinds } of mistakes)
    console.log(
      `${String(n).padStart(5)}  ${mistake}: ${kinds.map(([kind, count]) => `${kind || 'no kind'} ${count}`).join(', ')}`,
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
