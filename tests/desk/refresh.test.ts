/** A refresh takes over all of a changed knowledge folder, or nothing. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { KnowledgeError } from '../../src/knowledge/problems.ts';
import { copyStory } from '../story.ts';
import { ANN, memoryStore, openDeskHouse } from './house.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const TALKS = 'knowledge/facts/talks.yaml';
const QUESTION = 'When did Mayor Brandt arrive in Sudfall?';

const statementOf = (desk: Desk, question: string) => desk.ask(question).parts[0]?.facts[0]?.statement;

describe('a refresh', () => {
  test('of unchanged files reports no change, and builds nothing anew', async () => {
    const { desk } = await openDeskHouse();
    const { version } = desk.about();
    const topics = desk.topics();
    expect(await desk.refresh(ANN)).toMatchObject({
      ok: true,
      from: version,
      to: version,
      added: [],
      changed: [],
      removed: [],
      number: 1,
    });
    expect(desk.topics()[0]?.facts[0]).toBe(topics[0]?.facts[0]);
  });

  test('asked for while another reads gets one of its own', async () => {
    const { story, desk } = await openDeskHouse();
    const first = desk.refresh(ANN);
    await nextTurn();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    expect(await desk.refresh(ANN)).toMatchObject({ ok: true, to: desk.about().version });
    expect(await first).toMatchObject({ ok: true });
    expect(desk.fact('ferry-arrives')?.statement).toContain('by day ferry');
  });

  test('that cannot be written down still answers from the new facts, and says so', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(ARRIVAL, 'arrived in Sudfall by night ferry', 'came to Sudfall on a steamer');
    // A folder in the way of the file: works for root too, whom no permission stops.
    await mkdir(join(story.knowledge, 'fact-base.json.new'));
    expect(await desk.refresh(ANN)).toMatchObject({
      ok: true,
      unsaved: expect.stringContaining('fact-base.json'),
    });
    expect(statementOf(desk, QUESTION)).toContain('steamer');
  });

  test('takes over a changed fact and reports its id', async () => {
    const { story, desk } = await openDeskHouse();
    const { version } = desk.about();
    await story.edit(ARRIVAL, 'arrived in Sudfall by night ferry', 'came to Sudfall on a steamer');
    const report = await desk.refresh(ANN);
    expect(report).toMatchObject({
      ok: true,
      from: version,
      changed: ['ferry-arrives'],
      added: [],
      removed: [],
    });
    expect(report).toMatchObject({ to: desk.about().version });
    expect(statementOf(desk, QUESTION)).toBe(
      'Mayor Ada Brandt came to Sudfall on a steamer on Sunday, 4 May 2031.',
    );
  });

  test('reports what was added and what was removed', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(TALKS, 'id: talks-planned', 'id: talks-announced');
    expect(await desk.refresh(ANN)).toMatchObject({
      ok: true,
      added: ['talks-announced'],
      changed: [],
      removed: ['talks-planned'],
    });
    expect(desk.fact('talks-planned')).toBeUndefined();
    expect(desk.fact('talks-announced')?.topic).toBe('talks');
  });

  test('is still there after a restart', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    await desk.refresh(ANN);
    const restarted = await openDesk({ knowledgeDir: story.knowledge, store: await memoryStore() });
    expect(restarted.about().version).toBe(desk.about().version);
  });

  test('asked for twice at once gives both the one result', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    const [one, other] = await Promise.all([desk.refresh(ANN), desk.refresh(ANN)]);
    expect(other).toBe(one);
    expect(one).toMatchObject({ ok: true, changed: ['ferry-arrives'] });
    expect(await desk.refresh(ANN)).toMatchObject({ ok: true, changed: [] });
  });

  test('reads the texts of the articles again', async () => {
    const { story, desk } = await openDeskHouse();
    await cp(join(story.articles, 'courier-2031-05-04.txt'), join(story.folder, 'kept.txt'));
    await rm(join(story.articles, 'courier-2031-05-04.txt'));
    await desk.refresh(ANN);
    const texts = () => desk.fact('fishing-deal-denied')?.citations.map(({ text }) => text);
    expect(texts()).toEqual([undefined]);
    await cp(join(story.folder, 'kept.txt'), join(story.articles, 'courier-2031-05-04.txt'));
    await desk.refresh(ANN);
    expect(texts()).toEqual(['There will be no fishing deal, said Tove Lind, who speaks for Mayor Moss.']);
  });
});

describe('a refresh of faulty files', () => {
  test('names file and line and changes nothing', async () => {
    const { story, desk } = await openDeskHouse();
    const before = { about: desk.about(), topics: desk.topics(), reply: desk.ask(QUESTION) };
    await story.edit(ARRIVAL, 'by night ferry', 'by day ferry');
    const line = await story.edit(TALKS, 'status: planned', 'status: rumoured');
    expect(await desk.refresh(ANN)).toEqual({
      ok: false,
      version: before.about.version,
      problems: [{ file: TALKS, line, message: expect.stringContaining('fact "talks-planned", status: ') }],
    });
    expect({ about: desk.about(), topics: desk.topics(), reply: desk.ask(QUESTION) }).toEqual(before);
  });

  test('leaves the written fact base as it was', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(TALKS, 'saidBy: [council]', 'saidBy: [nobody]');
    expect(await desk.refresh(ANN)).toMatchObject({ ok: false });
    expect(
      (await openDesk({ knowledgeDir: story.knowledge, store: await memoryStore() })).about().version,
    ).toBe(desk.about().version);
  });

  test('works again once they are mended', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(TALKS, 'status: planned', 'status: rumoured');
    await desk.refresh(ANN);
    await story.edit(TALKS, 'status: rumoured', 'status: reported');
    expect(await desk.refresh(ANN)).toMatchObject({ ok: true, changed: ['talks-planned'] });
  });

  test('does not throw when the whole folder is gone', async () => {
    const { story, desk } = await openDeskHouse();
    await rm(story.knowledge, { recursive: true });
    expect(await desk.refresh(ANN)).toMatchObject({ ok: false });
    expect(statementOf(desk, QUESTION)).toContain('arrived in Sudfall');
  });
});

test('no question asked during a refresh gets a mixture of old and new', async () => {
  const { story, desk } = await openDeskHouse();
  await story.edit(ARRIVAL, 'Mayor Ada Brandt arrived', 'On the new account, Mayor Ada Brandt arrived');
  await story.edit(TALKS, 'The mayors plan', 'On the new account, the mayors plan');
  const seen = new Set<string>();
  let over = false;
  const refreshed = desk.refresh(ANN).finally(() => {
    over = true;
  });
  const look = () => {
    const statements = [
      statementOf(desk, QUESTION),
      statementOf(desk, 'What will the mayors talk about?'),
      desk.fact('talks-planned')?.statement,
      desk.topics()[0]?.facts[0]?.statement,
    ];
    const isNew = statements.map((statement) => statement?.startsWith('On the new account'));
    seen.add(`${desk.about().version} ${[...new Set(isNew)].join(' and ')}`);
  };
  while (!over) {
    look();
    await nextTurn();
  }
  look();
  const report = await refreshed;
  expect(report).toMatchObject({ ok: true, changed: ['ferry-arrives', 'talks-planned'] });
  expect([...seen]).toEqual(report.ok ? [`${report.from} false`, `${report.to} true`] : []);
});

describe('opening', () => {
  test('a folder that is not there tells how to mend it', async () => {
    const opening = openDesk({ knowledgeDir: 'no/such/folder', store: await memoryStore() });
    await expect(opening).rejects.toThrow(KnowledgeError);
    await expect(opening).rejects.toThrow(/folder\/fact-base\.json: .*KNOWLEDGE_DIR/);
  });

  test('a folder that was never built tells the command', async () => {
    const { knowledge } = await copyStory();
    await expect(openDesk({ knowledgeDir: knowledge, store: await memoryStore() })).rejects.toThrow(
      'npm run knowledge -- build',
    );
  });

  test('a fact base that is cut off throws rather than answering from half of it', async () => {
    const { knowledge } = await copyStory();
    await writeFile(join(knowledge, 'fact-base.json'), '{"version":"x","facts":[');
    await expect(openDesk({ knowledgeDir: knowledge, store: await memoryStore() })).rejects.toThrow(
      KnowledgeError,
    );
  });
});
