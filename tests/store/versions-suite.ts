/** Versions, whatever the database. */
import { describe, expect, test } from 'vitest';
import { KEPT_VERSIONS } from '../../src/store/store.ts';
import { BEN, fixtureFactBase, newVersion } from './make.ts';
import type { NewPlace } from './places.ts';

export function versionsSuite(newPlace: NewPlace): void {
  describe('a version', () => {
    test('keeps its fact base, and what is told of it', async () => {
      const store = await (await newPlace()).open();
      const factBase = await fixtureFactBase();
      expect(await store.keepVersion(newVersion(factBase, ['ferry', 'mayor']))).toBe(1);
      expect(await store.versions()).toEqual([
        {
          number: 1,
          at: expect.any(Date),
          actor: BEN,
          reason: 'started',
          base: factBase.version,
          facts: factBase.facts.length,
          articles: ['ferry', 'mayor'],
        },
      ]);
      expect(await store.factBase(1)).toEqual(factBase);
      expect(await store.audit(10)).toEqual([]);
    });

    test('is kept together with its entry in the audit', async () => {
      const store = await (await newPlace()).open();
      const entry = {
        at: new Date('2031-05-06T07:08:09.012Z'),
        actor: BEN,
        action: 'rolled back',
        subject: '1',
      } as const;
      await store.keepVersion(newVersion(await fixtureFactBase(), []), entry);
      expect(await store.audit(10)).toEqual([entry]);
      expect(await store.versions()).toMatchObject([{ at: entry.at }]);
    });

    test('gives its number to an entry without a subject', async () => {
      const store = await (await newPlace()).open();
      const version = newVersion(await fixtureFactBase(), []);
      const entry = { at: new Date(), actor: BEN, action: 'fact base refreshed', subject: '' } as const;
      await store.keepVersion(version, entry);
      await store.keepVersion(version, entry);
      expect((await store.audit(10)).map(({ subject }) => subject)).toEqual(['2', '1']);
    });

    test(`goes once ${KEPT_VERSIONS} newer ones are kept, and its number with it`, async () => {
      const place = await newPlace();
      const store = await place.open();
      const version = newVersion(await fixtureFactBase(), []);
      const numbers: number[] = [];
      for (let count = 0; count < KEPT_VERSIONS + 2; count += 1)
        numbers.push(await store.keepVersion(version));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect((await store.versions()).map(({ number }) => number)).toEqual(numbers.slice(2).reverse());
      expect(await store.factBase(2)).toBeUndefined();
      expect(await store.factBase(3)).toBeDefined();
      // Not even when every row has gone.
      await place.execute('delete from version');
      expect(await store.keepVersion(version)).toBe(KEPT_VERSIONS + 3);
    });

    test('that never was has no fact base', async () => {
      const store = await (await newPlace()).open();
      expect(await store.factBase(7)).toBeUndefined();
      expect(await store.versions()).toEqual([]);
    });
  });

  test('the audit tells the latest first, and no more than was asked for', async () => {
    const store = await (await newPlace()).open();
    const version = newVersion(await fixtureFactBase(), []);
    for (const subject of ['first', 'second', 'third']) {
      await store.keepVersion(version, { at: new Date(), actor: BEN, action: 'rolled back', subject });
    }
    expect((await store.audit(2)).map(({ subject }) => subject)).toEqual(['third', 'second']);
  });
}
