/** What kinds of mistakes a question set brings to light, and which facts are taken for which. */
import type { PrintedAnswer } from './contract.ts';
import { cites, type EvaluationQuestion, type Verdict } from './evaluation.ts';

export interface Judged {
  readonly question: EvaluationQuestion;
  readonly given: PrintedAnswer;
  readonly verdict: Verdict;
}

/** In the order in which they are printed. */
export const MISTAKES = [
  'declined, though the best candidate was right',
  'declined, the right one was among the five best',
  'declined, the right one was not found',
  'answered wrongly, the right one was among the five best',
  'answered wrongly, the right one was not found',
  'right passage, but a key is missing',
  'answered, though the sources do not say',
  'offered, though the sources do not say',
] as const;
export type Mistake = (typeof MISTAKES)[number];

/** @returns undefined where nothing is wrong. */
export function mistakeOf({ question, given, verdict }: Judged): Mistake | undefined {
  const found = given.candidates.findIndex((candidate) => cites(candidate, question));
  switch (verdict) {
    case 'cited':
      return 'right passage, but a key is missing';
    case 'unsure':
      return 'offered, though the sources do not say';
    case 'wrong':
      if (!question.answerable) return 'answered, though the sources do not say';
      return found < 0
        ? 'answered wrongly, the right one was not found'
        : 'answered wrongly, the right one was among the five best';
    case 'declined':
    case 'offered':
      if (!question.answerable) return undefined;
      if (found === 0) return 'declined, though the best candidate was right';
      return found < 0
        ? 'declined, the right one was not found'
        : 'declined, the right one was among the five best';
    case 'correct':
      return undefined;
  }
}

export interface MistakeCount {
  readonly mistake: Mistake;
  readonly n: number;
  /** How many of them in each kind of question, most first. */
  readonly kinds: readonly (readonly [kind: string, n: number])[];
}

/** The confusion list: kinds of mistakes that occur, by the kind of question. */
export function countMistakes(results: readonly Judged[]): MistakeCount[] {
  const made = results.map((result) => ({ kind: result.question.kind, mistake: mistakeOf(result) }));
  return MISTAKES.flatMap((mistake) => {
    const own = made.filter((each) => each.mistake === mistake);
    if (own.length === 0) return [];
    const kinds = [...Map.groupBy(own, ({ kind }) => kind)]
      .map(([kind, all]) => [kind, all.length] as const)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return [{ mistake, n: own.length, kinds }];
  });
}
