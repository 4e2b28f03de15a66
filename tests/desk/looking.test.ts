/** What the desk shows without being asked a question: suggestions, topics, articles, itself. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import { copyStory } from '../story.ts';
import { memoryStore } from './house.ts';

const story = await copyStory(afterAll);
await story.build();
const desk = await openDesk({
  knowledgeDir: story.knowledge,
  articlesDir: story.articles,
  store: await memoryStore(),
});
const shipped = await openDesk({ knowledgeDir: 'knowledge', store: await memoryStore() });

describe('suggestions', () => {
  test('begin with the questions that begin with what was typed', () => {
    expect(shipped.suggest('who is')[0]?.toLowerCase()).toMatch(/^who is/);
    expect(desk.suggest('Who den')[0]).toBe('Who denied the fishing deal?');
  });

  test('do not mind case, points or a blank at the end', () => {
    expect(desk.suggest('  WHO, den ')[0]).toBe('Who denied the fishing deal?');
  });

  test('find a word in the middle of a question', () => {
    expect(desk.suggest('fishing')[0]).toContain('fishing');
  });

  test('are one question of each topic first when nothing was typed', () => {
    expect(desk.suggest('').slice(0, 2)).toEqual([
      'When did Mayor Brandt arrive in Sudfall?',
      'What will the mayors talk about?',
    ]);
  });

  test('are never empty, never more than 25 and never the same twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
        const suggestions = shipped.suggest(typed);
        expect(suggestions.length).toBeGreaterThan(0);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        expect(new Set(suggestions).size).toBe(suggestions.length);
      }),
      { numRuns: 60 },
    );
  });

  test('are as many as wanted', () => {
    expect(shipped.suggest('', 3)).toHaveLength(3);
  });

  test('are questions the desk answers', () => {
    const [question = ''] = desk.suggest('Who den');
    expect(desk.ask(question).parts[0]?.outcome).toBe('answered');
  });
});

describe('topics', () => {
  test('hold every fact once, in the order of the files', () => {
    expect(desk.topics().map(({ id, facts }) => [id, facts.map((fact) => fact.id)])).toEqual([
      ['arrival', ['ferry-arrives', 'clock-gift']],
      ['talks', ['talks-planned', 'fishing-deal-claimed', 'fishing-deal-denied']],
    ]);
  });
});

describe('a fact', () => {
  test('names people and outlets instead of their ids, and shows the passage', () => {
    expect(desk.fact('ferry-arrives')).toMatchObject({
      saidBy: ['Sudfall harbour office'],
      via: ['Ora Herald'],
      question: 'When did Mayor Brandt arrive in Sudfall?',
      citations: [
        {
          article: 'herald-2031-05-04',
          passage: 2,
          quote: 'stepped off the night ferry at Sudfall',
          text: expect.stringContaining('the harbour office said.'),
          url: 'https://herald.example/lake-ora',
        },
        { article: 'courier-2031-05-04', passage: 2 },
      ],
    });
  });

  test('of an unknown id is undefined', () => {
    expect(desk.fact('no-such-fact')).toBeUndefined();
  });

  test('shows no passage where its text is not at hand', () => {
    expect(
      shipped.topics().flatMap(({ facts }) => facts.flatMap(({ citations }) => citations)),
    ).not.toContainEqual(expect.objectContaining({ text: expect.anything() }));
  });
});

test('articles are shown with outlet, passages and how many facts cite them', () => {
  expect(desk.articles()).toEqual([
    {
      id: 'courier-2031-05-04',
      outlet: 'Lake Courier',
      title: 'Will the mayors sign?',
      authors: [],
      published: '2031-05-04',
      passages: 4,
      facts: 3,
      added: false,
    },
    {
      id: 'herald-2031-05-04',
      outlet: 'Ora Herald',
      title: 'Mayor Brandt crosses Lake Ora for rare talks',
      authors: ['Nils Berg'],
      published: '2031-05-04',
      url: 'https://herald.example/lake-ora',
      passages: 4,
      facts: 3,
      added: false,
    },
  ]);
});

test('the desk tells its version, date and size', () => {
  expect(desk.about()).toEqual({
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
    asOf: '2031-05-04',
    facts: 5,
    passages: 8,
    articles: 2,
    loadedAt: expect.any(Date),
  });
});

describe('a question that is typed', () => {
  const suggestions = (typed: string) => shipped.suggest(typed);

  test('comes first where it is long enough to be asked, and is there once', () => {
    expect(suggestions('where on earth did Kim go')[0]).toBe('where on earth did Kim go');
    const [first = ''] = suggestions('who is');
    expect(suggestions(first.toLowerCase()).slice(0, 1)).toEqual([first]);
  });

  test('comes first where the desk knows it word for word, however short', () => {
    const known = shipped
      .topics()
      .flatMap(({ facts }) => facts)
      .find(({ question }) => question.split(' ').length === 4)?.question;
    expect(suggestions(known ?? '')[0]).toBe(known);
  });

  test('is left out while it is a word or two, or too long for a choice', () => {
    expect(suggestions('putin')).not.toContain('putin');
    expect(suggestions(`where did Kim go ${'and then '.repeat(20)}`)[0]).not.toMatch(/and then and then/);
  });

  test('brings questions of many topics, also where one topic is full of the word', () => {
    const topicOf = new Map(
      shipped.topics().flatMap(({ id, facts }) => facts.map(({ question }) => [question, id])),
    );
    const counts = new Map<string | undefined, number>();
    for (const question of suggestions('Kim')) {
      const topic = topicOf.get(question);
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(3);
    expect(counts.size).toBeGreaterThan(7);
  });
});
