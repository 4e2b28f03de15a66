/** What a moderator is told after asking for a refresh. */
export const REFRESH_TEXTS = {
  unchanged: (version: string) => `✅ Read again: nothing has changed. Fact base \`${version}\` stays.`,
  refreshed: (from: string, to: string, ms: number) =>
    `✅ **The fact base is refreshed.** \`${from}\` → \`${to}\`, in ${Math.round(ms)} ms.`,
  unsaved: (why: string) =>
    `⚠️ The built fact base could not be written (${why}). I answer from the new one, but a restart would load the old: make the knowledge folder writable and refresh again.`,
  changes: { added: '➕ Added', changed: '✏️ Changed', removed: '➖ Removed' },
  andMore: (count: number) => `and ${count} more`,
  kept: (version: string) =>
    `⚠️ **Nothing was changed.** The files have faults, so I go on with fact base \`${version}\`.`,
  moreProblems: (count: number) =>
    `${count} more ${count === 1 ? 'fault' : 'faults'} not shown: \`npm run knowledge -- check\` lists them all.`,
} as const;
