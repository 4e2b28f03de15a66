/** What made a version is read back from the words that the store keeps. */
import { expect, test } from 'vitest';
import { readReason, type VersionReason, writeReason } from '../../src/desk/version-reasons.ts';

test.each<[VersionReason, string]>([
  [{ by: 'start' }, 'started'],
  [{ by: 'files' }, 'read from the files'],
  [
    { by: 'refresh', added: 1, changed: 12, removed: 2 },
    'refreshed: 1 fact added, 12 facts changed, 2 facts removed',
  ],
  [{ by: 'refresh', added: 0, changed: 0, removed: 0 }, 'refreshed: no fact differs'],
  [{ by: 'published', article: 'lake-post-2031-05-05' }, 'published lake-post-2031-05-05'],
  [{ by: 'restored', article: 'a' }, 'restored a'],
  [{ by: 'retired', article: 'a' }, 'retired a'],
  [{ by: 'rollback', to: 12 }, 'rolled back to 12'],
])('%j', (reason, words) => {
  expect(writeReason(reason)).toBe(words);
  expect(readReason(words)).toEqual(reason);
});

test.each(['', 'mended by hand', 'rolled back to yesterday', 'retired'])(
  'words of another version are left as they are: %j',
  (words) => expect(readReason(words)).toBeUndefined(),
);
