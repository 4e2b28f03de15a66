/**
 * What is kept of people, in plain words: `/privacy` shows these sentences, PRIVACY.md and TERMS.md hold them word for
 * word, and a test compares them with what the store's tables hold.
 */
import { plural } from './list-texts.ts';

/** What somebody's id stands in, and what becomes of it. */
export interface Kept {
  readonly words: string;
  /** Whether `/privacy forget` deletes it. */
  readonly forgotten: boolean;
}

export const KEPT = {
  votes: {
    words:
      'Whether you pressed Helpful or Not helpful, for which answer and when, with your Discord id: until you ' +
      'delete it, or whoever runs the bot deletes its database.',
    forgotten: true,
  },
  reports: {
    words:
      'What you wrote under Report an error, for which answer and when, with your Discord id: until you delete it, ' +
      'or whoever runs the bot deletes its database. Moderators of every server the bot is in can read the text, ' +
      'but not who wrote it.',
    forgotten: true,
  },
  subject: {
    words:
      'Your last answered question in each channel, for ten minutes, in memory only, so that “and when?” can be ' +
      'understood.',
    forgotten: true,
  },
  articles: {
    words:
      'Of moderators: each article they add, with their Discord id and user name and the time, for as long as ' +
      'the database is kept; a discarded draft is deleted.',
    forgotten: false,
  },
  audit: {
    words:
      'Of moderators: each time they add, discard, publish, retire or restore an article, refresh the fact base or ' +
      'take it back to an earlier version, with their Discord id and user name and the time, for as long as the ' +
      'database is kept.',
    forgotten: false,
  },
  versions: {
    words:
      'Of moderators: who made each of the last ten versions of the fact base, with their Discord id and user name, ' +
      'when and why.',
    forgotten: false,
  },
} as const satisfies Readonly<Record<string, Kept>>;

export type KeptKind = keyof typeof KEPT;

export const PRIVACY_TEXTS = {
  title: '### 🔏 What I keep of you',
  nothingElse:
    'Your questions and my answers are not recorded, and the log names nobody. “Why this answer?” carries your ' +
    'question in the button itself; questions too long for it stay in memory, without your name, until newer ones ' +
    'push them out or I restart.',
  keptTitle: '**What is kept:**',
  kept: (words: string) => `- ${words}`,
  stays:
    '`/privacy data` sends you everything that is held on you. `/privacy forget` deletes what you gave as a reader. ' +
    'What was done as a moderator stays: it must remain clear who changed what I answer from. ' +
    'What stands in messages on Discord is under Discord’s own rules.',
  dataButton: 'Send me what is kept of me',
  forgetButton: 'Delete what I gave',
  data: (votes: number, reports: number, others: number, subjects: number) =>
    [
      '### 🔏 Everything held on you',
      `${plural(votes, 'opinion')} of answers, ${plural(reports, 'report')} of errors, ` +
        `${plural(others, 'entry', 'entries')} of what you did as a moderator, and ` +
        `${plural(subjects, 'question')} in memory for follow-ups. All of it stands in this file:`,
    ].join('\n'),
  fileDescription: 'Everything Summit Desk holds on you, as JSON',
  ask: (votes: number, reports: number, subjects: number) =>
    [
      '### 🗑️ Delete what you gave?',
      `This deletes ${plural(votes, 'opinion')} of answers, ${plural(reports, 'report')} of errors and ` +
        `${plural(subjects, 'question')} in memory for follow-ups. It cannot be undone.`,
    ].join('\n'),
  confirm: 'Delete it now',
  forgotten: (votes: number, reports: number, subjects: number) =>
    `🗑️ **Deleted:** ${plural(votes, 'opinion')} of answers, ${plural(reports, 'report')} of errors, ` +
    `${plural(subjects, 'question')} in memory.`,
  nothing: '📭 There is nothing to delete: you gave no opinions and reported no errors.',
  staysOfYou: (entries: number) =>
    `**What stays:** ${plural(entries, 'entry', 'entries')} of what you did as a moderator (articles added, the ` +
    'audit, versions), with your id and user name. It must remain clear who changed what I answer from.',
  staysNothing: '**What stays:** nothing in my database.',
} as const;
