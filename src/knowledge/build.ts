/** Curator's files -> one checked fact base, the same bytes for the same files. */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkCoverage, checkReferences, checkTexts } from './check.ts';
import { type KnowledgeFiles, loadKnowledge } from './load.ts';
import { KnowledgeError, type Problem } from './problems.ts';
import { type FactBase, factBaseSchema } from './schema.ts';

/** The built fact base beside the files it is built from. */
export const FACT_BASE_FILE = 'fact-base.json';

export type Build =
  | { readonly ok: true; readonly base: FactBase; readonly unverified: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Loads, checks and assembles. Nothing is written.
 *
 * @param articlesDir where the articles' texts are kept; without it quotes and hashes are not compared.
 * @returns the fact base with the ids of the articles whose text was not at hand, or every fault.
 */
export async function buildFactBase(directory: string, articlesDir?: string): Promise<Build> {
  const { files, problems } = await loadKnowledge(directory);
  // Faulty files would only make every reference to them look broken too.
  if (problems.length > 0) return { ok: false, problems };
  const texts = articlesDir === undefined ? undefined : await checkTexts(files, articlesDir);
  const faults = [...checkReferences(files), ...checkCoverage(files), ...(texts?.problems ?? [])];
  if (faults.length > 0) return { ok: false, problems: faults };
  return {
    ok: true,
    base: assemble(files),
    unverified: texts?.missing ?? files.articles.map(({ data }) => data.id),
  };
}

/** The fact base of files that are whole; nothing is checked. */
export function assemble(files: KnowledgeFiles): FactBase {
  const content = {
    asOf:
      files.articles
        .map(({ data }) => data.published)
        .sort()
        .at(-1) ?? '',
    articles: files.articles.map(({ data }) => data),
    entities: files.entities.flatMap(({ data }) => data.entities),
    topics: files.topics.map(({ data }) => data.topic),
    facts: files.topics.flatMap(({ data }) => data.facts.map((fact) => ({ ...fact, topic: data.topic.id }))),
    synonyms: files.synonyms.flatMap(({ data }) => data.synonyms),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { version, ...content };
}

/** Writes beside and renames, so that a reader never meets half a file. */
export async function writeFactBase(directory: string, base: FactBase): Promise<string> {
  const path = join(directory, FACT_BASE_FILE);
  await writeFile(`${path}.new`, `${JSON.stringify(base, null, 1)}\n`);
  await rename(`${path}.new`, path);
  return path;
}

/** @throws KnowledgeError naming the file and how to mend it. */
export async function readFactBase(directory: string): Promise<FactBase> {
  const file = `${basename(directory)}/${FACT_BASE_FILE}`;
  const mend = 'run "npm run knowledge -- build", or set KNOWLEDGE_DIR to the folder that holds it';
  let text: string;
  try {
    text = await readFile(join(directory, FACT_BASE_FILE), 'utf8');
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the built fact base is missing' : String(error);
    throw new KnowledgeError([{ file, message: `${reason}; ${mend}` }]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new KnowledgeError([{ file, message: `not valid JSON (${String(error)}); ${mend}` }]);
  }
  const parsed = factBaseSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new KnowledgeError(
    parsed.error.issues
      .slice(0, 10)
      .map((issue) => ({ file, message: `${issue.path.join('.')}: ${issue.message}; ${mend}` })),
  );
}
