/** What a moderator is told after asking for a refresh, or for an earlier version; in English only, as all of theirs. */
import type { Version } from '../desk/articles.ts';
import type { About } from '../desk/desk.ts';
import { plural } from './plural.ts';

/** A version among the choices to go back to. */
export function versionChoice(
  { number, reason, actor, facts, articles }: Version,
  at: string,
  live: boolean,
): string {
  return [
    `${number}${live ? ' (live)' : ''}`,
    at,
    reason,
    ...(actor.name === '' ? [] : [`by ${actor.name}`]),
    `${plural(facts, 'fact')}, ${plural(articles.length, 'added article')}`,
  ].join(' · ');
}

const took = (ms: number) => `in ${Math.round(ms)} ms`;

export const REFRESH_TEXTS = {
  unchanged: (version: string, number: number, ms: number) =>
    `✅ Read again ${took(ms)}: nothing has changed. Fact base \`${version}\` stays, version ${number}.`,
  nothingToGoBack: (number: number) => `✅ Nothing has changed: version ${number} is just what is live.`,
  refreshed: (from: string, to: string, number: number, ms: number) =>
    `✅ **The fact base is refreshed.** \`${from}\` → \`${to}\`, ${took(ms)}. This is version ${number}.`,
  rolledBack: (wanted: number, number: number, ms: number) =>
    `⏪ **Back to version ${wanted}**, ${took(ms)}. This is version ${number}; the one before is kept, too. ` +
    'The files in the knowledge folder are as they were: `/refresh` reads them again.',
  holds: ({ facts, passages, articles }: About) =>
    `-# Now ${plural(facts, 'fact')} from ${plural(passages, 'passage')} of ${plural(articles, 'article')}.`,
  unsaved: (why: string) =>
    `⚠️ The built fact base could not be written (${why}). I answer from the new one, but a restart would load the old: make the knowledge folder writable and refresh again.`,
  changes: {
    added: '➕ Added',
    changed: '✏️ Changed',
    removed: '➖ Removed',
    published: '🟢 Articles published again',
    retired: '📦 Articles retired',
  },
  answers: (changed: number, asked: number) =>
    changed === 0
      ? `🔁 ${plural(asked, 'sample question')} asked before and after: all are answered as before.`
      : `🔁 **${plural(changed, 'sample question')} of ${asked} now answered otherwise:**`,
  question: (question: string) => `“${question}”`,
  before: (answer: string) => `-# before: ${answer}`,
  after: (answer: string) => `-# now: ${answer}`,
  noAnswer: '(no answer)',
  andMore: (count: number) => `and ${count} more`,
  kept: (version: string) =>
    `⚠️ **Nothing was changed.** The files have faults, so I go on with fact base \`${version}\`.`,
  notBack: (wanted: number, version: string) =>
    `⚠️ **Nothing was changed.** I could not go back to version ${wanted} and go on with fact base \`${version}\`.`,
  moreProblems: (count: number) =>
    `${count} more ${count === 1 ? 'fault' : 'faults'} not shown: \`npm run knowledge -- check\` lists them all.`,
} as const;
