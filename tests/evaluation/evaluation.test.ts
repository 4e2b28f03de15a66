/** The evaluation sets as tests: a change may not make the desk worse by more than a point. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printReply } from '../../src/cli/contract.ts';
import { judge, type Verdict } from '../../src/cli/evaluation.ts';
import { openAnswerer } from '../../src/cli/open-answerer.ts';
import { readQuestions } from '../../src/cli/read-questions.ts';

const share = z.number().min(0).max(100);
const floors = z
  // Chat about other things holds nothing to answer.
  .record(z.string(), z.object({ correct: share.optional(), wrong: share.optional(), declined: share }))
  .parse(JSON.parse(await readFile('tests/evaluation/floors.json', 'utf8')));

/** Percentage points. */
const TOLERANCE = 1;

const answerer = await openAnswerer({ articles: [], bundled: true });

describe.each(Object.entries(floors))('%s', async (file, floor) => {
  const questions = await readQuestions(`tests/evaluation/${file}`);
  const verdicts = questions.map((question) => ({
    answerable: question.answerable,
    verdict: judge(question, printReply(answerer.answer(question.q))),
  }));
  const percentage = (answerable: boolean, verdict: Verdict) => {
    const side = verdicts.filter((result) => result.answerable === answerable);
    return (100 * side.filter((result) => result.verdict === verdict).length) / side.length;
  };

  const { correct, wrong, declined } = floor;
  if (correct !== undefined)
    it('answers as many rightly as before', () => {
      expect(percentage(true, 'correct')).toBeGreaterThan(correct - TOLERANCE);
    });

  if (wrong !== undefined)
    it('answers no more wrongly than before', () => {
      expect(percentage(true, 'wrong')).toBeLessThan(wrong + TOLERANCE);
    });

  it('declines as many of those the sources do not answer as before', () => {
    expect(percentage(false, 'declined')).toBeGreaterThan(declined - TOLERANCE);
  });
});
