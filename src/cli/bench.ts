/** `npm run bench`: time, memory and right answers beside two search libraries on the same facts. */
import { parseArgs } from 'node:util';
import { EXIT } from './exit-codes.ts';
import { fail } from './fail.ts';

const USAGE = `usage: npm run --silent bench -- [FILE.jsonl] [--rounds N]
  FILE      a question set; without one tests/evaluation/held-out.jsonl
  --rounds  each engine starts anew this often, in turn with the others; 5`;

const QUESTIONS = 'tests/evaluation/held-out.jsonl';

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: '5' },
        // Not for users: what a child process is started with.
        engine: { type: 'string' },
        knowledge: { type: 'string', default: 'knowledge' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, EXIT.usage);
  }
}

const { values, positionals } = parse();
// Both sides are loaded only where needed, so that a child's memory holds its engine and nothing of the bench.
if (values.engine !== undefined) {
  const { serveEngine } = await import('./bench/serve.ts');
  await serveEngine(values.engine, values.knowledge);
} else {
  const rounds = Number(values.rounds);
  if (positionals.length > 1 || !Number.isInteger(rounds) || rounds < 1) fail(USAGE, EXIT.usage);
  const { describeProblem, KnowledgeError } = await import('../knowledge/problems.ts');
  const { runBench } = await import('./bench/run.ts');
  try {
    console.log(await runBench({ script: import.meta.filename, file: positionals[0] ?? QUESTIONS, rounds }));
  } catch (error) {
    if (error instanceof KnowledgeError) fail(error.problems.map(describeProblem).join('\n'), EXIT.data);
    throw error;
  }
}
