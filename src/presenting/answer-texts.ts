/** What the desk says around an answer. `presenting/statuses.ts` has the words for how sure it is. */
import type { DeclineReason } from '../answering/answer.ts';

export const ANSWER_TEXTS = {
  saidBy: (names: string) => `said by ${names}`,
  through: (names: string) => `through ${names}`,
  passage: (number: number) => `passage ${number}`,
  open: 'open',
  showPassage: 'Show passage',
  otherwise: '⚖️ **Another source says otherwise:**',
  related: 'Related questions',
  didYouMean: '🤔 I am not sure what you mean. Is it one of these?',
  nearest: '**What the sources do say, nearest to your question:**',
  tryThese: 'Perhaps one of these helps:',
  examples: 'For example:',
  readAs: (from: string, to: string) => `Read “${from}” as “${to}”.`,
  cutQuestion: (max: number) => `That was long: I read the first ${max} characters only.`,
  leftOut: (answers: number, sources: number) =>
    [
      answers > 0 &&
        `${answers} more ${answers === 1 ? 'answer' : 'answers'} did not fit here: ask separately.`,
      sources > 0 && `${sources} more ${sources === 1 ? 'source' : 'sources'} did not fit here.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
} as const;

/** Why there is no answer, in plain words. `asOf` is a readable date. */
export const DECLINE_TEXTS: Readonly<Record<DeclineReason, (asOf: string) => string>> = {
  'no-question': () =>
    '👋 Hello! Ask me about the summit of Kim Jong Un and Vladimir Putin in September 2023. ' +
    'I answer from news articles and show you the passage. `/topics` lists what I know.',
  'other-script': () =>
    '🔤 I read questions in English only, sorry. Ask me again in English, or look through `/topics`.',
  'off-topic': () =>
    '🧭 That is not something I know about. I only answer questions about the summit of ' +
    'Kim Jong Un and Vladimir Putin in September 2023. `/topics` lists what I can tell you.',
  'not-in-sources': () => '📭 My sources do not say.',
  'later-than-sources': (asOf) =>
    `📅 My sources end on ${asOf}, so I cannot tell you about anything after that day.`,
};
