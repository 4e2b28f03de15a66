/** `npm run knowledge`: what curators do with the fact base. */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { buildFactBase, readFactBase, writeFactBase } from '../knowledge/build.ts';
import { describeProblem } from '../knowledge/problems.ts';
import { EXIT } from './exit-codes.ts';
import { knowledgeDir } from './open-answerer.ts';

const USAGE = `usage: npm run knowledge -- build | check [--articles DIR]
  build   checks knowledge/ and writes knowledge/fact-base.json
  check   the same checks, and that fact-base.json is the build of the files; writes nothing`;

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { articles: { type: 'string' } } });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, EXIT.usage);
  }
}

const { values, positionals } = parse();
const [command] = positionals;
if (positionals.length !== 1 || (command !== 'build' && command !== 'check')) fail(USAGE, EXIT.usage);

const directory = knowledgeDir();
const articlesDir = values.articles ?? (process.env['ARTICLES_DIR'] || undefined);
const build = await buildFactBase(directory, articlesDir);
if (!build.ok)
  fail(
    `${build.problems.map(describeProblem).join('\n')}\n${build.problems.length} problems; nothing was written`,
    EXIT.data,
  );

const { base, unverified } = build;
if (command === 'build') console.log(`${await writeFactBase(directory, base)} written`);
else {
  const built = await readFactBase(directory).catch(() => undefined);
  // The version alone would not show a file changed by hand.
  if (!isDeepStrictEqual(built, base))
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
