/** What made a version: kept in the store in a few words, and read back from them. */
import type { FactChanges } from './compare.ts';

export type VersionReason =
  /** `files`: the fact base was built anew while the desk did not run. */
  | { readonly by: 'start' | 'files' }
  /** How many facts were added, changed, removed. */
  | { readonly by: 'refresh'; readonly added: number; readonly changed: number; readonly removed: number }
  | { readonly by: 'published' | 'restored' | 'retired'; readonly article: string }
  | { readonly by: 'rollback'; readonly to: number };

const [START, FILES, REFRESH, ROLLBACK] = [
  'started',
  'read from the files',
  'refreshed: ',
  'rolled back to ',
];
const COUNTED = ['added', 'changed', 'removed'] as const;

export const refreshedBy = (changes: FactChanges): VersionReason => ({
  by: 'refresh',
  added: changes.added.length,
  changed: changes.changed.length,
  removed: changes.removed.length,
});

/** As the store keeps it: `refreshed: 2 facts changed, 1 fact removed`. */
export function writeReason(reason: VersionReason): string {
  switch (reason.by) {
    case 'start':
      return START;
    case 'files':
      return FILES;
    case 'refresh': {
      const counts = COUNTED.flatMap((what) =>
        reason[what] > 0 ? [`${reason[what]} ${reason[what] === 1 ? 'fact' : 'facts'} ${what}`] : [],
      );
      return REFRESH + (counts.join(', ') || 'no fact differs');
    }
    case 'rollback':
      return `${ROLLBACK}${reason.to}`;
    default:
      return `${reason.by} ${reason.article}`;
  }
}

/** @returns undefined for words of another version of the desk */
export function readReason(words: string): VersionReason | undefined {
  if (words === START) return { by: 'start' };
  if (words === FILES) return { by: 'files' };
  if (words.startsWith(REFRESH)) {
    const count = (what: string) => Number(new RegExp(`(\\d+) facts? ${what}`).exec(words)?.[1] ?? 0);
    return { by: 'refresh', added: count('added'), changed: count('changed'), removed: count('removed') };
  }
  const back = new RegExp(`^${ROLLBACK}(\\d+)$`).exec(words)?.[1];
  if (back !== undefined) return { by: 'rollback', to: Number(back) };
  const [, by, article] = /^(published|restored|retired) (\S+)$/.exec(words) ?? [];
  if (article === undefined || (by !== 'published' && by !== 'restored' && by !== 'retired'))
    return undefined;
  return { by, article };
}
