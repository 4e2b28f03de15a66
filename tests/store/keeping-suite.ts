/** That the store holds on to what it was given, and says what is the matter, whatever the database. */
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store.ts';
import { BEN, contentOf, fixtureFactBase, move, newArticle, newVersion } from './make.ts';
import { type NewPlace, opened, type Place } from './places.ts';

const FUTURE = `insert into schema_migration (number, at) values (99, '2099-01-01T00:00:00.000Z')`;

/** @returns the message of the StoreError */
async function faultOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error instanceof Error ? error.message : '';
}

async function filled(newPlace: NewPlace): Promise<Place> {
  const place = await newPlace();
  const store = await place.open();
  await store.addArticle(newArticle('ferry'));
  const version = newVersion(await fixtureFactBase(), ['ferry']);
  await store.changeArticles({ actor: BEN, moves: [move('ferry', 'draft', 'published')], version });
  await store.vote({ reader: '1', fact: 'ferry-arrives', helpful: true });
  await store.report({ reader: '1', fact: 'ferry-arrives', text: 'No.' });
  return place;
}

export function keepingSuite(newPlace: NewPlace): void {
  test('a store that is opened again holds everything', async () => {
    const { url } = await newPlace();
    const first = await openStore(url);
    await first.addArticle(newArticle('ferry'));
    await first.keepVersion(newVersion(await fixtureFactBase(), ['ferry']));
    const before = { ...(await contentOf(first)), factBase: await first.factBase(1) };
    await first.close();
    const second = await opened(url);
    expect({ ...(await contentOf(second)), factBase: await second.factBase(1) }).toEqual(before);
  });

  test('a store that was closed says so, and can be closed twice', async () => {
    const store = await openStore((await newPlace()).url);
    await store.close();
    await store.close();
    await expect(store.articles()).rejects.toThrow(StoreError);
  });

  describe('two stores in one place', () => {
    test('can be opened in the same moment', async () => {
      const { url } = await newPlace();
      const stores = await Promise.all(Array.from({ length: 4 }, () => opened(url)));
      const added = await Promise.all(stores.map((store, n) => store.addArticle(newArticle(`article-${n}`))));
      expect(added).toEqual(stores.map(() => true));
      expect(await stores[0]?.articles()).toHaveLength(stores.length);
    });

    test('see each other’s changes', async () => {
      const place = await newPlace();
      const [one, other] = [await place.open(), await place.open()];
      await one.addArticle(newArticle('ferry'));
      expect(await other.article('ferry')).toMatchObject({ state: 'draft' });
      await other.discardDraft('ferry', BEN);
      expect(await one.articles()).toEqual([]);
    });

    test('do not both make the same move', async () => {
      const place = await newPlace();
      const [one, other] = [await place.open(), await place.open()];
      const version = newVersion(await fixtureFactBase(), []);
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        await one.addArticle(newArticle(id));
        const change = { actor: BEN, moves: [move(id, 'draft', 'published')], version };
        const done = await Promise.all([one.changeArticles(change), other.changeArticles(change)]);
        expect(done.filter(Boolean)).toHaveLength(1);
      }
      expect((await one.versions()).map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    });
  });

  test('a store that a newer program wrote is left alone', async () => {
    const place = await filled(newPlace);
    await place.execute(FUTURE);
    const message = await faultOf(openStore(place.url));
    expect(message).toMatch(/^the store .*a newer Summit Desk wrote it.*Start the newer program/);
  });

  describe('a row that somebody broke', () => {
    test.each([
      [
        'article',
        `update article set content = '{"title": "secr'`,
        'row ferry of the table article',
        'articles',
      ],
      [
        'article',
        `update article set content = '{"title": "secr"}'`,
        'row ferry of the table article',
        'articles',
      ],
      ['article', `update article set state = 'secr'`, 'row ferry of the table article', 'articles'],
      ['audit', `update audit set action = 'secr' where number = 2`, 'row 2 of the table audit', 'audit'],
      ['version', `update version set articles = 'secr'`, 'row 1 of the table version', 'versions'],
      ['version', `update version set at = 'secr'`, 'row 1 of the table version', 'versions'],
      ['report', `update report set text = 'secr'`, 'row 1 of the table report', 'reports'],
      ['vote', `update vote set at = 'secr'`, 'row ferry-arrives of the table vote', 'readerData'],
      ['version', `update version set fact_base = 'secr'`, 'row 1 of the table version', 'factBase'],
    ] as const)('of the table %s is named, and not quoted: %s', async (_, sql, named, method) => {
      const place = await filled(newPlace);
      await place.execute(sql);
      const store = await place.open();
      const reads = {
        articles: () => store.articles(),
        audit: () => store.audit(10),
        versions: () => store.versions(),
        reports: () => store.reports(10),
        readerData: () => store.readerData('1'),
        factBase: () => store.factBase(1),
      };
      const message = await faultOf(reads[method]());
      expect(message).toContain(named);
      expect(message).toContain('Mend the row');
      expect(message).not.toContain('secr');
    });
  });
}
