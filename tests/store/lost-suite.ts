/** A store in Postgres outlives its connections. */
import { describe, expect, test } from 'vitest';
import { StoreError } from '../../src/store/store.ts';
import { newArticle } from './make.ts';
import { connected, type NewPlace } from './places.ts';

/** As when the server is started anew. */
const END_OTHERS = `
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

/** For machines that are slow or busy. */
const PATIENCE = { timeout: 4_000 };

export function lostConnectionSuite(newPlace: NewPlace): void {
  describe('a connection that is lost', () => {
    test('while nothing is asked is made anew', async () => {
      const place = await newPlace();
      const store = await place.open();
      await store.addArticle(newArticle('ferry'));
      await place.execute(END_OTHERS);
      // A question that was under way before the loss was noticed may fail.
      await expect.poll(() => store.articles().catch(String), PATIENCE).toMatchObject([{ id: 'ferry' }]);
    });

    test('in the middle of a change fails that change, and no other', async () => {
      const place = await newPlace();
      const store = await place.open();
      const other = await connected(place.url);
      // The change has to wait for this, and is under way when its connection goes.
      await other.query('begin; lock table article in exclusive mode');
      const adding = store.addArticle(newArticle('ferry'));
      const failed = expect(adding).rejects.toThrow(StoreError);
      const waiting = () => other.query(`select count(*)::int as waiting from pg_locks where not granted`);
      await expect.poll(async () => (await waiting()).rows, PATIENCE).toEqual([{ waiting: 1 }]);
      await other.query(END_OTHERS);
      await failed;
      await other.query('rollback');
      expect(await store.addArticle(newArticle('ferry'))).toBe(true);
      expect(await store.audit(10)).toHaveLength(1);
    });
  });
}
