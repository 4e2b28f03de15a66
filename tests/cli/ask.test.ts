/** `npm run ask`, as people and programs run it. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { copyStory } from '../story.ts';
import { printedAnswer, printedLines } from './printed.ts';
import { run } from './run.ts';

// A process takes a second to start, and several on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const story = await copyStory(afterAll);
await story.build();
const own = { KNOWLEDGE_DIR: story.knowledge };
const herald = join(story.articles, 'herald-2031-05-04.txt');

const DENIAL = 'Tove Lind, who speaks for Mayor Moss, says that there will be no fishing deal.';
const USAGE = 'usage: npm run --silent ask -- "question"';

describe('a question', () => {
  test('is answered in words, quoted or not, with who says it and the passage', () => {
    const { code, out, err } = run('ask', ['Who', 'denied', 'the', 'fishing', 'deal?'], { env: own });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(DENIAL);
    expect(out).toContain('🚫 Denied · said by Tove Lind');
    expect(out).toContain('[courier-2031-05-04, passage 4] “There will be no fishing deal”');
  });

  test('is answered with the whole passage where the texts are at hand', () => {
    const { out } = run('ask', ['Who gets the brass clock?'], {
      env: { ...own, ARTICLES_DIR: story.articles },
    });
    expect(out).toContain('She carried a brass clock, a present for her host, Mayor Ilya Moss.');
  });

  test('the sources do not answer is declined, and that is no failure', () => {
    const { code, out } = run('ask', ['What is the capital of Peru?'], { env: own });
    expect(code).toBe(0);
    expect(out).toMatch(/I know nothing about that|The sources do not say that/);
  });

  test('about the shipped facts is one object with --json, the same every time', () => {
    const ask = () => run('ask', ['--json', 'Which outlets say Kim is in Russia?']);
    const { code, out, err } = ask();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = printedAnswer.parse(JSON.parse(out));
    expect(answer.candidates).toHaveLength(5);
    if (answer.outcome === 'answered') expect(answer.citations.length).toBeGreaterThan(0);
    expect(ask().out).toBe(out);
  });
});

describe('a batch', () => {
  const questions = [
    { id: 'b', q: 'Who denied the fishing deal?' },
    { id: 7, q: 'What is the capital of Peru?' },
    { id: 'a', q: '' },
    { id: 'c', q: 'Who gets the brass clock?\nWho denied the fishing deal?' },
  ];

  test('is answered in its order under its ids, with nothing else on standard output', () => {
    const input = `${questions.map((question) => JSON.stringify(question)).join('\r\n\r\n')}\r\n`;
    const { code, out, err } = run('ask', ['--batch'], { env: own, input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = printedLines(out);
    expect(answers.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['b', 'answered'],
      [7, 'unknown'],
      ['a', 'unknown'],
      ['c', 'answered'],
    ]);
    expect(answers[0]?.candidates[0]?.answer).toBe(DENIAL);
    expect(answers[1]?.citations).toEqual([]);
    expect(answers[3]?.citations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ article: 'herald-2031-05-04', passage: 3 }),
        expect.objectContaining({ article: 'courier-2031-05-04', passage: 4 }),
      ]),
    );
  });

  test('with bad lines answers the others, names the bad ones and exits with 65', () => {
    const input = [questions[0], 'oops', { id: 1 }, [], questions[1]].map((line) =>
      typeof line === 'string' ? line : JSON.stringify(line),
    );
    const { code, out, err } = run('ask', ['--batch'], { env: own, input: input.join('\n') });
    expect(code).toBe(65);
    expect(printedLines(out).map(({ id }) => id)).toEqual(['b', 7]);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^standard input, line 2: not JSON; wanted \{"id"/),
      'standard input, line 3: q: missing; add a text',
      'standard input, line 4: the line: a list stands here; write an object',
    ]);
  });

  test('that is read no further ends quietly', () => {
    const input = `${JSON.stringify(questions[0])}\n`.repeat(500);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `"$0" src/cli/ask.ts --batch | head -1; exit "\${PIPESTATUS[0]}"`, process.execPath],
      { input, encoding: 'utf8', env: { ...process.env, ...own, ARTICLES_DIR: '' } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(printedLines(stdout)).toHaveLength(1);
  });

  test('of nothing prints nothing', () => {
    expect(run('ask', ['--batch'], { env: own })).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('an added article', () => {
  test('is cited by the stem of its file, with its passage', async () => {
    const file = join(story.folder, 'bridge.txt');
    await writeFile(file, 'A bridge opens\n\nThe bishop of Westholm cut the ribbon of the new bridge.\n');
    const input =
      '{"id":1,"q":"Who cut the ribbon of the new bridge?"}\n{"id":2,"q":"Who denied the fishing deal?"}';
    const { code, out } = run('ask', ['--batch', '--article', file], { env: own, input });
    expect(code).toBe(0);
    const [added, shipped] = printedLines(out);
    expect(added?.candidates[0]?.citations).toEqual([
      {
        article: 'bridge',
        passage: 2,
        quote: 'Westholm cut the ribbon of the new bridge.',
        text: 'The bishop of Westholm cut the ribbon of the new bridge.',
      },
    ]);
    expect(shipped?.candidates[0]?.answer).toBe(DENIAL);
  });

  test('stands alone with --no-bundled', () => {
    const { code, out } = run('ask', [
      '--json',
      '--no-bundled',
      '--article',
      herald,
      'Did she carry a brass clock, a present for her host?',
    ]);
    expect(code).toBe(0);
    const { candidates } = printedAnswer.parse(JSON.parse(out));
    expect(candidates[0]?.answer).toBe('She carried a brass clock, a present for her host, Mayor Ilya Moss.');
    const cited = new Set(candidates.flatMap(({ citations }) => citations.map(({ article }) => article)));
    expect([...cited]).toEqual(['herald-2031-05-04']);
  });
});

describe('a call that cannot be answered', () => {
  test('for want of an article names the file and exits with 78', () => {
    expect(run('ask', ['--article', 'nowhere.txt', 'Who?'], { env: own })).toEqual({
      code: 78,
      out: '',
      err: 'nowhere.txt: there is no such file; correct the path\n',
    });
  });

  test('for an unknown option shows the usage and exits with 64', () => {
    const { code, out, err } = run('ask', ['--jsonn', 'Who?']);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain("Unknown option '--jsonn'");
    expect(err).toContain(USAGE);
  });

  test.each([[[]], [['   ', '--json']]])('without a question, as %j, says so and exits with 64', (args) => {
    const { code, out, err } = run('ask', args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain('ask: no question given');
    expect(err).toContain(USAGE);
  });
});

test('--help prints the usage and is no failure', () => {
  const { code, out } = run('ask', ['--help']);
  expect(code).toBe(0);
  expect(out).toContain(USAGE);
});
