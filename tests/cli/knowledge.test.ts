/** `npm run knowledge`, as curators and the checks of a commit run it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { copyStory, type Story } from '../story.ts';
import { run } from './run.ts';

// A process takes a second to start, and several on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const TALKS = 'knowledge/facts/talks.yaml';

const knowledge = (story: Story, ...args: string[]) =>
  run('knowledge', args, { env: { KNOWLEDGE_DIR: story.knowledge } });
const written = (story: Story) => readFile(join(story.knowledge, 'fact-base.json'), 'utf8');

describe('knowledge build', () => {
  test('writes the fact base, which check then finds to be the build of the files', async () => {
    const story = await copyStory();
    const built = knowledge(story, 'build', '--articles', story.articles);
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(built.out).toMatch(
      /fact-base\.json written\nversion [0-9a-f]{12}: 5 facts, 14 entities, 2 articles, as of 2031-05-04\n$/,
    );
    const version = (JSON.parse(await written(story)) as { version: string }).version;
    expect(built.out).toContain(version);
    expect(knowledge(story, 'check', '--articles', story.articles)).toEqual({
      code: 0,
      out: `version ${version}: 5 facts, 14 entities, 2 articles, as of 2031-05-04\n`,
      err: '',
    });
  });

  test('of faulty files names each file and line, writes nothing and exits with 65', async () => {
    const story = await copyStory();
    await story.build();
    const before = await written(story);
    const first = await story.edit(TALKS, 'saidBy: [council]', 'saidBy: [counsel]');
    const second = await story.edit(TALKS, 'passage: 3, quote', 'passage: 5, quote');
    const { code, out, err } = knowledge(story, 'build');
    expect({ code, out }).toEqual({ code: 65, out: '' });
    expect(err).toContain(`${TALKS}:${first}: no entity is called "counsel"`);
    expect(err).toContain(`${TALKS}:${second}: courier-2031-05-04 has 4 passages, not 5`);
    expect(err).toContain('nothing was written');
    expect(await written(story)).toBe(before);
  });
});

describe('knowledge check', () => {
  test('says what it left out without the texts', async () => {
    const story = await copyStory();
    await story.build();
    const { code, out } = knowledge(story, 'check');
    expect(code).toBe(0);
    expect(out).toContain('left out: quotes and hashes of courier-2031-05-04, herald-2031-05-04');
  });

  test('names the texts that a folder lacks', async () => {
    const story = await copyStory();
    await story.build();
    const { code, out } = knowledge(story, 'check', '--articles', 'src');
    expect(code).toBe(0);
    expect(out).toContain('as src holds no courier-2031-05-04.txt, no herald-2031-05-04.txt\n');
  });

  test('counts a single problem as one and speaks of no writing', async () => {
    const story = await copyStory();
    await story.edit(TALKS, 'saidBy: [council]', 'saidBy: [counsel]');
    expect(knowledge(story, 'check').err).toMatch(/\n1 problem\n$/);
    expect(knowledge(story, 'build').err).toMatch(/\n1 problem; nothing was written\n$/);
  });

  test.each([
    ['files that were changed after the build', 'facts/talks.yaml', 'status: planned', 'status: reported'],
    ['a fact base that was changed by hand', 'fact-base.json', 'by night ferry', 'by day ferry'],
  ])('notices %s', async (_, file, from, to) => {
    const story = await copyStory();
    await story.build();
    await story.edit(`knowledge/${file}`, from, to);
    const { code, out, err } = knowledge(story, 'check');
    expect({ code, out }).toEqual({ code: 65, out: '' });
    expect(err).toContain('fact-base.json is not the build of the files; run "npm run knowledge -- build"');
  });

  test('compares quotes with the texts it is shown', async () => {
    const story = await copyStory();
    await story.build();
    await story.edit('articles/courier-2031-05-04.txt', 'at dawn', 'at noon');
    const { code, err } = knowledge(story, 'check', '--articles', story.articles);
    expect(code).toBe(65);
    expect(err).toMatch(
      /^knowledge\/articles\/courier-2031-05-04\.yaml:8: passage 2 has changed: .+ferry-arrives \(its quote "docked at dawn on Sunday" is gone\)/,
    );
  });

  test('with a folder of texts that is not there does not pass', async () => {
    const story = await copyStory();
    await story.build();
    const { code, err } = knowledge(story, 'check', '--articles', 'no/texts');
    expect(code).toBe(65);
    expect(err).toContain('no/texts: the folder is missing');
  });
});

test.each([[[]], [['check', 'build']]])('the arguments %j show the usage and exit with 64', (args) => {
  const { code, out, err } = run('knowledge', args);
  expect({ code, out }).toEqual({ code: 64, out: '' });
  expect(err).toContain('usage: npm run knowledge -- build | check');
});
