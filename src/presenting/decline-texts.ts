/** Why there is no answer, in plain words. `script-texts.ts` has the words for questions in another script. */
import type { DeclineReason } from '../answering/answer.ts';

interface DeclineWords {
  /** A readable date: the last day the sources know of. */
  readonly asOf: string;
  /** Whether what the sources do say follows. */
  readonly stated: boolean;
  /** 0..1: how likely it is that the nearest fact answers after all. */
  readonly confidence: number;
}

/** From here on "they do not say" would be too bold: the nearest fact may well be the answer. */
export const DECLINE_UNSURE = 0.1;

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
  'not-in-sources': ({ stated, confidence }) => {
    if (!stated) return '📭 The sources do not say that.';
    return confidence < DECLINE_UNSURE
      ? '📭 The sources do not say that. They do say:'
      : '📭 I found no sure answer to that in the sources. The nearest they say:';
  },
  'later-than-sources': ({ asOf, stated }) =>
    `📅 My sources end on ${asOf}, so they cannot tell what came later.` +
    `${stated ? ' Nearest to your question, they say:' : ''}`,
};
