/** Runs the engines in turn, each in a process of its own, and makes the table of it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { knowledgeDir } from '../open-answerer.ts';
import { readQuestions } from '../read-questions.ts';
import { ENGINES } from './engine.ts';
import { costsOf, sharesOf } from './figures.ts';
import type { Measured, Work } from './serve.ts';
import { table } from './table.ts';

export interface BenchOptions {
  /** The file whose `--engine` makes it the child. */
  readonly script: string;
  /** The question set. */
  readonly file: string;
  readonly rounds: number;
}

/** Asked before the timed ones. */
const BEFORE = 'tests/evaluation/questions.jsonl';

/** @throws KnowledgeError where the question set is faulty. @returns the table, to be printed. */
export async function runBench({ script, file, rounds }: BenchOptions): Promise<string> {
  const questions = await readQuestions(file);
  const before = (await readQuestions(BEFORE)).map(({ q }) => q);
  const measured = new Map<string, Measured[]>(Object.keys(ENGINES).map((name) => [name, []]));
  // In turn, so that a machine that is busy for a while slows all of them down.
  for (let round = 0; round < rounds; round++)
    for (const [name, results] of measured) {
      console.error(`round ${round + 1} of ${rounds}: ${name}`);
      results.push(
        await measure(script, name, {
          questions: questions.map(({ q }) => q),
          before,
          answers: round === 0,
        }),
      );
    }
  return table({
    title: `${questions.length} questions of ${file}, ${rounds === 1 ? '1 round' : `medians of ${rounds} rounds`}`,
    engines: [...measured].map(([name, results]) => ({
      name,
      costs: costsOf(results),
      shares: sharesOf(questions, results[0]?.answers ?? []),
    })),
  });
}

async function measure(script: string, engine: string, work: Work): Promise<Measured> {
  const child = fork(script, ['--engine', engine, '--knowledge', knowledgeDir()], {
    // As `npm start` runs it: the young generation's larger default would count as memory of every engine.
    execArgv: ['--expose-gc', '--max-semi-space-size=8'],
    // The shipped facts alone: texts at hand would be loaded by one of the engines only.
    env: { ...process.env, ARTICLES_DIR: '' },
  });
  const ended = once(child, 'close');
  await message(child, engine);
  child.send(work);
  const measured = (await message(child, engine)) as Measured;
  await ended;
  return measured;
}

async function message(child: ChildProcess, engine: string): Promise<unknown> {
  const stop = new AbortController();
  const { signal } = stop;
  const gone = once(child, 'close', { signal }).then(([code]) => {
    throw new Error(`${engine} ended with code ${code} before it had answered`);
  });
  try {
    const [received] = await Promise.race([once(child, 'message', { signal }), gone]);
    return received;
  } finally {
    stop.abort();
    gone.catch(() => undefined);
  }
}
