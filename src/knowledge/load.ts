/** Reads the curator's YAML files; says what is wrong with each, all at once. */
import { access, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problems.ts';
import {
  articleSchema,
  entityFileSchema,
  sampleFileSchema,
  synonymFileSchema,
  topicFileSchema,
} from './schema.ts';
import { readYaml, type YamlCache, type YamlFile } from './yaml-file.ts';

export interface KnowledgeFiles {
  readonly articles: readonly YamlFile<z.infer<typeof articleSchema>>[];
  readonly topics: readonly YamlFile<z.infer<typeof topicFileSchema>>[];
  readonly entities: readonly YamlFile<z.infer<typeof entityFileSchema>>[];
  readonly synonyms: readonly YamlFile<z.infer<typeof synonymFileSchema>>[];
  /** None where there is no such file. */
  readonly samples: readonly YamlFile<z.infer<typeof sampleFileSchema>>[];
}

const SAMPLES_FILE = 'sample-questions.yaml';

/**
 * One file after another, so that a running desk answers between them.
 * @param directory the curator's folder, `knowledge/` in the project.
 * @param cache what was read before; files that are still the same are not parsed again.
 */
export async function loadKnowledge(
  directory: string,
  cache?: YamlCache,
): Promise<{ readonly files: KnowledgeFiles; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const called = (...parts: string[]) => [basename(directory), ...parts].join('/');

  async function one<T>(schema: z.ZodType<T>, ...parts: string[]): Promise<YamlFile<T>[]> {
    const read = await readYaml(join(directory, ...parts), called(...parts), schema, cache);
    if ('data' in read) return [read];
    problems.push(...read.problems);
    return [];
  }
  async function all<T>(schema: z.ZodType<T>, folder: string): Promise<YamlFile<T>[]> {
    const names = await readdir(join(directory, folder)).catch(() => undefined);
    const wanted = names?.filter((name) => /\.ya?ml$/.test(name)).sort() ?? [];
    if (wanted.length === 0) {
      problems.push({
        file: called(folder),
        message: `${names ? 'holds no .yaml file' : 'the folder is missing'}; set KNOWLEDGE_DIR to the folder that holds articles/, facts/ and entities.yaml`,
      });
    }
    const files: YamlFile<T>[] = [];
    for (const name of wanted) files.push(...(await one(schema, folder, name)));
    return files;
  }

  const articles = await all(articleSchema, 'articles');
  const topics = await all(topicFileSchema, 'facts');
  const entities = await one(entityFileSchema, 'entities.yaml');
  const synonyms = await one(synonymFileSchema, 'synonyms.yaml');
  const watched = await access(join(directory, SAMPLES_FILE)).then(
    () => true,
    () => false,
  );
  const samples = watched ? await one(sampleFileSchema, SAMPLES_FILE) : [];
  return { files: { articles, topics, entities, synonyms, samples }, problems };
}
