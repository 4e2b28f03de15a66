/** `npm run evaluate`: the figures that everything else is judged by. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { copyStory } from '../story.ts';
import { printedLines } from './printed.ts';
import { run } from './run.ts';
import { type ScoredQuestion, score } from './score.ts';

// A process takes a second to start, and several on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const story = await copyStory(afterAll);
await story.build();
const env = { KNOWLEDGE_DIR: story.knowledge };

const clock = [{ article: 'herald-2031-05-04', passage: 3 }];
const denial = [{ article: 'courier-2031-05-04', passage: 4 }];
const question = (
  id: string,
  kind: string,
  q: string,
  gold = clock,
  keys: string[] = [],
): ScoredQuestion => ({
  id,
  set: kind === 'odd' ? 'hard' : 'natural',
  kind,
  q,
  answerable: gold.length > 0,
  gold,
  keys,
});

/** Wordings the facts hold word for word, so that only the gold decides what the verdict is. */
const questions = [
  question('right', 'plain', 'Who denied the fishing deal?', denial, ['no fishing', 'lind|moss']),
  question('without-key', 'plain', 'Who gets the brass clock?', clock, ['clock', 'diamond']),
  question('another-passage', 'odd', 'Who gets the brass clock?', denial),
  question('not-known', 'odd', 'What is the capital of Peru?', clock),
  question('rightly-declined', 'plain', 'What is the capital of Peru?', []),
  question('wrongly-answered', 'odd', 'Who gets the brass clock?', []),
];

async function questionFile(name: string, lines: readonly unknown[]): Promise<string> {
  const file = join(story.folder, name);
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

describe('evaluate', () => {
  test('prints the figures, and with --misses the misses, that a second scorer finds in the answers', async () => {
    const file = await questionFile('questions.jsonl', questions);
    const input = questions.map(({ id, q }) => JSON.stringify({ id, q })).join('\n');
    const figures = score(questions, printedLines(run('ask', ['--batch'], { env, input }).out));
    expect(figures).toMatchObject({
      'all answerable': { n: 4, correct: 1, cited: 1, wrong: 1, declined: 1 },
      'all unanswerable': { n: 2, declined: 1, wrong: 1 },
    });

    const json = run('evaluate', ['--json', file], { env });
    expect(json).toMatchObject({ code: 0, err: '' });
    const { mistakes, ...printed } = JSON.parse(json.out);
    expect(printed).toEqual(figures);
    expect(mistakes).toEqual([
      { mistake: 'declined, the right one was among the five best', n: 1, kinds: [['odd', 1]] },
      { mistake: 'answered wrongly, the right one was among the five best', n: 1, kinds: [['odd', 1]] },
      { mistake: 'right passage, but a key is missing', n: 1, kinds: [['plain', 1]] },
      { mistake: 'answered, though the sources do not say', n: 1, kinds: [['odd', 1]] },
    ]);

    const text = run('evaluate', ['--misses', file], { env }).out;
    expect(text).toMatch(
      /^all answerable +n= +4 {2}correct 25\.0% {2}right passage, key missing 25\.0% {2}offered 0\.0% {2}declined 25\.0% {2}wrong 25\.0%$/m,
    );
    expect(text).toMatch(/^all unanswerable +n= +2 {2}declined 50\.0% {2}unsure 0\.0% {2}wrong 50\.0%$/m);
    expect(text).toMatch(/^ {2}natural\/plain answerable +n= +2 {2}correct 50\.0%/m);
    expect([...text.matchAll(/^(\w+)\t(\S+)\t/gm)].map(([, verdict, id]) => `${verdict} ${id}`)).toEqual([
      'cited without-key',
      'wrong another-passage',
      'declined not-known',
      'wrong wrongly-answered',
    ]);
  });

  test('names every faulty line and exits with 65', async () => {
    const file = await questionFile('faulty.jsonl', [
      questions[0],
      '{"id": ',
      '',
      { ...questions[1], keys: ['('] },
      { ...questions[2], gold: 'herald' },
    ]);
    const { code, out, err } = run('evaluate', [file], { env });
    expect({ code, out }).toEqual({ code: 65, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`${file}:2: not JSON; wanted {"id", "q"`),
      expect.stringContaining(`${file}:4: keys, entry 1: not a regular expression`),
      expect.stringContaining(`${file}:5: gold: "herald" stands here; write a list`),
    ]);
  });

  test('without a file shows the usage', () => {
    const { code, err } = run('evaluate', [], { env });
    expect(code).toBe(64);
    expect(err).toContain('usage: npm run --silent evaluate -- FILE.jsonl');
  });
});
