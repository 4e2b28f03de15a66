/** Reads the curator's YAML files; says what is wrong with each, all at once. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problems.ts';
import { articleSchema, entityFileSchema, synonymFileSchema, topicFileSchema } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface KnowledgeFiles {
  readonly articles: readonly YamlFile<z.infer<typeof articleSchema>>[];
  readonly topics: readonly YamlFile<z.infer<typeof topicFileSchema>>[];
  readonly entities: readonly YamlFile<z.infer<typeof entityFileSchema>>[];
  readonly synonyms: readonly YamlFile<z.infer<typeof synonymFileSchema>>[];
}

/** @param directory the curator's folder, `knowledge/` in the project. */
export async function loadKnowledge(
  directory: string,
): Promise<{ readonly files: KnowledgeFiles; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const called = (...parts: string[]) => [basename(directory), ...parts].join('/');

  async function one<T>(schema: z.ZodType<T>, ...parts: string[]): Promise<YamlFile<T>[]> {
    const read = await readYaml(join(directory, ...parts), called(...parts), schema);
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
    return (await Promise.all(wanted.map((name) => one(schema, folder, name)))).flat();
  }

  const [articles, topics, entities, synonyms] = await Promise.all([
    all(articleSchema, 'articles'),
    all(topicFileSchema, 'facts'),
    one(entityFileSchema, 'entities.yaml'),
    one(synonymFileSchema, 'synonyms.yaml'),
  ]);
  return { files: { articles, topics, entities, synonyms }, problems };
}
