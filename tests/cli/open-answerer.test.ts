/** The facts that the command line answers from: shipped, added, or both. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type AnswererSources, openAnswerer } from '../../src/cli/open-answerer.ts';
import { copyStory, type Story } from '../story.ts';

async function built(): Promise<Story> {
  const story = await copyStory();
  await story.build();
  return story;
}

function open({ knowledge }: Story, sources: Partial<AnswererSources>, articlesDir = '') {
  vi.stubEnv('KNOWLEDGE_DIR', knowledge);
  vi.stubEnv('ARTICLES_DIR', articlesDir);
  onTestFinished(() => void vi.unstubAllEnvs());
  return openAnswerer({ articles: [], bundled: true, ...sources });
}

async function bridge({ folder }: Story, name: string): Promise<string> {
  await mkdir(join(folder, 'added'), { recursive: true });
  const file = join(folder, 'added', name);
  await writeFile(file, 'A bridge opens\n\nThe bishop cut the ribbon.\n');
  return file;
}

describe('an added article', () => {
  test('stands beside the shipped facts', async () => {
    const story = await built();
    const { answer } = await open(story, { articles: [await bridge(story, 'bridge.txt')] });
    const cited = (question: string) => answer(question).parts[0]?.candidates[0]?.fact.citations[0]?.article;
    expect(cited('Who cut the ribbon?')).toBe('bridge');
    expect(cited('Who denied the fishing deal?')).toBe('courier-2031-05-04');
  });

  test('that is called like an outlet or a person does not take its name', async () => {
    const story = await built();
    const { views, answer } = await open(story, { articles: [await bridge(story, 'herald.txt')] });
    expect(views.find(({ id }) => id === 'clock-gift')?.saidBy).toEqual(['Ora Herald']);
    expect(answer('Who cut the ribbon?').parts[0]?.candidates[0]?.fact.saidBy).toEqual(['A bridge opens']);
  });

  test('that is called like a shipped article is refused', async () => {
    const story = await built();
    const file = await bridge(story, 'herald-2031-05-04.txt');
    await expect(open(story, { articles: [file] })).rejects.toThrow(
      `${file}: an article called "herald-2031-05-04" is there already; rename the file`,
    );
  });

  test('that is given twice is refused', async () => {
    const story = await built();
    const file = await bridge(story, 'bridge.txt');
    await expect(open(story, { articles: [file, file], bundled: false })).rejects.toThrow(
      'an article called "bridge" is there already',
    );
  });

  test('that is empty is refused', async () => {
    const story = await built();
    const file = join(story.folder, 'empty.txt');
    await writeFile(file, ' \n\n');
    await expect(open(story, { articles: [file] })).rejects.toThrow(
      `${file}: the file is empty; an article needs a headline and a passage`,
    );
  });

  test('that is a folder is refused', async () => {
    const story = await built();
    await expect(open(story, { articles: [story.folder] })).rejects.toThrow(
      `${story.folder}: this is a folder; name a file in it`,
    );
  });
});

test('an added file that is no text is refused', async () => {
  const story = await built();
  const file = join(story.folder, 'picture.txt');
  await writeFile(file, Buffer.from(Array.from({ length: 2000 }, (_, n) => n % 256)));
  await expect(open(story, { articles: [file] })).rejects.toThrow(/picture\.txt: .+ \(binary\)/);
});

test('a folder that holds none of the texts is told', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const story = await built();
  await open(story, {}, story.articles);
  expect(told).not.toHaveBeenCalled();
  await open(story, {}, 'src');
  expect(told).toHaveBeenCalledWith(
    expect.stringContaining('ARTICLES_DIR: src holds none of courier-2031-05-04.txt, herald-2031-05-04.txt;'),
  );
});

test('no facts at all are refused, with what to add', async () => {
  await expect(open(await built(), { bundled: false })).rejects.toThrow('add --article FILE');
});

test('a folder that was never built is refused', async () => {
  await expect(open(await copyStory(), {})).rejects.toThrow('fact-base.json: the built fact base is missing');
});

test('a folder of texts that is not there is refused', async () => {
  await expect(open(await built(), {}, 'no/texts')).rejects.toThrow('no/texts: ARTICLES_DIR names no folder');
});
