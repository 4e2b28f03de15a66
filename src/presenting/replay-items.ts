/** Watched questions that a change made answered otherwise. */
import type { Replay } from '../desk/articles.ts';
import { brief, quoted } from './brief.ts';
import { text } from './components.ts';
import { OURS } from './limits.ts';
import type { Item } from './pack.ts';
import type { Texts } from './texts/texts.ts';

export const line = (words: string, kind: Item['kind'] = 'source'): Item => ({
  kind,
  box: 0,
  blocks: [text(words)],
});

/** Question, answer before and answer now stay together. */
export function replayItems({ asked, changed }: Replay, { refresh }: Texts): Item[] {
  if (asked === 0) return [];
  if (changed.length === 0) return [line(refresh.sameAnswers(asked))];
  const told = (answer: string | undefined) =>
    answer === undefined ? refresh.noAnswer : brief(answer, OURS.beside);
  return [
    line(refresh.otherAnswers(changed.length, asked)),
    ...changed.map(({ question, before, after }) =>
      line(
        [quoted(question, OURS.echo), refresh.before(told(before)), refresh.after(told(after))].join('\n'),
      ),
    ),
  ];
}
