/** A copy of the invented story of tests/fixtures that a test may spoil. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { hashPassage, splitPassages } from '../src/knowledge/article-text.ts';
import { buildFactBase, writeFactBase } from '../src/knowledge/build.ts';

export interface Story {
  /** Holds the two folders, and room for the test's own files. */
  readonly folder: string;
  readonly knowledge: string;
  readonly articles: string;
  /**
   * Puts words in the place of others in a file below the folder.
   * @returns the 1-based line the new words end on. @throws where the old ones do not stand there.
   */
  edit(file: string, from: string, to: string): Promise<number>;
  /** The 1-based line of a file on which some words stand first. */
  lineOf(file: string, words: string): Promise<number>;
  read(file: string): Promise<string>;
  remove(file: string): Promise<void>;
  /** Adds an article of a known outlet to the knowledge, with one fact called `lake-closed` on its second passage. */
  ship(id: string, outlet: string, text: string): Promise<void>;
  /** Writes the fact base of the files as they are now. */
  build(): Promise<void>;
}

/** @param after runs the clearing up: after the test, or `afterAll` for a story that a whole file shares. */
export async function copyStory(
  after: (clear: () => Promise<void>) => void = onTestFinished,
): Promise<Story> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-desk-'));
  after(() => rm(folder, { recursive: true, force: true }));
  await cp('tests/fixtures', folder, { recursive: true });
  const [knowledge, articles] = [join(folder, 'knowledge'), join(folder, 'articles')];
  return {
    folder,
    knowledge,
    articles,
    async edit(file, from, to) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
      const before = text.slice(0, text.indexOf(from)) + to;
      await writeFile(join(folder, file), before + text.slice(text.indexOf(from) + from.length));
      return before.split('\n').length;
    },
    async lineOf(file, words) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(words)) throw new Error(`${file} does not hold: ${words}`);
      return text.slice(0, text.indexOf(words)).split('\n').length;
    },
    read: (file) => readFile(join(folder, file), 'utf8'),
    remove: (file) => rm(join(folder, file)),
    async ship(id, outlet, text) {
      const [title] = splitPassages(text);
      const passages = splitPassages(text).map(hashPassage);
      const article = { id, outlet, title, published: '2024-05-07', passages };
      const notFacts = [{ passage: 1, reason: 'headline' }];
      await writeFile(join(knowledge, 'articles', `${id}.yaml`), stringify({ ...article, notFacts }));
      const topic = { id: 'closing', title: 'The closing', summary: 'Why no ferry sails' };
      const fact = {
        ...{ id: 'lake-closed', statement: 'Lake Ora is closed to ferries as long as there is ice on it.' },
        ...{ saidBy: ['harbour-office'], status: 'reported', about: ['lake-ora'], answers: ['why'] },
        asks: ['Is Lake Ora closed?', 'Why does no boat sail?', 'Until when is the water shut?'],
        sources: [{ article: id, passage: 2 }],
      };
      await writeFile(join(knowledge, 'facts', 'closing.yaml'), stringify({ topic, facts: [fact] }));
    },
    async build() {
      const build = await buildFactBase(knowledge, articles);
      if (!build.ok) throw new Error(JSON.stringify(build.problems));
      await writeFactBase(knowledge, build.base);
    },
  };
}
