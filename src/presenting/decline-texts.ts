/** Why there is no answer, in plain words. `script-texts.ts` has the words for questions in another script. */
import type { DeclineReason } from '../answering/answer.ts';

interface DeclineWords {
  /** A readable date: the last day the sources know of. */
  readonly asOf: string;
  /** Whether what the sources do say follows. */
  readonly stated: boolean;
}

export const DECLINE_TEXTS: Readonly<
  Record<Exclude<DeclineReason, 'other-script'>, (words: DeclineWords) => string>
> = {
  'no-question': () =>
    '👋 Hello! Ask me about the summit of Kim Jong Un and Vladimir Putin in September 2023. ' +
    'I answer from news articles and show you the passage. `/topics` lists what I know.',
  'off-topic': () =>
    '🧭 I know nothing about that. I only answer questions about the summit of Kim Jong Un and Vladimir Putin ' +
    'in September 2023: who met whom, where, when and why, and what others made of it. ' +
    '`/topics` shows everything I cover.',
  'not-in-sources': ({ stated }) => `📭 The sources do not say that.${stated ? ' They do say:' : ''}`,
  'later-than-sources': ({ asOf, stated }) =>
    `📅 My sources end on ${asOf}, so they cannot tell what came later.` +
    `${stated ? ' Nearest to your question, they say:' : ''}`,
};
