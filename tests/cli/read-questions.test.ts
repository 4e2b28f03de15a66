import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuestions } from '../../src/cli/read-questions.ts';
import { copyStory } from '../story.ts';

async function fileOf(text: string): Promise<string> {
  const file = join((await copyStory()).folder, 'questions.jsonl');
  await writeFile(file, text);
  return file;
}

describe('a question set', () => {
  test('may leave out set and kind, and hold empty lines', async () => {
    const line = '{"id":"a","q":"Who?","answerable":false,"gold":[],"keys":[]}';
    expect(await readQuestions(await fileOf(`\n${line}\r\n\n`))).toEqual([
      { id: 'a', set: '', kind: '', q: 'Who?', answerable: false, gold: [], keys: [] },
    ]);
  });

  test('without a question is refused', async () => {
    const file = await fileOf('\n\n');
    await expect(readQuestions(file)).rejects.toThrow(`${file}: holds no question`);
  });

  test('with faulty lines is refused, each told in plain words', async () => {
    const file = await fileOf('oops\n[]\n{"id":"a","q":"Who?","answerable":"no","gold":[{"article":"a"}]}\n');
    await expect(readQuestions(file)).rejects.toThrow(
      [
        `${file}:1: not JSON; wanted {"id", "q", "answerable", "gold", "keys"}`,
        `${file}:2: the line: a list stands here; write an object`,
        `${file}:3: answerable: "no" stands here; write true or false`,
        `${file}:3: gold, entry 1, passage: missing; add a number`,
        `${file}:3: keys: missing; add a list`,
      ].join('\n'),
    );
  });

  test('that is a folder is refused', async () => {
    await expect(readQuestions('src')).rejects.toThrow('src: this is a folder; name a file in it');
  });

  test('that is not there is refused', async () => {
    await expect(readQuestions('nowhere.jsonl')).rejects.toThrow('nowhere.jsonl: there is no such file');
  });

  test.each(['tests/evaluation/questions.jsonl', 'tests/evaluation/held-out.jsonl'])(
    '%s has no fault',
    async (file) => {
      const ids = (await readQuestions(file)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});
