/** `npm run ask`: questions answered in the terminal, one or a stream of them. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { describeProblem, KnowledgeError } from '../knowledge/problems.ts';
import { onClosedPipe } from '../operations/closed-pipe.ts';
import { printReply } from './contract.ts';
import { EXIT } from './exit-codes.ts';
import { fail } from './fail.ts';
import { readJsonLine } from './json-lines.ts';
import { openAnswerer } from './open-answerer.ts';
import { replyAsText } from './reply-text.ts';

const USAGE = `usage: npm run --silent ask -- "question" [--json] [--article FILE]… [--no-bundled]
       npm run --silent ask -- --batch < questions.jsonl     lines {"id", "q"} in, a line an answer out`;

const batchLine = z.object({
  id: z.union([z.string(), z.number()], 'missing or neither text nor number; write one of them'),
  q: z.string(),
});

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        batch: { type: 'boolean', default: false },
        article: { type: 'string', multiple: true, default: [] },
        'no-bundled': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, EXIT.usage);
  }
}

onClosedPipe(process.stdout, () => process.exit(EXIT.ok));
const { values, positionals } = options();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const question = positionals.join(' ');
if (!values.batch && question.trim() === '') fail(`ask: no question given\n${USAGE}`, EXIT.usage);

const answerer = await openAnswerer({ articles: values.article, bundled: !values['no-bundled'] }).catch(
  (error: unknown) => {
    if (error instanceof KnowledgeError)
      return fail(error.problems.map(describeProblem).join('\n'), EXIT.config);
    throw error;
  },
);

if (values.batch) {
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const read = readJsonLine(line, batchLine, '{"id": …, "q": "question"}');
    if (!read.ok) {
      // One bad line loses nothing: the others are answered, and the exit code tells.
      console.error(`standard input, line ${number}: ${read.faults.join('; ')}`);
      faults++;
      continue;
    }
    const { id, q } = read.data;
    process.stdout.write(`${JSON.stringify({ id, ...printReply(answerer.answer(q)) })}\n`);
  }
  if (faults > 0) process.exitCode = EXIT.data;
} else {
  const reply = answerer.answer(question);
  console.log(values.json ? JSON.stringify(printReply(reply), null, 2) : replyAsText(reply, answerer.asOf));
}
