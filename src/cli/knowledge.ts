/** `npm run knowledge`: what curators do with the fact base. */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { buildFactBase, readFactBase, writeFactBase } from '../knowledge/build.ts';
import { countProblems, describeProblem, KnowledgeError } from '../knowledge/problems.ts';
import { onClosedPipe } from '../operations/closed-pipe.ts';
import { measureCoverage } from './coverage.ts';
import { coverageAsText } from './coverage-text.ts';
import { EXIT } from './exit-codes.ts';
import { reportExtraction } from './extract.ts';
import { fail } from './fail.ts';
import { importKnowledge } from './import.ts';
import { knowledgeDir } from './open-answerer.ts';

const USAGE = `usage: npm run knowledge -- build | check [--articles DIR]
       npm run knowledge -- coverage [--json]
       npm run knowledge -- extract FILE
       npm run knowledge -- export [--out FILE] [--drafts DIR]
       npm run knowledge -- import FILE
  build     checks knowledge/ and writes knowledge/fact-base.json
  check     the same checks, and that fact-base.json is the build of the files; writes nothing
  coverage  asks every wording back: what reaches no fact or a wrong one; takes minutes, writes nothing
  extract   what the desk would read out of an article file: sentences, speakers, dates; writes nothing
  export    every citation as a Web Annotation (JSON-LD) to FILE or standard output
  import    what such a file tells otherwise; new facts go to knowledge/facts/imported.yaml, other files stay
  --json    prints all of it as one object
  --drafts  writes the articles added in Discord to DIR for review, as YAML; what is there already stays`;

/** The options each command takes, and whether a file. */
const COMMANDS: Readonly<Record<string, { readonly options: readonly string[]; readonly file?: true }>> = {
  build: { options: ['articles'] },
  check: { options: ['articles'] },
  coverage: { options: ['json'] },
  extract: { options: [], file: true },
  export: { options: ['out', 'drafts'] },
  import: { options: [], file: true },
};

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        articles: { type: 'string' },
        json: { type: 'boolean' },
        out: { type: 'string' },
        drafts: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, EXIT.usage);
  }
}

onClosedPipe(process.stdout, () => process.exit(EXIT.ok));
const { values, positionals } = parse();
const [command = '', file = ''] = positionals;
const takes = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
if (
  !takes ||
  positionals.length !== (takes.file ? 2 : 1) ||
  Object.keys(values).some((option) => !takes.options.includes(option))
)
  fail(USAGE, EXIT.usage);
const directory = knowledgeDir();
if (command === 'extract') await extract(file);
else if (command === 'coverage') await coverage(values.json ?? false);
else if (command === 'import') await importKnowledge(file, directory);
else if (command === 'export') await exportAll();
else await build(command === 'build');

async function build(write: boolean): Promise<void> {
  const articlesDir = values.articles ?? (process.env['ARTICLES_DIR'] || undefined);
  const built = await buildFactBase(directory, articlesDir);
  if (!built.ok)
    fail(
      `${built.problems.map(describeProblem).join('\n')}\n${countProblems(built.problems)}${write ? '; nothing was written' : ''}`,
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
  if (unverified.length > 0) console.log(`left out: ${leftOut(unverified, articlesDir)}`);
}

function leftOut(ids: readonly string[], articlesDir: string | undefined): string {
  return articlesDir === undefined
    ? `quotes and hashes of ${ids.join(', ')}, as no text is at hand (set ARTICLES_DIR or --articles)`
    : `quotes and hashes, as ${articlesDir} holds no ${ids.map((id) => `${id}.txt`).join(', no ')}`;
}

async function coverage(asJson: boolean): Promise<void> {
  const { faults, measured } = await measureCoverage(directory);
  if (asJson) console.log(JSON.stringify({ faults, ...measured }, null, 1));
  else if (measured) console.log(coverageAsText(measured));
  if (faults.length === 0) return;
  // With --json the faults are in the object.
  if (!asJson)
    console.error(
      `${faults.map(describeProblem).join('\n')}\n${faults.length === 1 ? '1 fault' : `${faults.length} faults`}`,
    );
  process.exitCode = EXIT.data;
}

async function extract(article: string): Promise<void> {
  const { ok, text } = await reportExtraction(article, directory);
  if (!ok) fail(text, EXIT.data);
  console.log(text);
}

async function exportAll(): Promise<void> {
  // The store's drivers are read for this command only.
  const { exportKnowledge } = await import('./export.ts');
  const { out, drafts } = values;
  await exportKnowledge({ directory, out, drafts }).catch((error: unknown) => {
    if (error instanceof KnowledgeError)
      return fail(error.problems.map(describeProblem).join('\n'), EXIT.config);
    throw error;
  });
}
