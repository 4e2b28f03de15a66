/** The curator's files become one fact base, and the same files always the same bytes. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFactBase, FACT_BASE_FILE, readFactBase, writeFactBase } from '../../src/knowledge/build.ts';
import { KnowledgeError } from '../../src/knowledge/problems.ts';
import type { FactBase } from '../../src/knowledge/schema.ts';
import { copyStory, type Story } from '../story.ts';

async function baseOf({ knowledge, articles }: Story): Promise<FactBase> {
  const build = await buildFactBase(knowledge, articles);
  if (!build.ok) throw new Error(JSON.stringify(build.problems));
  return build.base;
}

describe('the build', () => {
  test('gives the same bytes for the same files', async () => {
    const stories = [await copyStory(), await copyStory()];
    const built = stories.map(async (story) =>
      readFile(await writeFactBase(story.knowledge, await baseOf(story)), 'utf8'),
    );
    const [one, other] = await Promise.all(built);
    expect(one).toBe(other);
  });

  test('has another version when a word of a fact is another', async () => {
    const story = await copyStory();
    const before = await baseOf(story);
    await story.edit('knowledge/facts/arrival.yaml', 'by night ferry', 'by morning ferry');
    expect((await baseOf(story)).version).not.toBe(before.version);
  });

  test('does not depend on how the YAML is laid out', async () => {
    const story = await copyStory();
    const before = await baseOf(story);
    await story.edit(
      'knowledge/facts/arrival.yaml',
      'saidBy: [herald]',
      'saidBy:\n      # who else\n      - herald',
    );
    expect(await baseOf(story)).toEqual(before);
  });

  test('is as of the day of the latest article', async () => {
    const story = await copyStory();
    await story.edit(
      'knowledge/articles/courier-2031-05-04.yaml',
      'published: 2031-05-04',
      'published: 2031-05-06',
    );
    expect((await baseOf(story)).asOf).toBe('2031-05-06');
  });

  test('names the topic of every fact', async () => {
    const { facts } = await baseOf(await copyStory());
    expect(facts.map(({ id, topic }) => `${topic}/${id}`)).toEqual([
      'arrival/ferry-arrives',
      'arrival/clock-gift',
      'talks/talks-planned',
      'talks/fishing-deal-claimed',
      'talks/fishing-deal-denied',
    ]);
  });

  test('names the articles whose text it could not compare', async () => {
    const { knowledge, articles } = await copyStory();
    await rm(join(articles, 'herald-2031-05-04.txt'));
    expect(await buildFactBase(knowledge, articles)).toMatchObject({ unverified: ['herald-2031-05-04'] });
    expect(await buildFactBase(knowledge)).toMatchObject({
      unverified: ['courier-2031-05-04', 'herald-2031-05-04'],
    });
  });

  test('writes nothing by itself', async () => {
    const story = await copyStory();
    await baseOf(story);
    await expect(readFile(join(story.knowledge, FACT_BASE_FILE))).rejects.toThrow('ENOENT');
  });
});

describe('a written fact base', () => {
  test('is read as it was built', async () => {
    const story = await copyStory();
    const base = await baseOf(story);
    await writeFactBase(story.knowledge, base);
    expect(await readFactBase(story.knowledge)).toEqual(base);
  });

  test.each([
    ['missing', undefined, 'the built fact base is missing'],
    ['cut off', '{"version": "1", "fac', 'not valid JSON'],
    ['of another shape', '{"version": 1}', 'version: Invalid input: expected string'],
  ])('%s is told with the command that mends it', async (_, content, told) => {
    const { knowledge } = await copyStory();
    if (content !== undefined) await writeFile(join(knowledge, FACT_BASE_FILE), content);
    const read = readFactBase(knowledge);
    await expect(read).rejects.toThrow(KnowledgeError);
    await expect(read).rejects.toThrow(`knowledge/fact-base.json: ${told}`);
    await expect(read).rejects.toThrow('npm run knowledge -- build');
  });
});
