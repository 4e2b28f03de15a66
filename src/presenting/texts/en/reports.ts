/** What moderators are told about reports of errors, and readers who have sent many. */
import { plural } from '../../plural.ts';

export const reports = {
  title: (shown: number) => `### Reports of errors (${shown})`,
  /** Where there are more. */
  newest: (shown: number) => `### Reports of errors (the newest ${shown})`,
  none: '📭 Nobody has reported an error.',
  /** The answer is no longer in the fact base: only its id is left. */
  goneFact: (id: string) => `an answer that is gone (${id})`,
  showAnswer: 'Show answer',
  /** For the reader; `when` is a moment such as "in 20 minutes". */
  tooMany: (most: number, when: string) =>
    `✋ You have sent ${plural(most, 'report')} within an hour. Moderators read each of them, so I take no more ` +
    `for now. You can send the next one ${when}.`,
};
