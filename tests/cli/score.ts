/** The verdicts as documented, written a second time and in few lines, to compare the program's figures with. */
import type { printedLines } from './printed.ts';

export interface ScoredQuestion {
  readonly id: string;
  readonly set: string;
  readonly kind: string;
  readonly q: string;
  readonly answerable: boolean;
  readonly gold: readonly { readonly article: string; readonly passage: number }[];
  readonly keys: readonly string[];
}

type Answer = ReturnType<typeof printedLines>[number];
type Figures = Record<string, Record<string, number>>;

/** @param answers one a question, in the same order. */
export function score(questions: readonly ScoredQuestion[], answers: readonly Answer[]): Figures {
  const figures: Figures = {};
  const asked = questions.flatMap((question, n) => (answers[n] ? [{ question, answer: answers[n] }] : []));
  for (const { question, answer } of asked) {
    const side = question.answerable ? 'answerable' : 'unanswerable';
    for (const set of ['all', question.set, `${question.set}/${question.kind}`]) {
      const group = figures[`${set} ${side}`] ?? { n: 0 };
      const verdict = judge(question, answer);
      figures[`${set} ${side}`] = {
        ...group,
        n: (group['n'] ?? 0) + 1,
        [verdict]: (group[verdict] ?? 0) + 1,
      };
    }
  }
  const answerable = asked.filter(({ question }) => question.answerable);
  const top = (most: number) =>
    answerable.filter(({ question, answer }) =>
      answer.candidates.slice(0, most).some((c) => hits(question, c)),
    ).length / answerable.length;
  return { ...figures, ranking: { top1: top(1), top3: top(3), top5: top(5) } };
}

function judge(question: ScoredQuestion, answer: Answer): string {
  if (answer.outcome === 'answered') {
    if (!question.answerable || !hits(question, answer)) return 'wrong';
    return holdsKeys(question, answer) ? 'correct' : 'cited';
  }
  if (!question.answerable) return answer.outcome === 'unsure' ? 'unsure' : 'declined';
  const offered = answer.outcome === 'unsure' ? answer.candidates.slice(0, 3) : [];
  return offered.some((c) => hits(question, c) && holdsKeys(question, c)) ? 'offered' : 'declined';
}

type Given = Pick<Answer, 'answer' | 'citations'>;

const hits = ({ gold }: ScoredQuestion, { citations }: Given): boolean =>
  gold.some(({ article, passage }) => citations.some((c) => c.article === article && c.passage === passage));

const holdsKeys = ({ keys }: ScoredQuestion, { answer, citations }: Given): boolean => {
  const said = [answer, ...citations.map(({ quote }) => quote), ...citations.map(({ text }) => text)].join(
    '\n',
  );
  return keys.every((key) => new RegExp(key, 'i').test(said));
};
