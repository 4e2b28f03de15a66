/** The store keeps its word on SQLite and on Postgres alike. */
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { articlesSuite } from './articles-suite.ts';
import { keepingSuite } from './keeping-suite.ts';
import { lostConnectionSuite } from './lost-suite.ts';
import { newDatabase, newFile } from './places.ts';
import { NO_POSTGRES, startPostgres } from './postgres-server.ts';
import { readersSuite } from './readers-suite.ts';
import { versionsSuite } from './versions-suite.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

const ENGINES = [
  ['SQLite', newFile],
  ['Postgres', server && (() => newDatabase(server))],
] as const;

describe.each(ENGINES)('on %s', (engine, newPlace) => {
  if (newPlace === undefined) {
    test('everything', ({ skip }) => skip(`left out: ${NO_POSTGRES}`));
    return;
  }
  articlesSuite(newPlace);
  versionsSuite(newPlace);
  readersSuite(newPlace);
  keepingSuite(newPlace);
  if (engine === 'Postgres') lostConnectionSuite(newPlace);
});

describe('a Postgres that cannot be had', () => {
  test('because nothing listens there', async () => {
    const opening = openStore('postgres://desk:secret@127.0.0.1:1/summit');
    await expect(opening).rejects.toThrow(/database summit at 127\.0\.0\.1:1\): .*See that Postgres runs/);
    await expect(opening).rejects.not.toThrow('secret');
  });

  test.skipIf(!server || process.env['POSTGRES_URL']).each([
    [
      'the password is wrong',
      (url: string) => url.replace(/password=\w+/, 'password=secret'),
      'See that user and password',
    ],
    ['there is no such database', (url: string) => url.replace(/postgres\?/, 'nowhere?'), 'createdb'],
  ])('because %s', async (_, spoil, mend) => {
    const opening = openStore(spoil(server?.url ?? ''));
    await expect(opening).rejects.toThrow(mend);
    await expect(opening).rejects.not.toThrow('secret');
  });
});
