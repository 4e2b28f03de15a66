/** The fact base for the command line: the shipped facts, article files, or both. */
import { access, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Answerer, createAnswerer } from '../answering/answerer.ts';
import { readWords } from '../desk/open-desk.ts';
import { readArticleText, splitPassages } from '../knowledge/article-text.ts';
import { readFactBase } from '../knowledge/build.ts';
import { draftFactBase } from '../knowledge/draft.ts';
import { KnowledgeError } from '../knowledge/problems.ts';
import type { FactBase } from '../knowledge/schema.ts';

export interface AnswererSources {
  /** Text files added as articles; the id is the file's stem. */
  readonly articles: readonly string[];
  /** Whether the shipped facts are there too. */
  readonly bundled: boolean;
}

/** The folder the shipped facts are read from. */
export const knowledgeDir = (): string => process.env['KNOWLEDGE_DIR'] || 'knowledge';

/** @throws KnowledgeError naming the file that is missing or faulty. */
export async function openAnswerer({ articles, bundled }: AnswererSources): Promise<Answerer> {
  const directory = knowledgeDir();
  const shipped = bundled ? await readFactBase(directory) : undefined;
  const texts = new Map<string, readonly string[]>();
  const articlesDir = process.env['ARTICLES_DIR'];
  if (articlesDir) {
    await access(articlesDir).catch(() => {
      throw new KnowledgeError([
        { file: articlesDir, message: 'ARTICLES_DIR names no folder; correct it or leave it out' },
      ]);
    });
    for (const { id } of shipped?.articles ?? []) {
      const passages = await readArticleText(articlesDir, id);
      if (passages) texts.set(id, passages);
    }
  }
  for (const file of articles) {
    const id = basename(file, extname(file));
    if (texts.has(id) || shipped?.articles.some((article) => article.id === id))
      throw new KnowledgeError([
        { file, message: `an article called "${id}" is there already; rename the file` },
      ]);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new KnowledgeError([
        { file, message: error.code === 'ENOENT' ? 'there is no such file' : error.message },
      ]);
    });
    const passages = splitPassages(text);
    if (passages.length === 0)
      throw new KnowledgeError([
        { file, message: 'the file is empty; an article needs a headline and a passage' },
      ]);
    texts.set(id, passages);
  }
  const drafted = draftFactBase(
    articles
      .map((file) => basename(file, extname(file)))
      .map((id) => ({ id, passages: texts.get(id) ?? [] })),
  );
  const base = join(shipped, drafted);
  if (base.facts.length === 0)
    throw new KnowledgeError([
      { file: '--no-bundled', message: 'leaves no facts at all; add --article FILE' },
    ]);
  return createAnswerer(base, { ...(await readWords(directory)), texts });
}

function join(shipped: FactBase | undefined, drafted: FactBase): FactBase {
  if (!shipped) return drafted;
  return {
    ...shipped,
    articles: [...shipped.articles, ...drafted.articles],
    entities: [...shipped.entities, ...drafted.entities],
    topics: [...shipped.topics, ...drafted.topics],
    facts: [...shipped.facts, ...drafted.facts],
  };
}
