/** What a moderator is told after asking for a refresh, or for an earlier version. */
import type { About } from '../../../desk/desk.ts';
import { plural } from '../../plural.ts';

export const refresh = {
  /** How long it took; goes into the texts below. */
  took: (seconds: string) => `in ${seconds} seconds`,
  unchanged: (version: string, number: number, took: string) =>
    `✅ Read again ${took}: nothing has changed. Fact base \`${version}\` stays, version ${number}.`,
  nothingToGoBack: (number: number) => `✅ Nothing has changed: version ${number} is just what is live.`,
  refreshed: (from: string, to: string, number: number, took: string) =>
    `✅ **The fact base is refreshed.** \`${from}\` → \`${to}\`, ${took}. This is version ${number}.`,
  rolledBack: (wanted: number, number: number, took: string) =>
    `⏪ **Back to version ${wanted}**, ${took}. This is version ${number}; the one before is kept, too. ` +
    'The files in the knowledge folder are as they were: `/refresh` reads them again.',
  holds: ({ facts, passages, articles }: About) =>
    `-# Now ${plural(facts, 'fact')} from ${plural(passages, 'passage')} of ${plural(articles, 'article')}.`,
  unsaved: (why: string) =>
    `⚠️ The built fact base could not be written (${why}). I answer from the new one, but a restart would load ` +
    'the old: make the knowledge folder writable and refresh again.',
  changes: {
    added: '➕ Added',
    changed: '✏️ Changed',
    removed: '➖ Removed',
    published: '🟢 Articles published again',
    retired: '📦 Articles retired',
  },
  sameAnswers: (asked: number) =>
    `🔁 ${plural(asked, 'sample question')} asked before and after: all are answered as before.`,
  otherAnswers: (changed: number, asked: number) =>
    `🔁 **${plural(changed, 'sample question')} of ${asked} now answered otherwise:**`,
  before: (answer: string) => `-# before: ${answer}`,
  after: (answer: string) => `-# now: ${answer}`,
  noAnswer: '(no answer)',
  andMore: (count: number) => `and ${count} more`,
  kept: (version: string) =>
    `⚠️ **Nothing was changed.** The files have faults, so I go on with fact base \`${version}\`.`,
  /** Above the faults, which the command line tells in the same words. */
  faultsInEnglish: undefined as string | undefined,
  notBack: (wanted: number, version: string) =>
    `⚠️ **Nothing was changed.** I could not go back to version ${wanted} and go on with fact base \`${version}\`.`,
  notKept: (wanted: number, kept: string) => `Version ${wanted} is not kept. Choose one of ${kept}.`,
  lostArticles: (wanted: number, lost: string) =>
    `Version ${wanted} answered from ${lost}, which was discarded since. Add it again, or choose another version.`,
  meanwhile: 'Its articles were changed elsewhere at the same moment. Try again.',
  moreFaults: (count: number) =>
    `${count} more ${count === 1 ? 'fault' : 'faults'} not shown: \`npm run knowledge -- check\` lists them all.`,
  /** A version among those that can be gone back to, without marks. */
  version: {
    live: (number: number) => `${number} (live)`,
    by: (name: string) => `by ${name}`,
    size: (facts: number, articles: number) =>
      `${plural(facts, 'fact')}, ${plural(articles, 'added article')}`,
    start: 'started',
    files: 'read from the files',
    refresh: (counts: string) => `refreshed: ${counts}`,
    added: (facts: number) => `${plural(facts, 'fact')} added`,
    changed: (facts: number) => `${plural(facts, 'fact')} changed`,
    removed: (facts: number) => `${plural(facts, 'fact')} removed`,
    noFact: 'no fact differs',
    published: (article: string) => `published ${article}`,
    restored: (article: string) => `restored ${article}`,
    retired: (article: string) => `retired ${article}`,
    rollback: (to: number) => `rolled back to ${to}`,
  },
};
