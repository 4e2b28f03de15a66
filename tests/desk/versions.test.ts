/** The states of the desk that can be gone back to. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFactBase } from '../../src/knowledge/build.ts';
import { KEPT_VERSIONS } from '../../src/store/store.ts';
import { ANN, add, addPublished, answerTo, BEN, openDeskHouse, QUESTION, reasons, upload } from './house.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const ARRIVED = 'When did Mayor Brandt arrive in Sudfall?';
const OTHER = 'Gulls return to Lake Ora\n\nThousands of gulls came back to the lake after two quiet years.';

describe('a version is kept', () => {
  test('at the first start, by the process itself', async () => {
    const { desk } = await openDeskHouse();
    expect(desk.versions()).toEqual([
      {
        number: 1,
        at: expect.any(Date),
        actor: { id: '', name: 'Summit Desk' },
        reason: 'started',
        base: desk.about().version,
        facts: 5,
        articles: [],
      },
    ]);
  });

  test('not again at a start that finds everything as it was', async () => {
    const { desk, reopen } = await openDeskHouse();
    await addPublished(desk);
    const before = desk.versions();
    expect((await reopen()).versions()).toEqual(before);
  });

  test('at a start with a fact base that was built meanwhile', async () => {
    const { story, reopen } = await openDeskHouse();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    await story.build();
    const later = await reopen();
    expect(reasons(later)).toEqual(['read from the files', 'started']);
    expect(later.versions()[0]?.base).toBe(later.about().version);
  });

  test('by a refresh that changed something, with who did it and what', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    expect(await desk.refresh(BEN)).toMatchObject({ ok: true, number: 2 });
    expect(desk.versions()[0]).toMatchObject({ number: 2, actor: BEN, reason: 'refreshed: 1 fact changed' });
    expect(await desk.audit(1)).toMatchObject([{ actor: BEN, action: 'fact base refreshed', subject: '2' }]);
    expect(await desk.refresh(ANN)).toMatchObject({ ok: true, number: 2, replay: { asked: 0 } });
    expect(desk.versions()).toHaveLength(2);
  });

  test('not by a draft', async () => {
    const { desk } = await openDeskHouse();
    await add(desk);
    expect(reasons(desk)).toEqual(['started']);
  });

  test(`as one of the last ${KEPT_VERSIONS}`, async () => {
    const { desk } = await openDeskHouse();
    const id = await add(desk);
    for (let n = 0; n < KEPT_VERSIONS; n++)
      await (n % 2 === 0 ? desk.publishArticle(id, ANN) : desk.retireArticle(id, ANN));
    expect(desk.versions().map(({ number }) => number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(await desk.rollBack(1, ANN)).toMatchObject({
      ok: false,
      reason: 'not-kept',
      kept: [11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
    });
  });
});

describe('rolling back', () => {
  test('takes back facts and articles, is itself a version, and outlives a restart', async () => {
    const { story, desk, reopen } = await openDeskHouse();
    const first = await addPublished(desk);
    const then = answerTo(desk, ARRIVED);
    await story.edit(ARRIVAL, 'arrived in Sudfall by night ferry', 'came to Sudfall on a steamer');
    await desk.refresh(ANN);
    const second = await addPublished(desk, upload(OTHER));
    await desk.retireArticle(first, ANN);
    const { version: from } = desk.about();

    const report = await desk.rollBack(2, BEN);
    expect(report).toMatchObject({
      ok: true,
      from,
      to: desk.about().version,
      changed: ['ferry-arrives'],
      published: [first],
      retired: [second],
      number: 6,
    });
    expect(answerTo(desk, ARRIVED)).toBe(then);
    expect(answerTo(desk, QUESTION)).toContain('Reedmere');
    expect(desk.versions()[0]).toMatchObject({ reason: 'rolled back to 2', actor: BEN, articles: [first] });
    expect((await desk.audit(3)).map(({ action, subject }) => [action, subject])).toEqual([
      ['rolled back', '2'],
      ['article retired', second],
      ['article restored', first],
    ]);

    const later = await reopen();
    expect(later.versions()).toEqual(desk.versions());
    expect(later.about().version).toBe(desk.about().version);
    expect(answerTo(later, QUESTION)).toContain('Reedmere');
    // The files were left alone: reading them again takes the edit over.
    expect(await later.refresh(ANN)).toMatchObject({ ok: true, changed: ['ferry-arrives'], number: 7 });
  });

  test('can be rolled back', async () => {
    const { desk } = await openDeskHouse();
    await addPublished(desk);
    await desk.rollBack(1, ANN);
    expect(answerTo(desk, QUESTION)).toBeUndefined();
    expect(await desk.rollBack(2, ANN)).toMatchObject({ ok: true, number: 4, added: [], changed: [] });
    expect(answerTo(desk, QUESTION)).toContain('Reedmere');
  });

  test('to what is live changes nothing', async () => {
    const { desk } = await openDeskHouse();
    await addPublished(desk);
    const before = desk.versions();
    expect(await desk.rollBack(2, ANN)).toMatchObject({ ok: true, number: 2, published: [], retired: [] });
    expect(desk.versions()).toEqual(before);
  });

  test('leaves drafts alone', async () => {
    const { desk } = await openDeskHouse();
    await addPublished(desk);
    const draft = await add(desk, upload(OTHER));
    await desk.rollBack(1, ANN);
    expect(desk.addedArticles().map(({ id, state }) => [id, state])).toContainEqual([draft, 'draft']);
  });

  test('works while the files have faults', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    await desk.refresh(ANN);
    await writeFile(join(story.knowledge, 'facts', 'talks.yaml'), 'facts: [');
    expect(await desk.rollBack(1, ANN)).toMatchObject({ ok: true, changed: ['ferry-arrives'] });
  });

  test('to an unknown version tells which there are', async () => {
    const { desk } = await openDeskHouse();
    expect(await desk.rollBack(7, ANN)).toEqual({
      ok: false,
      reason: 'not-kept',
      kept: [1],
      version: desk.about().version,
    });
  });

  test('that cannot be written down says so', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    await desk.refresh(ANN);
    // A folder in the way of the file: works for root too, whom no permission stops.
    await mkdir(join(story.knowledge, 'fact-base.json.new'));
    expect(await desk.rollBack(1, ANN)).toMatchObject({
      ok: true,
      unsaved: expect.stringContaining('fact-base.json'),
    });
  });
});

describe('a crash between the store and the file', () => {
  test('is mended at the next start', async () => {
    const { story, desk, store, reopen } = await openDeskHouse();
    const file = join(story.knowledge, 'fact-base.json');
    const old = await readFile(file, 'utf8');
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    await desk.refresh(ANN);
    // As if the process had ended after the store had kept the version.
    await writeFile(`${file}.new`, await readFile(file, 'utf8'));
    await writeFile(file, old);
    const later = await reopen();
    expect(later.versions()).toEqual(await store.versions());
    expect(later.about().version).toBe(desk.about().version);
  });

  test('is left alone where another fact base was deployed since', async () => {
    const { story, desk, reopen } = await openDeskHouse();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    await desk.refresh(ANN);
    const file = join(story.knowledge, 'fact-base.json');
    const interrupted = await readFile(file, 'utf8');
    await story.edit(ARRIVAL, 'by day ferry', 'by rowing boat');
    await story.build();
    await writeFile(`${file}.new`, interrupted);
    expect((await reopen()).fact('ferry-arrives')?.statement).toContain('by rowing boat');
  });

  test('before the store had kept it leaves everything as it was', async () => {
    const { story, desk, reopen } = await openDeskHouse();
    const base = await desk.refresh(ANN);
    const file = join(story.knowledge, 'fact-base.json');
    await writeFile(`${file}.new`, '{"version":"half a fil');
    const later = await reopen();
    expect(base).toMatchObject({ ok: true, to: later.about().version });
    expect(reasons(later)).toEqual(['started']);
    await rm(`${file}.new`);
  });
});

test('the fact base on disk is the live one after every change', async () => {
  const { story, desk } = await openDeskHouse();
  const onDisk = async () => JSON.parse(await story.read('knowledge/fact-base.json')).version;
  await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
  await desk.refresh(ANN);
  expect(await onDisk()).toBe(desk.about().version);
  await desk.rollBack(1, ANN);
  expect(await onDisk()).toBe(desk.about().version);
  // Somebody put another one there: a refresh puts it right, though no file of the curator's has changed.
  await desk.refresh(ANN);
  const base = JSON.parse(await story.read('knowledge/fact-base.json'));
  await writeFactBase(story.knowledge, { ...base, version: '000000000000' });
  await desk.refresh(ANN);
  expect(await onDisk()).toBe(desk.about().version);
});
