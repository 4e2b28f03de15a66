/** An added article from upload to restore, over restarts. */
import { describe, expect, test } from 'vitest';
import { ANN, add, addPublished, answerTo, BEN, openDeskHouse, QUESTION, reasons, upload } from './house.ts';

const ID = 'daily-courier-2024-05-07';

test('an article lives from draft to restored, and outlives restarts', async () => {
  const { desk, reopen } = await openDeskHouse();
  expect(answerTo(desk, QUESTION)).toBeUndefined();

  expect(await add(desk)).toBe(ID);
  expect(answerTo(desk, QUESTION)).toBeUndefined();
  expect(reasons(desk)).toEqual(['started']);

  expect(await desk.publishArticle(ID, BEN)).toMatchObject({
    ok: true,
    version: 2,
    article: { id: ID, state: 'published', addedBy: ANN },
  });
  expect(answerTo(desk, QUESTION)).toContain('Reedmere');

  const later = await reopen();
  expect(answerTo(later, QUESTION)).toContain('Reedmere');
  expect(reasons(later)).toEqual([`published ${ID}`, 'started']);

  expect(await later.retireArticle(ID, BEN)).toMatchObject({
    ok: true,
    version: 3,
    article: { state: 'retired' },
  });
  expect(answerTo(later, QUESTION)).toBeUndefined();
  expect(answerTo(await reopen(), QUESTION)).toBeUndefined();

  expect(await later.publishArticle(ID, ANN)).toMatchObject({ ok: true, version: 4 });
  expect(answerTo(later, QUESTION)).toContain('Reedmere');
  expect(reasons(later)).toEqual([`restored ${ID}`, `retired ${ID}`, `published ${ID}`, 'started']);
  expect((await later.audit(9)).map(({ action, actor, subject }) => [action, actor.name, subject])).toEqual([
    ['article restored', 'Ann', ID],
    ['article retired', 'Ben', ID],
    ['article published', 'Ben', ID],
    ['article added', 'Ann', ID],
  ]);
});

test('an added sentence can be looked up, with its passage, as long as its article is published', async () => {
  const { desk } = await openDeskHouse();
  const id = await addPublished(desk, upload(undefined, { url: 'https://courier.example/pact' }));
  const sentence = `${id}-p5-s1`;
  expect(desk.fact(sentence)).toMatchObject({
    saidBy: ['Daily Courier'],
    citations: [{ article: id, passage: 5, url: 'https://courier.example/pact' }],
  });
  expect(desk.passages(id)?.[4]).toContain('Reedmere');
  await desk.retireArticle(id, ANN);
  expect(desk.fact(sentence)).toBeUndefined();
  expect(desk.passages(id)).toBeUndefined();
});

test('published articles are listed after the shipped ones, and count', async () => {
  const { desk } = await openDeskHouse();
  const before = desk.about();
  const id = await addPublished(desk);
  await add(desk, upload('Another\n\nThe ferry stays in port for the whole of the winter.'));
  expect(desk.articles().map((article) => [article.id, article.added])).toEqual([
    ['courier-2031-05-04', false],
    ['herald-2031-05-04', false],
    [id, true],
  ]);
  expect(desk.articles().at(-1)).toMatchObject({
    outlet: 'Daily Courier',
    title: 'Brandt leaves Sudfall with a signed water pact',
    authors: ['Mara Quist'],
    published: '2024-05-07',
    passages: 6,
    facts: 0,
  });
  expect(desk.about()).toMatchObject({ articles: 3, passages: before.passages + 6, facts: before.facts });
  expect(desk.passages('herald-2031-05-04')).toHaveLength(4);
  expect(desk.passages('no-such-article')).toBeUndefined();
});

test('the facts go on answering beside an added article', async () => {
  const { desk } = await openDeskHouse();
  const question = 'When did Mayor Brandt arrive in Sudfall?';
  const before = answerTo(desk, question);
  await addPublished(desk);
  expect(answerTo(desk, question)).toBe(before);
});

test('a preview tells what was understood, before publishing and afterwards', async () => {
  const { desk } = await openDeskHouse();
  const result = await desk.addArticle(upload(), ANN);
  if (!result.ok) throw new Error(result.reason);
  expect(result.preview).toMatchObject({
    article: { id: ID, state: 'draft', published: '2024-05-07', addedBy: ANN },
    setAside: [
      { passage: 1, reason: 'headline' },
      { passage: 2, reason: 'byline' },
    ],
    duplicates: [],
    contradictions: [],
  });
  expect(result.preview.drafts.map(({ passage, saidBy }) => [passage, saidBy])).toEqual([
    [3, 'the harbour office'],
    [4, 'Pavel Orsk'],
    [5, 'Pavel Orsk'],
    [6, undefined],
  ]);
  await desk.publishArticle(ID, ANN);
  expect(await desk.previewArticle(ID)).toMatchObject({
    drafts: result.preview.drafts,
    article: { state: 'published' },
  });
  expect(await desk.previewArticle('no-such-article')).toBeUndefined();
});

test('a draft that is thrown away is gone, makes no version, and leaves its name free', async () => {
  const { desk, reopen } = await openDeskHouse();
  await add(desk);
  const result = await desk.discardArticle(ID, BEN);
  expect(result).toMatchObject({ ok: true, article: { id: ID } });
  expect(result).not.toHaveProperty('version');
  expect(desk.addedArticles()).toEqual([]);
  expect((await reopen()).addedArticles()).toEqual([]);
  expect(reasons(desk)).toEqual(['started']);
  expect(await add(desk)).toBe(ID);
});

describe('in the wrong state', () => {
  test.each([
    ['publish', 'published'],
    ['discard', 'published'],
    ['discard', 'retired'],
    ['retire', 'draft'],
    ['retire', 'retired'],
  ] as const)('%s of one that is %s tells so, and changes nothing', async (action, state) => {
    const { desk } = await openDeskHouse();
    await add(desk);
    if (state !== 'draft') await desk.publishArticle(ID, ANN);
    if (state === 'retired') await desk.retireArticle(ID, ANN);
    const before = [desk.addedArticles(), desk.versions(), await desk.audit(9)];
    expect(await desk[`${action}Article`](ID, BEN)).toEqual({
      ok: false,
      reason: 'wrong-state',
      state,
    });
    expect([desk.addedArticles(), desk.versions(), await desk.audit(9)]).toEqual(before);
  });

  test.each(['publish', 'discard', 'retire'] as const)('%s of an unknown one says so', async (action) => {
    const { desk } = await openDeskHouse();
    expect(await desk[`${action}Article`]('no-such-article', BEN)).toEqual({
      ok: false,
      reason: 'unknown',
    });
  });
});

describe('an article that a curator ships under its own name', () => {
  test('answers no longer by itself, but lends its text', async () => {
    const { desk, story } = await openDeskHouse();
    const text =
      'Lake closed\n\nThe lake is closed to ferries until the ice has gone, the harbour office said.';
    const id = await addPublished(desk, upload(text, { outlet: 'Lake Courier' }));
    await story.ship(id, 'courier', text);
    expect(await desk.refresh(ANN)).toMatchObject({ ok: true, added: ['lake-closed'] });
    expect(desk.articles().filter((article) => article.id === id)).toMatchObject([
      { added: false, facts: 1 },
    ]);
    expect(desk.fact('lake-closed')?.citations[0]?.text).toContain('until the ice has gone');
    expect(desk.fact(`${id}-p2-s1`)).toBeUndefined();
  });
});
