/** What the desk shows to those who look round: names, sources side by side, dates. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createFactViews } from '../../src/answering/views.ts';
import { createComparisons } from '../../src/desk/comparisons.ts';
import { createNameSearch } from '../../src/desk/name-search.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { createTimeline } from '../../src/desk/timeline.ts';
import { readFactBase } from '../../src/knowledge/build.ts';
import type { FactBase } from '../../src/knowledge/schema.ts';
import { copyStory } from '../story.ts';
import { addPublished, memoryStore, openDeskHouse } from './house.ts';

const story = await copyStory(afterAll);
await story.build();
const desk = await openDesk({ knowledgeDir: story.knowledge, store: await memoryStore() });
const shipped = await openDesk({ knowledgeDir: 'knowledge', store: await memoryStore() });
const base = await readFactBase(story.knowledge);

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The story with facts of its own made out of one of it. */
function baseOf(...facts: readonly Partial<FactBase['facts'][number]>[]): FactBase {
  const [first] = base.facts;
  if (first === undefined) throw new Error('the story has no facts');
  return { ...base, facts: facts.map((fact, n) => ({ ...first, id: `fact-${n}`, ...fact })) };
}

describe('somebody', () => {
  test('is found by name, by any alias, by id, and inside a question', () => {
    for (const name of ['Ada Brandt', 'mayor brandt', 'ada-brandt', 'Who is Brandt?', '  BRANDT ']) {
      expect(desk.who(name).found).toMatchObject({ id: 'ada-brandt', role: 'mayor of Nordhaven' });
    }
    expect(shipped.who('김정은').found?.name).toBe('Kim Jong Un');
  });

  test('comes with what they say, what others say of them, and whom they stand for', () => {
    const lind = desk.who('Lind').found;
    expect(lind && ids(lind.said)).toEqual(['fishing-deal-denied']);
    expect(lind?.about).toEqual([]);
    expect(lind && ids(lind.belongsTo)).toEqual(['ilya-moss']);
    const moss = desk.who('Moss').found;
    expect(moss && ids(moss.about)).toEqual(['clock-gift', 'talks-planned', 'fishing-deal-denied']);
    expect(moss && ids(moss.members)).toEqual(['tove-lind']);
  });

  test('says too what came through them', () => {
    const herald = desk.who('Ora Herald').found;
    expect(herald && ids(herald.said)).toEqual(['ferry-arrives', 'clock-gift']);
  });

  test('has no fact in both lists', () => {
    for (const { id } of shipped.names('', 1_000)) {
      const { found } = shipped.who(id);
      const all = [...(found?.said ?? []), ...(found?.about ?? [])];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('who is not known gets the nearest names: misspelt, named beside others, or asked about otherwise', () => {
    const nearest = (name: string) => {
      const search = shipped.who(name);
      return search.found ? [] : ids(search.nearest);
    };
    expect(nearest('Pescow')[0]).toBe('dmitry-peskov');
    expect(nearest('Bloomberk')[0]).toBe('bloomberg');
    expect(nearest('Kim and Putin').slice(0, 2)).toEqual(['kim-jong-un', 'vladimir-putin']);
    expect(nearest("Kim's wife")).toContain('kim-jong-un');
  });

  test.each(['Macron', 'Zelensky', 'asdfgh', 'pizza'])('like %s has nobody near', (name) => {
    expect(shipped.who(name)).toEqual({ nearest: [] });
  });

  test('whatever is typed, there is an answer of five names at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const search = shipped.who(typed);
        expect(search.found !== undefined || search.nearest.length <= 5).toBe(true);
        expect(shipped.names(typed, 25).length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 40 },
    );
  });
});

describe('names while typing', () => {
  test('begin with those most is told of', () => {
    const offered = desk.names('', 3).map(({ facts }) => facts);
    expect(offered).toEqual(offered.toSorted((a, b) => b - a));
  });

  test('are those with an alias that begins so, and none that are weapons or events', () => {
    expect(ids(shipped.names('pesk', 25))).toContain('dmitry-peskov');
    expect(ids(shipped.names('un', 25))[0]).toBe('united-nations');
    expect(ids(shipped.names('', 500))).not.toContain('s-400');
  });
});

describe('a comparison', () => {
  test('of a topic holds each of its facts once: differing, agreeing, or of one source alone', () => {
    const talks = desk.compare('talks');
    expect(talks?.differences.map(({ facts }) => ids(facts))).toEqual([
      ['fishing-deal-claimed', 'fishing-deal-denied'],
    ]);
    expect(talks?.alone).toMatchObject([{ article: 'herald-2031-05-04', facts: [{ id: 'talks-planned' }] }]);
    const arrival = desk.compare('The ARRIVAL');
    expect(arrival?.agreements).toMatchObject([{ fact: { id: 'ferry-arrives' }, through: [] }]);
    for (const topic of shipped.topics()) {
      const found = shipped.compare(topic.id);
      const all = [
        ...(found?.differences.flatMap(({ facts }) => facts) ?? []),
        ...(found?.agreements.map(({ fact }) => fact) ?? []),
        ...(found?.alone.flatMap(({ facts }) => facts) ?? []),
      ];
      expect(
        ids(all)
          .filter((id) => ids(topic.facts).includes(id))
          .sort(),
      ).toEqual(ids(topic.facts).sort());
    }
  });

  test('can be had of every topic and every pair that disagrees, each offered once', () => {
    const all = shipped.comparisons('', 100);
    expect(all.filter(({ kind }) => kind === 'topic')).toHaveLength(shipped.topics().length);
    const keys = all.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key } of all) expect(shipped.compare(key)?.subject.key).toBe(key);
    expect(desk.comparisons('fishing', 25)).toEqual([
      {
        kind: 'dispute',
        key: 'fishing-deal-claimed/fishing-deal-denied',
        questions: ['Will the mayors sign a fishing deal?', 'Who denied the fishing deal?'],
      },
    ]);
    expect(desk.comparisons('nothing like that', 25)).toHaveLength(3);
    expect(desk.compare('no-such-topic')).toBeUndefined();
  });

  test('of a dispute puts the two first and adds others that disagree with them', () => {
    const [key = ''] = shipped
      .comparisons('', 100)
      .flatMap((each) => (each.key.endsWith('/nam-munitions-prolong-conflict') ? [each.key] : []));
    const found = shipped.compare(key);
    expect(found && ids(found.differences[0]?.facts ?? [])).toEqual([
      'us-supplies-would-not-alter-war',
      'nam-munitions-prolong-conflict',
      'rfa-ammunition-could-prolong-war',
    ]);
  });

  test('counts what several articles have from one agency as one source', () => {
    const press = shipped
      .compare('meeting')
      ?.agreements.find(({ fact }) => fact.id === 'no-press-conference');
    // One of them has it from Tass; the other tells it by itself.
    expect(press).toMatchObject({
      through: [],
      fact: { via: ['Bloomberg', 'Radio Free Asia'], citations: [{}, { via: ['Tass'] }] },
    });
  });

  test('names those whom both sides cite', () => {
    const lunch = shipped.compare('official-lunch-bloomberg/official-banquet-rfa');
    expect(lunch?.differences[0]).toMatchObject({ speakers: ['Dmitry Peskov'], through: [] });
  });
});

describe('a timeline', () => {
  test('tells past, planned and still ahead apart from the day the sources end', () => {
    const dated = baseOf(
      { when: '2031-06', status: 'planned' },
      { when: '2031-05-04', status: 'planned' },
      { when: '2031-05-04', status: 'reported' },
      { when: '2031-05-03/2031-05-20', status: 'planned' },
      { when: '2031', status: 'reported' },
      { when: '2031-05-05', status: 'assessed' },
      { when: '2031-05', status: 'planned' },
    );
    const { facts = [] } = createTimeline(dated, createFactViews(dated, new Map()), '2031-05-04') ?? {};
    expect(facts.map(({ when, tense }) => [when, tense])).toEqual([
      ['2031', 'past'],
      ['2031-05', 'ahead'],
      ['2031-05-03/2031-05-20', 'ahead'],
      ['2031-05-04', 'past'],
      ['2031-05-04', 'plan'],
      ['2031-05-05', 'ahead'],
      ['2031-06', 'ahead'],
    ]);
  });

  test('is of one topic, found by id or title, or of all', () => {
    expect(desk.timeline()?.facts.map(({ fact }) => fact.id)).toEqual(['ferry-arrives', 'talks-planned']);
    expect(desk.timeline('the talks')).toMatchObject({
      topic: { id: 'talks', title: 'The talks' },
      asOf: '2031-05-04',
      facts: [
        { fact: { id: 'talks-planned' }, tense: 'ahead', about: ['Ada Brandt', 'Ilya Moss', 'Lake Ora'] },
      ],
    });
    expect(shipped.timeline('meeting')?.topic?.title).toBe('The meeting itself');
    for (const unclear of ['pizza', 'the', 'Kim']) expect(shipped.timeline(unclear)).toBeUndefined();
  });

  test('moves its end with a later article that is added', async () => {
    const own = await openDesk({ knowledgeDir: 'knowledge', store: await memoryStore() });
    const tense = () => own.timeline('meeting')?.facts.find(({ when }) => when === '2023-09-13')?.tense;
    expect(tense()).toBe('ahead');
    await addPublished(own);
    expect(own.timeline()?.asOf).toBe('2024-05-07');
    expect(tense()).toBe('plan');
  });
});

test('follows a refresh', async () => {
  const house = await openDeskHouse();
  expect(house.desk.who('Brandt').found?.role).toBe('mayor of Nordhaven');
  await house.story.edit('knowledge/entities.yaml', 'mayor of Nordhaven', 'once mayor of Nordhaven');
  await house.desk.refresh({ id: '1', name: 'Ann' });
  expect(house.desk.who('Brandt').found?.role).toBe('once mayor of Nordhaven');
});

test('a fact base without facts has names and topics, and nothing to show of them', () => {
  const empty = { ...base, facts: [] };
  const { names, who } = createNameSearch(empty, []);
  expect(names('', 25).length).toBeGreaterThan(0);
  expect(who('Brandt').found).toMatchObject({ said: [], about: [] });
  const { comparisons, compare } = createComparisons(empty, []);
  expect(comparisons('', 25)).toHaveLength(2);
  expect(compare('talks')).toMatchObject({ differences: [], agreements: [], alone: [] });
  expect(createTimeline(empty, [], '2031-05-04')?.facts).toEqual([]);
});
