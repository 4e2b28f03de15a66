/** A copy of the invented story of tests/fixtures that a test may spoil. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
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
    async build() {
      const build = await buildFactBase(knowledge, articles);
      if (!build.ok) throw new Error(JSON.stringify(build.problems));
      await writeFactBase(knowledge, build.base);
    },
  };
}
