/**
 * What the desk says around an answer. `statuses.ts` has the words for how sure a statement is,
 * `decline-texts.ts` those for why there is no answer.
 */
import { listed } from './listed.ts';

export const ANSWER_TEXTS = {
  saidBy: (names: string) => `said by ${names}`,
  through: (names: string) => `through ${names}`,
  /** Instead of a status: what a moderator added was not checked, nor put in own words, by anybody. */
  quoted: (outlet: string) => `🗞️ A sentence quoted from an article by ${outlet}, not a checked fact`,
  teaser: (sentence: string, outlet: string) => `🗞️ “${sentence}” (${outlet})`,
  tooLong: 'The sentence is too long to stand here: read it in its passage.',
  passages: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'passage' : 'passages'} ${listed(numbers.map(String))}`,
  alsoIn: 'also in',
  open: 'open',
  showPassage: 'Show passage',
  why: 'Why this answer?',
  otherwise: '⚖️ **Another source says otherwise:**',
  otherSide: '⚖️ **The same article also gives the other side:**',
  related: 'Related questions',
  didYouMean: (count: number) =>
    `🤔 I am not sure what you mean. ${count === 1 ? 'Is it this?' : 'Is it one of these?'}`,
  tryThese: (count: number) => (count === 1 ? 'Perhaps this helps:' : 'Perhaps one of these helps:'),
  examples: 'For example:',
  readAs: (corrections: readonly (readonly [from: string, to: string])[]) =>
    `I read ${listed(corrections.map(([from, to]) => `“${from}” as “${to}”`))}.`,
  cutQuestion: (max: number) => `That was long: I read the first ${max} characters only.`,
  leftOut: (answers: number, passages: number) =>
    [
      answers > 0 &&
        `${answers} more ${answers === 1 ? 'answer' : 'answers'} did not fit here: ask separately.`,
      passages > 0 && `${passages} more ${passages === 1 ? 'passage' : 'passages'} did not fit here.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
} as const;
