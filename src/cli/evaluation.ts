/** Scores answers against a question set: every answer gets one of the verdicts below. */
import { z } from 'zod';
import type { PrintedAnswer } from './contract.ts';

const regex = z.string().refine((source) => {
  try {
    return Boolean(new RegExp(source, 'i'));
  } catch {
    return false;
  }
}, 'not a regular expression');

export const evaluationQuestionSchema = z.object({
  id: z.string().min(1),
  set: z.string().default(''),
  kind: z.string().default(''),
  q: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ article: z.string(), passage: z.int() })),
  keys: z.array(regex),
});
export type EvaluationQuestion = z.infer<typeof evaluationQuestionSchema>;

/**
 * Of an answerable question: `correct`; `cited`, the right passage but a key is missing; `offered`, unsure with a
 * right one among the first three; `declined`, anything else that is no answer; `wrong`, an answer from elsewhere.
 * Of an unanswerable one: `declined`, `unsure`, or `wrong` where it is answered.
 */
export type Verdict = 'correct' | 'cited' | 'offered' | 'unsure' | 'declined' | 'wrong';

interface Cited {
  readonly answer: string;
  readonly citations: PrintedAnswer['citations'];
}

/** Does one of the citations lie in a passage that answers the question? */
export function cites({ citations }: Cited, { gold }: EvaluationQuestion): boolean {
  return citations.some((c) => gold.some((g) => g.article === c.article && g.passage === c.passage));
}

/** Right passage, and every key stands in the answer or its quotes. */
export function isRight(given: Cited, question: EvaluationQuestion): boolean {
  const said = [given.answer, ...given.citations.flatMap((c) => [c.quote ?? '', c.text ?? ''])].join(' \n ');
  return cites(given, question) && question.keys.every((key) => new RegExp(key, 'i').test(said));
}

export function judge(question: EvaluationQuestion, given: PrintedAnswer): Verdict {
  if (!question.answerable)
    return given.outcome === 'answered' ? 'wrong' : given.outcome === 'unsure' ? 'unsure' : 'declined';
  if (given.outcome === 'answered')
    return isRight(given, question) ? 'correct' : cites(given, question) ? 'cited' : 'wrong';
  return given.outcome === 'unsure' &&
    given.candidates.slice(0, 3).some((candidate) => isRight(candidate, question))
    ? 'offered'
    : 'declined';
}

export interface Figures {
  readonly n: number;
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
}

/** Figures by group: all, by set, and by set and kind; answerable and unanswerable apart. */
export function tally(
  results: readonly { readonly question: EvaluationQuestion; readonly verdict: Verdict }[],
): Map<string, Figures> {
  const groups = new Map<string, { n: number; counts: Partial<Record<Verdict, number>> }>();
  for (const { question, verdict } of results) {
    const side = question.answerable ? 'answerable' : 'unanswerable';
    for (const name of [
      `all ${side}`,
      `${question.set} ${side}`.trim(),
      `  ${question.set}/${question.kind} ${side}`,
    ]) {
      const group = groups.get(name) ?? { n: 0, counts: {} };
      group.n++;
      group.counts[verdict] = (group.counts[verdict] ?? 0) + 1;
      groups.set(name, group);
    }
  }
  return groups;
}
