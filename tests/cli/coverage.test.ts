/** What `knowledge -- coverage` finds: on the invented story, sound and spoilt, and on what is shipped. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { createAnswerer } from '../../src/answering/answerer.ts';
import { measureCoverage } from '../../src/cli/coverage.ts';
import { askWordForWord } from '../../src/cli/coverage-asking.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { readWords } from '../../src/desk/read-files.ts';
import { assemble } from '../../src/knowledge/build.ts';
import { FEWEST, findUncovered } from '../../src/knowledge/coverage.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Problem } from '../../src/knowledge/problems.ts';
import type { topicFileSchema } from '../../src/knowledge/schema.ts';
import { copyStory, type Story } from '../story.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const TALKS = 'knowledge/facts/talks.yaml';
const HERALD = 'knowledge/articles/herald-2031-05-04.yaml';
const ENTITIES = 'knowledge/entities.yaml';
const FEW = { asks: 3, leavesOpen: 0 };
/** More than ten thousand questions. */
const LONG = { timeout: 300_000 };

const faultsOf = async ({ knowledge }: Story): Promise<readonly Problem[]> =>
  (await measureCoverage(knowledge, FEW)).faults;

type Run = Readonly<Record<'out' | 'err', string>> & { readonly code: number };

async function run(knowledge: string, ...args: string[]): Promise<Run> {
  const started = promisify(execFile)(process.execPath, ['src/cli/knowledge.ts', ...args], {
    env: { ...process.env, KNOWLEDGE_DIR: knowledge },
  });
  return started.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

/** Gives every fact of the story as many wordings as a shipped one must have. */
async function pad({ knowledge }: Story): Promise<void> {
  for (const topic of ['arrival', 'talks']) {
    const path = join(knowledge, 'facts', `${topic}.yaml`);
    const file: ReturnType<typeof topicFileSchema.parse> = parse(await readFile(path, 'utf8'));
    for (const fact of file.facts) {
      const [first = ''] = fact.asks;
      fact.asks.push(...numbered(FEWEST.asks).map((n) => `${first} Chapter ${n}`));
      fact.leavesOpen = numbered(FEWEST.leavesOpen).map((n) => `Which secret ${n} hides behind ${fact.id}`);
    }
    await writeFile(path, stringify(file));
  }
}

const numbered = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 100);

describe('a story that covers all', () => {
  test('has no fault', async () => {
    expect(await faultsOf(await copyStory())).toEqual([]);
  });

  test('is told with its figures: every asking reaches its fact, every near miss is declined', async () => {
    const story = await copyStory();
    const { measured } = await measureCoverage(story.knowledge, FEW);
    expect(measured).toMatchObject({
      facts: 5,
      passages: 8,
      wordForWord: {
        asked: { own: 16, offered: 0, other: 0, none: 0 },
        open: { declined: 1, answered: 0 },
        unreachedFacts: [],
      },
    });
  });

  test('counts every asking once when it is left out, and strays in pairs', async () => {
    const story = await copyStory();
    const { measured } = await measureCoverage(story.knowledge, FEW);
    const { asked, strayed, confusions } = measured?.leftOut ?? { asked: {}, strayed: [], confusions: [] };
    expect(Object.values(asked).reduce((sum, n) => sum + n, 0)).toBe(16);
    expect(confusions.reduce((sum, { n }) => sum + n, 0)).toBe(strayed.length);
    expect(strayed.filter(({ fact, reached }) => fact === reached)).toEqual([]);
  });

  test('says which entities no fact is about', async () => {
    const { measured } = await measureCoverage((await copyStory()).knowledge, FEW);
    expect(measured?.entitiesWithoutFact).toContain('nordhaven');
    expect(measured?.entitiesWithoutFact).not.toContain('ferry');
  });

  test('says which aliases stand in askings about something else', async () => {
    const story = await copyStory();
    await story.edit(ENTITIES, 'aliases: [council]', 'aliases: [council, get]');
    const { measured } = await measureCoverage(story.knowledge, FEW);
    expect(measured?.aliasesElsewhere).toContainEqual({
      alias: 'get',
      entity: 'council',
      elsewhere: 1,
      of: 1,
      example: { fact: 'ferry-arrives', asking: 'How did Brandt get to Sudfall?' },
    });
  });
});

describe('told with its line is', () => {
  test.each([
    ['a plural alias', ENTITIES, '[Moss,', '[Brandts,', '"Brandts" of ilya-moss is "Brandt" of ada-brandt'],
    ['a possessive alias', ENTITIES, '[Lind]', `["Lake's Ora"]`, `"Lake Ora" of lake-ora is "Lake's Ora"`],
    ['a one-sided contradiction', TALKS, '[fishing-deal-denied]', '[]', 'but not the other way'],
  ])('%s', async (_, file, from, to, told) => {
    const story = await copyStory();
    await story.edit(file, from, to);
    expect(await faultsOf(story)).toEqual([
      { file, line: expect.any(Number), message: expect.stringContaining(told) },
    ]);
  });

  test('a passage no fact cites', async () => {
    const story = await copyStory();
    await story.edit(TALKS, 'herald-2031-05-04, passage: 4', 'herald-2031-05-04, passage: 3');
    const line = await story.lineOf(HERALD, '3d404d26');
    const message = expect.stringContaining('passage 4 is cited by no fact');
    expect(await faultsOf(story)).toEqual([{ file: HERALD, line, message }]);
  });

  test('an asking that another fact asks too, but for chat spelling', async () => {
    const story = await copyStory();
    await story.edit(
      TALKS,
      '- What will the mayors',
      '- Hoo gets teh brass clock?\n      - What will the mayors',
    );
    expect(await faultsOf(story)).toEqual([
      {
        file: ARRIVAL,
        line: await story.lineOf(ARRIVAL, '- Who gets the brass clock?'),
        message: expect.stringContaining('asks for clock-gift and is answered with talks-planned'),
      },
    ]);
  });

  test('a near miss that another fact answers', async () => {
    const story = await copyStory();
    const open = '- How long did the ferry crossing take?';
    const line = await story.edit(ARRIVAL, open, '- Hoo gets teh brass clock?');
    expect(await faultsOf(story)).toEqual([
      {
        file: ARRIVAL,
        line,
        message: expect.stringContaining('left open by ferry-arrives, yet answered with clock-gift'),
      },
    ]);
  });

  test('a fact that none of its askings reaches', async () => {
    const story = await copyStory();
    const taken = [
      'Wat present did Brandt bring for Moss?',
      'Was there a gift for teh host?',
      'Hoo gets the brass clock?',
    ];
    await story.edit(
      TALKS,
      '- What will the mayors',
      `${taken.map((asking) => `- ${asking}\n      `).join('')}- What will the mayors`,
    );
    expect(await faultsOf(story)).toContainEqual({
      file: ARRIVAL,
      line: await story.lineOf(ARRIVAL, 'clock-gift\n    statement'),
      message: expect.stringContaining('no asking reaches clock-gift'),
    });
  });

  test('a fact with few wordings', async () => {
    const { knowledge, lineOf } = await copyStory();
    const { faults } = await measureCoverage(knowledge, { asks: 4, leavesOpen: 1 });
    expect(faults).toContainEqual({
      file: ARRIVAL,
      line: await lineOf(ARRIVAL, '- What present did'),
      message: expect.stringContaining('clock-gift has 3 asks, at least 4 are wanted'),
    });
    expect(faults).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('clock-gift has 0 leavesOpen') }),
    );
    expect(faults.filter(({ message }) => message.includes('ferry-arrives'))).toEqual([]);
  });
});

test('files with broken references are not asked anything', async () => {
  const story = await copyStory();
  const line = await story.edit(TALKS, 'about: [ada-brandt', 'about: [ada');
  expect(await measureCoverage(story.knowledge, FEW)).toEqual({
    faults: [{ file: TALKS, line, message: expect.stringContaining('no entity is called "ada"') }],
  });
});

describe('npm run knowledge -- coverage', () => {
  test('prints the figures of a clean run and ends with 0', async () => {
    const story = await copyStory();
    await pad(story);
    const { code, out, err } = await run(story.knowledge, 'coverage');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/^version [0-9a-f]{12}: 5 facts, 8 passages, 14 entities$/m);
    expect(out).toMatch(/^askings, word for word\s+n=76 {2}own fact 100\.0%/m);
    expect(out).toMatch(/^near misses, word for word\s+n=40 {2}declined 100\.0%/m);
    expect(out).toMatch(/^near misses, left out\s+n=40 {2}declined/m);
  });

  test('names file and line of every fault and ends with 65', async () => {
    const story = await copyStory();
    const { code, out, err } = await run(story.knowledge, 'coverage');
    expect(code).toBe(EXIT.data);
    expect(out).toContain('5 facts');
    const lines = err.trim().split('\n');
    expect(lines.pop()).toBe('10 faults');
    expect(lines).toHaveLength(10);
    for (const line of lines) expect(line).toMatch(/^knowledge\/facts\/\w+\.yaml:\d+: \S/);
  });

  test('prints one object with --json', async () => {
    const story = await copyStory();
    const { code, out, err } = await run(story.knowledge, 'coverage', '--json');
    expect({ code, err }).toEqual({ code: EXIT.data, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      facts: 5,
      faults: expect.arrayContaining([expect.objectContaining({ file: ARRIVAL, line: expect.any(Number) })]),
      leftOut: { asked: expect.any(Object), confusions: expect.any(Array) },
    });
  });

  test.each([
    ['coverage', '--articles', 'x'],
    ['check', '--json'],
  ])('is told apart from the other commands: %s %s is a usage error', async (...args) => {
    const { code, err } = await run('knowledge', ...args);
    expect(code).toBe(EXIT.usage);
    expect(err).toContain('coverage [--json]');
  });
});

test('the shipped facts are covered, and every wording of them finds its place', LONG, async () => {
  const { files } = await loadKnowledge('knowledge');

  const answerer = createAnswerer(assemble(files), await readWords('knowledge'));
  const { faults } = askWordForWord(files, answerer);
  expect([...findUncovered(files), ...faults]).toEqual([]);
});
