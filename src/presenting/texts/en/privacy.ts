/** What is kept of people, in plain words. PRIVACY.md and TERMS.md hold the sentences of `kept` word for word. */
import type { KeptKind } from '../../kept.ts';
import { plural } from '../../plural.ts';

const opinions = (count: number) => plural(count, 'opinion on an answer', 'opinions on answers');
const errors = (count: number) => plural(count, 'report of an error', 'reports of errors');

export const privacy = {
  kept: {
    votes:
      'Whether you pressed Helpful or Not helpful: for which answer and when, with your Discord id, until you ' +
      'delete it.',
    reports:
      'What you wrote under Report an error: for which answer and when, with your Discord id, until you delete it. ' +
      'Moderators of every server the bot is in can read the text, but not who wrote it.',
    subject:
      'Your last answered question in each channel: for ten minutes, in memory only, so that “and when?” can be ' +
      'understood.',
    moderators:
      'Of moderators: what they add and change (articles, refreshes, the last ten versions of the fact base), with ' +
      'their Discord id and user name and the time, for as long as the database is kept.',
  } satisfies Record<KeptKind, string>,
  title: '### 🔏 What I keep of you',
  nothingElse:
    'Your questions and my answers are not recorded, and the log names nobody. “Why this answer?” carries your ' +
    'question in the button itself; one too long for it stays in memory, without your name, until newer ones push ' +
    'it out or I restart.',
  keptTitle: '**What is kept:**',
  rights:
    '`/privacy data` sends you everything that is held on you. `/privacy forget` deletes what you gave as a reader. ' +
    'What stands in messages on Discord is under Discord’s own rules.',
  /** Small print, behind what is kept of moderators. */
  stays: 'It stays: it must remain clear who changed what I answer from.',
  dataButton: 'Send me what is kept of me',
  forgetButton: 'Delete what I gave',
  data: (votes: number, reports: number, others: number, subjects: number) =>
    [
      '### 🔏 Everything held on you',
      `${opinions(votes)}, ${errors(reports)}, ` +
        `${plural(others, 'entry', 'entries')} of what you did as a moderator, and ` +
        `${plural(subjects, 'question')} in memory for follow-ups. All of it stands in this file:`,
    ].join('\n'),
  fileDescription: 'Everything Summit Desk holds on you, as JSON',
  ask: (votes: number, reports: number, subjects: number) =>
    [
      '### 🗑️ Delete what you gave?',
      `This deletes ${opinions(votes)}, ${errors(reports)} and ` +
        `${plural(subjects, 'question')} in memory for follow-ups. It cannot be undone.`,
    ].join('\n'),
  confirm: 'Delete it now',
  forgotten: (votes: number, reports: number, subjects: number) =>
    `🗑️ **Deleted:** ${opinions(votes)}, ${errors(reports)}, ` + `${plural(subjects, 'question')} in memory.`,
  nothing: '📭 There is nothing to delete: you gave no opinions and reported no errors.',
  staysOfYou: (entries: number) =>
    `**What stays:** ${plural(entries, 'entry', 'entries')} of what you did as a moderator (articles added, the ` +
    'audit, versions), with your id and user name. It must remain clear who changed what I answer from.',
  staysNothing: '**What stays:** nothing in my database.',
};
