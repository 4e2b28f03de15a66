/** The answerer for the command line: the shipped facts, article files, or both. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Answerer, createAnswerer } from '../answering/answerer.ts';
import { createMixedAnswer } from '../answering/passages/mixed-answerer.ts';
import { createPassageAnswerer } from '../answering/passages/passage-answerer.ts';
import type { PlainArticle } from '../answering/passages/passage-index.ts';
import { readTexts, readWords } from '../desk/read-files.ts';
import { readFileText } from '../extraction/read-file.ts';
import { splitPassages } from '../knowledge/article-text.ts';
import { readFactBase } from '../knowledge/build.ts';
import { KnowledgeError } from '../knowledge/problems.ts';
import type { FactBase } from '../knowledge/schema.ts';
import { refusalWords } from '../presenting/article-refusal.ts';
import { ENGLISH } from '../presenting/texts/texts.ts';
import { unreadable } from './unreadable.ts';

export interface AnswererSources {
  /** Text files added as articles; the id is the file's stem. */
  readonly articles: readonly string[];
  /** Whether the shipped facts are there too. */
  readonly bundled: boolean;
}

/** Without the shipped facts nothing is known but the added articles, and no year counts as later than them. */
const NO_FACTS: FactBase = {
  version: 'none',
  asOf: '9999-12-31',
  articles: [],
  entities: [],
  topics: [],
  facts: [],
  synonyms: [],
};

/** The folder the shipped facts are read from. */
export const knowledgeDir = (): string => process.env['KNOWLEDGE_DIR'] || 'knowledge';

export interface OpenAnswerer extends Answerer {
  /** ISO date: the last day the shipped facts know of. */
  readonly asOf: string;
}

/** @throws KnowledgeError naming the file that is missing or faulty. */
export async function openAnswerer({ articles, bundled }: AnswererSources): Promise<OpenAnswerer> {
  const directory = knowledgeDir();
  const base = bundled ? await readFactBase(directory) : NO_FACTS;
  const folder = await articlesDir();
  const texts = await readTexts(base, folder);
  if (bundled && folder !== undefined && texts.size === 0)
    console.error(
      `ARTICLES_DIR: ${folder} holds none of ${base.articles.map(({ id }) => `${id}.txt`).join(', ')}; passages are named, not shown`,
    );
  const added = await readAdded(articles, new Set(base.articles.map(({ id }) => id)));
  if (!bundled && added.length === 0)
    throw new KnowledgeError([
      { file: '--no-bundled', message: 'leaves no facts at all; add --article FILE' },
    ]);
  const english = await readWords(directory);
  const facts = { ...createAnswerer(base, { ...english, texts }), asOf: base.asOf };
  if (added.length === 0) return facts;
  const passages = createPassageAnswerer(added, english.vectors);
  return { ...facts, answer: createMixedAnswer(bundled ? facts.answer : undefined, passages) };
}

/** Where the operator keeps the texts of the shipped articles. */
async function articlesDir(): Promise<string | undefined> {
  const folder = process.env['ARTICLES_DIR'];
  if (!folder) return undefined;
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new KnowledgeError([
      { file: folder, message: 'ARTICLES_DIR names no folder; correct it or leave it out' },
    ]);
  return folder;
}

async function readAdded(files: readonly string[], taken: Set<string>): Promise<PlainArticle[]> {
  const articles: PlainArticle[] = [];
  for (const file of files) {
    const id = basename(file, extname(file));
    if (taken.has(id))
      throw new KnowledgeError([
        { file, message: `an article called "${id}" is there already; rename the file` },
      ]);
    taken.add(id);
    articles.push({ id, passages: splitPassages(await readArticle(file)) });
  }
  return articles;
}

/** As an upload is read: something that is no text would else be answered from. */
async function readArticle(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new KnowledgeError([{ file, message: unreadable(error) }]);
  });
  const read = readFileText(bytes);
  if (read.ok) return read.text;
  if (read.reason === 'empty')
    throw new KnowledgeError([
      { file, message: 'the file is empty; an article needs a headline and a passage' },
    ]);
  throw new KnowledgeError([{ file, message: `${refusalWords(read, ENGLISH)} (${read.reason})` }]);
}
