/** Curator's files -> one checked fact base, the same bytes for the same files. */
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkCoverage, checkReferences } from './check.ts';
import { checkTexts } from './check-texts.ts';
import { type KnowledgeFiles, loadKnowledge } from './load.ts';
import { KnowledgeError, type Problem } from './problems.ts';
import { type FactBase, factBaseSchema } from './schema.ts';
import type { YamlCache } from './yaml-file.ts';

/** The built fact base beside the files it is built from. */
export const FACT_BASE_FILE = 'fact-base.json';

export type Build =
  | {
      readonly ok: true;
      readonly base: FactBase;
      readonly unverified: readonly string[];
      /** Questions whose answers are watched; no part of what the desk knows. */
      readonly samples: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a desk that reads the same folder again and again need not read, check and assemble anew. */
export interface KnowledgeCache {
  readonly yaml: YamlCache;
  /** What came of the files as they were last. */
  last?: { readonly files: KnowledgeFiles; readonly faults: readonly Problem[]; readonly base: FactBase };
}

export const createKnowledgeCache = (): KnowledgeCache => ({ yaml: new Map() });

/**
 * Loads, checks and assembles. Nothing is written.
 *
 * @param articlesDir where the articles' texts are kept; without it quotes and hashes are not compared.
 * @param cache of the caller, one a folder.
 * @returns the fact base with the ids of the articles whose text was not at hand, or every fault.
 */
export async function buildFactBase(
  directory: string,
  articlesDir?: string,
  cache: KnowledgeCache = createKnowledgeCache(),
): Promise<Build> {
  const { files, problems } = await loadKnowledge(directory, cache.yaml);
  // Faulty files would only make every reference to them look broken too.
  if (problems.length > 0) return { ok: false, problems };
  const texts = articlesDir === undefined ? undefined : await checkTexts(files, articlesDir);
  if (!cache.last || !sameFiles(cache.last.files, files))
    cache.last = {
      files,
      faults: [...checkReferences(files), ...checkCoverage(files)],
      base: assemble(files),
    };
  const faults = [...cache.last.faults, ...(texts?.problems ?? [])];
  if (faults.length > 0) return { ok: false, problems: faults };
  return {
    ok: true,
    base: cache.last.base,
    unverified: texts?.missing ?? files.articles.map(({ data }) => data.id),
    samples: files.samples.flatMap(({ data }) => data.questions),
  };
}

/** Files that are still the same are the very same objects. */
function sameFiles(before: KnowledgeFiles, now: KnowledgeFiles): boolean {
  const kinds = ['articles', 'topics', 'entities', 'synonyms', 'samples'] as const;
  return kinds.every(
    (kind) =>
      before[kind].length === now[kind].length && now[kind].every((file, n) => file === before[kind][n]),
  );
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
  const { put } = await stageFactBase(directory, base);
  return await put();
}

/** A fact base written beside the old one: put in its place, or taken away again. */
export interface StagedFactBase {
  put(): Promise<string>;
  drop(): Promise<void>;
}

/** The first half of writing: on disk, but not yet what the next start loads. */
export async function stageFactBase(directory: string, base: FactBase): Promise<StagedFactBase> {
  const path = join(directory, FACT_BASE_FILE);
  const staged = `${path}.new`;
  await writeFile(staged, `${JSON.stringify(base, null, 1)}\n`, { flush: true });
  return {
    async put() {
      await rename(staged, path);
      return path;
    },
    drop: () => rm(staged, { force: true }),
  };
}

/**
 * Puts a staged fact base in its place after a crash: if it is whole and of the version `to`, and if the one it
 * replaces is still of the version `from` and not one that was deployed since.
 */
export async function finishFactBase(directory: string, from: string, to: string): Promise<void> {
  const path = join(directory, FACT_BASE_FILE);
  const read = (file: string) => readFile(file, 'utf8').catch(() => '');
  if (versionOf(await read(`${path}.new`)) !== to || versionOf(await read(path)) !== from) return;
  await rename(`${path}.new`, path);
}

/** Whether the file holds this very fact base already: its version stands first. */
export async function holdsFactBase(directory: string, { version }: FactBase): Promise<boolean> {
  const text = await readFile(join(directory, FACT_BASE_FILE), 'utf8').catch(() => '');
  return text.startsWith(JSON.stringify({ version }, null, 1).slice(0, -2));
}

function versionOf(text: string): string | undefined {
  try {
    return factBaseSchema.pick({ version: true }).loose().parse(JSON.parse(text)).version;
  } catch {
    return undefined;
  }
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
