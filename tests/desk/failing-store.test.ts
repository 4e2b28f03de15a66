/** A store that fails, or that somebody else changes: the desk goes on as it was, or takes over what is there. */
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import type { Store } from '../../src/store/store.ts';
import { ANN, add, addPublished, answerTo, BEN, failing, openDeskHouse, QUESTION, upload } from './house.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const OTHER = 'Gulls return to Lake Ora\n\nThousands of gulls came back to the lake after two quiet years.';

async function openFailing() {
  const { change, fail } = failing();
  return { ...(await openDeskHouse(change)), fail };
}

describe('where the store fails, the desk rejects and stays as it was:', () => {
  test.each<[string, keyof Store]>([
    ['adding, while it looks what is there', 'articles'],
    ['adding, while it is kept', 'addArticle'],
  ])('%s', async (_, method) => {
    const { desk, fail } = await openFailing();
    fail(method);
    await expect(desk.addArticle(upload(), ANN)).rejects.toThrow('the disk is full');
    expect(desk.addedArticles()).toEqual([]);
    fail(undefined);
    expect(await add(desk)).toBe('daily-courier-2024-05-07');
  });

  test('publishing and retiring', async () => {
    const { desk, fail } = await openFailing();
    const id = await add(desk);
    fail('changeArticles');
    await expect(desk.publishArticle(id, ANN)).rejects.toThrow('the disk is full');
    expect(answerTo(desk, QUESTION)).toBeUndefined();
    expect(desk.addedArticles()).toMatchObject([{ id, state: 'draft' }]);
    fail(undefined);
    await desk.publishArticle(id, ANN);
    fail('changeArticles');
    await expect(desk.retireArticle(id, ANN)).rejects.toThrow('the disk is full');
    expect(answerTo(desk, QUESTION)).toContain('Reedmere');
    expect(desk.versions()).toHaveLength(2);
  });

  test('discarding', async () => {
    const { desk, fail } = await openFailing();
    const id = await add(desk);
    fail('discardDraft');
    await expect(desk.discardArticle(id, ANN)).rejects.toThrow('the disk is full');
    expect(desk.addedArticles()).toMatchObject([{ id }]);
  });

  test('refreshing, with the file of the fact base as it was too', async () => {
    const { desk, story, fail, reopen } = await openFailing();
    const before = desk.about();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    fail('keepVersion');
    await expect(desk.refresh(ANN)).rejects.toThrow('the disk is full');
    expect(desk.about()).toEqual(before);
    fail(undefined);
    const later = await reopen();
    expect(later.about().version).toBe(before.version);
    expect(later.versions()).toHaveLength(1);
    expect(await desk.refresh(ANN)).toMatchObject({ ok: true, changed: ['ferry-arrives'], number: 2 });
  });

  test.each<[keyof Store]>([['factBase'], ['changeArticles']])('rolling back, at %s', async (method) => {
    const { desk, fail } = await openFailing();
    await addPublished(desk);
    fail(method);
    await expect(desk.rollBack(1, ANN)).rejects.toThrow('the disk is full');
    expect(answerTo(desk, QUESTION)).toContain('Reedmere');
    expect(desk.versions()).toHaveLength(2);
  });

  test('opening', async () => {
    const { store, story, fail } = await openFailing();
    fail('versions');
    await expect(openDesk({ knowledgeDir: story.knowledge, store })).rejects.toThrow('the disk is full');
  });
});

test.each<[keyof Store]>([['articles'], ['versions']])(
  'a store that fails at %s only after it has kept a change does not undo it',
  async (method) => {
    const { desk, fail, reopen } = await openFailing();
    const id = await add(desk);
    fail(method);
    expect(await desk.publishArticle(id, BEN)).toMatchObject({ ok: true, version: 2 });
    expect(answerTo(desk, QUESTION)).toContain('Reedmere');
    expect(desk.versions()[0]).toMatchObject({ number: 2, reason: `published ${id}`, articles: [id] });
    fail(undefined);
    expect((await reopen()).versions()).toMatchObject([{ number: 2, articles: [id] }, { number: 1 }]);
  },
);

test('one failure does not hold up what comes after it', async () => {
  const { desk, fail } = await openFailing();
  fail('addArticle');
  const lost = desk.addArticle(upload(), ANN);
  const refreshed = desk.refresh(BEN);
  await expect(lost).rejects.toThrow('the disk is full');
  expect(await refreshed).toMatchObject({ ok: true });
});

describe('two moderators at once', () => {
  test('publish one article once', async () => {
    const { desk } = await openDeskHouse();
    const id = await add(desk);
    const [one, other] = await Promise.all([desk.publishArticle(id, ANN), desk.publishArticle(id, BEN)]);
    expect([one, other]).toMatchObject([
      { ok: true, version: 2 },
      { ok: false, reason: 'wrong-state' },
    ]);
    expect(desk.versions()).toHaveLength(2);
  });

  test('do all they want one after the other', async () => {
    const { desk, story } = await openDeskHouse();
    const [first, second] = [await addPublished(desk), await add(desk, upload(OTHER))];
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    const results = await Promise.all([
      desk.retireArticle(first, ANN),
      desk.publishArticle(second, BEN),
      desk.refresh(ANN),
      desk.rollBack(2, BEN),
      desk.discardArticle(second, ANN),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
    expect(desk.versions().map(({ reason, articles }) => [reason, articles])).toEqual([
      ['rolled back to 2', [first]],
      ['refreshed: 1 fact changed', [second]],
      [`published ${second}`, [second]],
      [`retired ${first}`, []],
      [`published ${first}`, [first]],
      ['started', []],
    ]);
  });
});

test('what another process did meanwhile is told, and taken over', async () => {
  const { desk, reopen } = await openDeskHouse();
  const id = await add(desk);
  const other = await reopen();
  await other.publishArticle(id, BEN);
  expect(await desk.publishArticle(id, ANN)).toMatchObject({ ok: false, reason: 'wrong-state' });
  expect(answerTo(desk, QUESTION)).toContain('Reedmere');
  await other.retireArticle(id, BEN);
  expect(await desk.retireArticle(id, ANN)).toMatchObject({
    reason: 'wrong-state',
    state: 'retired',
  });
  const draft = await add(desk, upload(OTHER));
  await (await reopen()).discardArticle(draft, BEN);
  expect(await desk.discardArticle(draft, ANN)).toMatchObject({ ok: false, reason: 'unknown' });
  expect(desk.addedArticles()).toMatchObject([{ id, state: 'retired' }]);
});
