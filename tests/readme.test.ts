/** What the README shows of the bot is what the bot says. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openAnswerer } from '../src/cli/open-answerer.ts';

const readme = await readFile('README.md', 'utf8');
const answerer = await openAnswerer({ articles: [], bundled: true });
/** Each question with the lines below it. */
const shown = [...readme.matchAll(/^you> (?:\/ask )?(.+)\n((?:│.*\n)+)/gm)].map(
  ([, question = '', reply = '']) => ({ question, reply }),
);

describe('a question in the README', () => {
  test('stands there at least twice', () => {
    expect(shown.length).toBeGreaterThanOrEqual(2);
  });

  test.each(shown)('is answered as is shown there: $question', ({ question, reply }) => {
    const [part] = answerer.answer(question).parts;
    expect(part?.outcome).toBe(reply.includes('📭') ? 'unknown' : 'answered');
    expect(reply).toContain(part?.facts[0]?.statement);
  });
});
