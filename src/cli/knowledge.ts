/** `npm run knowledge`: what curators do with the fact base. */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { buildFactBase, readFactBase, writeFactBase } from '../knowledge/build.ts';
import { describeProblem } from '../knowledge/problems.ts';
import { measureCoverage } from './coverage.ts';
import { coverageAsText } from './coverage-text.ts';
import { EXIT } from './exit-codes.ts';
import { reportExtraction } from './extract.ts';
import { fail } from './fail.ts';
import { knowledgeDir } from './open-answerer.ts';

const USAGE = `usage: npm run knowledge -- build | check [--articles DIR]
       npm run knowledge -- coverage [--json]
       npm run knowledge -- extract FILE
  build     checks knowledge/ and writes knowledge/fact-base.json
  check     the same checks, and that fact-base.json is the build of the files; writes nothing
  coverage  asks every wording back: what reaches no fact or a wrong one; takes minutes, writes nothing
  extract   what the desk would read out of an article file: sentences, speakers, dates; writes nothing
  --json    prints all of it as one object`;

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { articles: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, EXIT.usage);
  }
}

const { values, positionals } = parse();
const [command, file] = positionals;
if (positionals.length !== (command === 'extract' ? 2 : 1)) fail(USAGE, EXIT.usage);
const directory = knowledgeDir();
if (command === 'extract' && file !== undefined) await extract(file);
else if (command === 'coverage' && values.articles === undefined) await coverage(values.json);
else if ((command === 'build' || command === 'check') && !values.json) await build(command === 'build');
else fail(USAGE, EXIT.usage);

async function build(write: boolean): Promise<void> {
  const articlesDir = values.articles ?? (process.env['ARTICLES_DIR'] || undefined);
  const built = await buildFactBase(directory, articlesDir);
  if (!built.ok)
    fail(
      `${built.problems.map(describeProblem).join('\n')}\n${built.problems.length} problems; nothing was written`,
      EXIT.data,
    );
  const { base, unverified } = built;
  if (write) console.log(`${await writeFactBase(directory, base)} written`);
  else {
    const committed = await readFactBase(directory).catch(() => undefined);
    // The version alone would not show a file changed by hand.
    if (!isDeepStrictEqual(committed, base))
      fail(
        `${directory}/fact-base.json is not the build of the files; run "npm run knowledge -- build"`,
        EXIT.data,
      );
  }
  console.log(
    `version ${base.version}: ${base.facts.length} facts, ${base.entities.length} entities, ${base.articles.length} articles, as of ${base.asOf}`,
  );
  if (unverified.length > 0)
    console.log(
      `left out: quotes and hashes of ${unverified.join(', ')}, as no text is at hand (set ARTICLES_DIR or --articles)`,
    );
}

async function coverage(asJson: boolean): Promise<void> {
  const { faults, measured } = await measureCoverage(directory);
  if (asJson) console.log(JSON.stringify({ faults, ...measured }, null, 1));
  else if (measured) console.log(coverageAsText(measured));
  if (faults.length === 0) return;
  // With --json the faults are in the object.
  if (!asJson) console.error(`${faults.map(describeProblem).join('\n')}\n${faults.length} faults`);
  process.exitCode = EXIT.data;
}

async function extract(article: string): Promise<void> {
  const { ok, text } = await reportExtraction(article, directory);
  if (!ok) fail(text, EXIT.data);
  console.log(text);
}
