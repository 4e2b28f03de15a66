/** Added articles, whatever the database. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANNA, BEN, contentOf, fixtureFactBase, move, newArticle, newVersion } from './make.ts';
import type { NewPlace } from './places.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const anyArticle = fc.record({
  title: anyText,
  outlet: anyText,
  authors: fc.array(anyText, { maxLength: 3 }),
  published: fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  passages: fc.array(
    fc.oneof(anyText, fc.constantFrom('\0', '\ud800', 'ǅ', '👩‍👩‍👧', "'; --", 'x'.repeat(100_000))),
  ),
  addedBy: fc.record({ id: fc.constantFrom('', '100000000000000003'), name: anyText }),
});

export function articlesSuite(newPlace: NewPlace): void {
  describe('an added article', () => {
    test('is a draft, is in the audit, and is read back as it was written', async () => {
      const store = await (await newPlace()).open();
      const before = Date.now();
      expect(await store.addArticle(newArticle('ferry'))).toBe(true);
      const article = await store.article('ferry');
      expect(article).toEqual({
        ...newArticle('ferry'),
        state: 'draft',
        addedAt: expect.any(Date),
        changedAt: article?.addedAt,
      });
      expect(article?.addedAt.getTime()).toBeGreaterThanOrEqual(before);
      expect(await store.articles()).toEqual([article]);
      expect(await store.audit(10)).toEqual([
        { at: article?.addedAt, actor: ANNA, action: 'article added', subject: 'ferry' },
      ]);
    });

    test('may lack an address and authors', async () => {
      const store = await (await newPlace()).open();
      const { url: _, ...article } = newArticle('ferry', { authors: [] });
      await store.addArticle(article);
      expect(await store.article('ferry')).not.toHaveProperty('url');
      expect(await store.article('ferry')).toMatchObject({ authors: [] });
    });

    test('is refused where there is one of its id already', async () => {
      const store = await (await newPlace()).open();
      await store.addArticle(newArticle('ferry'));
      const before = await contentOf(store);
      expect(await store.addArticle(newArticle('ferry', { title: 'Another', addedBy: BEN }))).toBe(false);
      expect(await contentOf(store)).toEqual(before);
    });

    test('that could not be read again is not written', async () => {
      const store = await (await newPlace()).open();
      await expect(store.addArticle(newArticle('ferry', { published: 'yesterday' }))).rejects.toThrow();
      expect(await store.articles()).toEqual([]);
    });

    test('stands behind those added before it', async () => {
      const store = await (await newPlace()).open();
      for (const id of ['zebra', 'ant', 'mole']) await store.addArticle(newArticle(id));
      expect((await store.articles()).map(({ id }) => id)).toEqual(['zebra', 'ant', 'mole']);
    });

    test('is not there before it was added', async () => {
      const store = await (await newPlace()).open();
      expect(await store.article('ferry')).toBeUndefined();
      expect(await store.articles()).toEqual([]);
    });

    test('is read back the same, whatever characters it is made of', async () => {
      const store = await (await newPlace()).open();
      let count = 0;
      await fc.assert(
        fc.asyncProperty(anyArticle, async (content) => {
          const id = `article-${++count}`;
          await store.addArticle({ id, ...content });
          expect(await store.article(id)).toMatchObject({ id, ...content });
        }),
        { numRuns: 40 },
      );
    });
  });

  describe('articles that change their state', () => {
    test('do so together with the audit and the version', async () => {
      const store = await (await newPlace()).open();
      const factBase = await fixtureFactBase();
      for (const id of ['ferry', 'mayor']) await store.addArticle(newArticle(id));
      const changed = await store.changeArticles({
        actor: BEN,
        moves: [move('ferry', 'draft', 'published'), move('mayor', 'draft', 'retired')],
        version: newVersion(factBase, ['ferry'], 'ferry published'),
      });
      expect(changed).toBe(true);
      const articles = await store.articles();
      expect(articles.map(({ state }) => state)).toEqual(['published', 'retired']);
      const at = articles[0]?.changedAt;
      expect(await store.audit(2)).toEqual([
        { at, actor: BEN, action: 'article retired', subject: 'mayor' },
        { at, actor: BEN, action: 'article published', subject: 'ferry' },
      ]);
      expect(await store.versions()).toEqual([
        {
          number: 1,
          at,
          actor: BEN,
          reason: 'ferry published',
          base: factBase.version,
          facts: factBase.facts.length,
          articles: ['ferry'],
        },
      ]);
    });

    test('may leave what the desk knows as it was', async () => {
      const store = await (await newPlace()).open();
      await store.addArticle(newArticle('ferry'));
      await store.changeArticles({ actor: BEN, moves: [move('ferry', 'draft', 'retired')] });
      expect(await store.versions()).toEqual([]);
      expect(await store.article('ferry')).toMatchObject({ state: 'retired', addedBy: ANNA });
    });

    test.each([
      ['one of them is gone', [move('ferry', 'draft', 'published'), move('gone', 'draft', 'published')]],
      [
        'one of them is in another state',
        [move('ferry', 'draft', 'published'), move('mayor', 'retired', 'draft')],
      ],
      [
        'one of them would go twice',
        [move('ferry', 'draft', 'published'), move('ferry', 'draft', 'retired')],
      ],
    ])('stay as they are, all of them, where %s', async (_, moves) => {
      const store = await (await newPlace()).open();
      for (const id of ['ferry', 'mayor']) await store.addArticle(newArticle(id));
      const before = await contentOf(store);
      const version = newVersion(await fixtureFactBase(), ['ferry']);
      expect(await store.changeArticles({ actor: BEN, moves, version })).toBe(false);
      expect(await contentOf(store)).toEqual(before);
    });

    test('can go one way and back in one change', async () => {
      const store = await (await newPlace()).open();
      await store.addArticle(newArticle('ferry'));
      const moves = [move('ferry', 'draft', 'published'), move('ferry', 'published', 'retired')];
      expect(await store.changeArticles({ actor: BEN, moves })).toBe(true);
      expect(await store.article('ferry')).toMatchObject({ state: 'retired' });
    });
  });

  describe('a draft that is discarded', () => {
    test('is gone, and only the audit tells of it', async () => {
      const store = await (await newPlace()).open();
      await store.addArticle(newArticle('ferry'));
      expect(await store.discardDraft('ferry', BEN)).toBe(true);
      expect(await store.articles()).toEqual([]);
      expect(await store.audit(1)).toMatchObject([
        { actor: BEN, action: 'article discarded', subject: 'ferry' },
      ]);
      expect(await store.addArticle(newArticle('ferry'))).toBe(true);
    });

    test('must be there, and a draft', async () => {
      const store = await (await newPlace()).open();
      await store.addArticle(newArticle('ferry'));
      await store.changeArticles({ actor: BEN, moves: [move('ferry', 'draft', 'published')] });
      const before = await contentOf(store);
      expect(await store.discardDraft('ferry', BEN)).toBe(false);
      expect(await store.discardDraft('gone', BEN)).toBe(false);
      expect(await contentOf(store)).toEqual(before);
    });
  });
}
