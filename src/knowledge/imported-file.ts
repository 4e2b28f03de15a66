/** `facts/imported.yaml`: the one file of facts that a program writes. All others are the curator's. */
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { ReadFact } from './annotations/read.ts';
import type { Problem } from './problems.ts';
import { articleSchema, factSchema, topicFileSchema } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';
import { yamlText } from './yaml-text.ts';

const FILE = 'imported.yaml';

const fact = factSchema.shape;
/** Facts may come without what the fact base wants of them; the build of the files says what is missing. */
const importedFileSchema = topicFileSchema.extend({
  facts: z.array(
    factSchema.extend({
      about: z.array(fact.about.element).default([]),
      answers: z.array(fact.answers.element).default([]),
      asks: z.array(fact.asks.element).default([]),
    }),
  ),
});

export interface KnownFacts {
  /** By id, the curator's files first. */
  readonly facts: ReadonlyMap<string, KnownFact>;
  readonly articles: ReadonlyMap<string, z.infer<typeof articleSchema>>;
}

export interface KnownFact {
  readonly fact: ReadFact;
  /** Whether the import may write it anew. */
  readonly imported: boolean;
  readonly file: string;
  readonly line?: number;
}

/** What is there to compare with. Folders may be missing: then nothing is. */
export async function readKnown(
  directory: string,
): Promise<KnownFacts | { readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  async function all<T>(schema: z.ZodType<T>, folder: string, wanted: (name: string) => boolean) {
    const names = await readdir(join(directory, folder)).catch(() => []);
    const read: YamlFile<T>[] = [];
    for (const name of names.filter((name) => /\.ya?ml$/.test(name) && wanted(name)).sort()) {
      const called = `${basename(directory)}/${folder}/${name}`;
      const file = await readYaml(join(directory, folder, name), called, schema);
      if ('data' in file) read.push(file);
      else problems.push(...file.problems);
    }
    return read;
  }
  const written = await all(topicFileSchema, 'facts', (name) => name !== FILE);
  const imported = await all(importedFileSchema, 'facts', (name) => name === FILE);
  const articles = await all(articleSchema, 'articles', () => true);
  if (problems.length > 0) return { problems };
  const facts = new Map<string, KnownFact>();
  for (const file of [...written, ...imported])
    for (const [n, fact] of file.data.facts.entries()) {
      if (facts.has(fact.id)) continue;
      const line = file.lineOf(['facts', n, 'id']);
      facts.set(fact.id, {
        fact,
        imported: imported.some((other) => other === file),
        file: file.file,
        ...(line === undefined ? {} : { line }),
      });
    }
  return { facts, articles: new Map(articles.map(({ data }) => [data.id, data])) };
}

/** Writes beside and renames, so that a refresh never meets half a file. @returns its path. */
export async function writeImported(directory: string, facts: readonly ReadFact[]): Promise<string> {
  const folder = join(directory, 'facts');
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  const topic = { id: 'imported', title: 'Imported', summary: 'Facts taken over from an annotation file' };
  const text = yamlText(
    { topic, facts: facts.map(withoutEmpty) },
    {
      head: 'Written by `npm run knowledge -- import`, and written anew by the next one.\nMove each fact to the file of the topic it belongs to.',
    },
  );
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  return path;
}

/** Lists that may be left out are, where there is nothing in them. */
const MAY_BE_MISSING = ['via', 'leavesOpen', 'related', 'disagreesWith'];

function withoutEmpty(fact: ReadFact): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fact).filter(
      ([name, value]) => !(MAY_BE_MISSING.includes(name) && Array.isArray(value) && value.length === 0),
    ),
  );
}
