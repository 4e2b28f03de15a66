/** What no single file can know is told with the line: references, names taken twice, quotes, passages left over. */
import { describe, expect, test } from 'vitest';
import { buildFactBase } from '../../src/knowledge/build.ts';
import { describeProblem, type Problem } from '../../src/knowledge/problems.ts';
import { copyStory, type Story } from '../story.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const TALKS = 'knowledge/facts/talks.yaml';
const HERALD = 'knowledge/articles/herald-2031-05-04.yaml';
const COURIER = 'knowledge/articles/courier-2031-05-04.yaml';
const ENTITIES = 'knowledge/entities.yaml';

async function problemsOf({ knowledge, articles }: Story): Promise<readonly Problem[]> {
  const build = await buildFactBase(knowledge, articles);
  return build.ok ? [] : build.problems;
}

test('the invented story has no fault', async () => {
  expect(await problemsOf(await copyStory())).toEqual([]);
});

describe('a reference', () => {
  test.each([
    [
      'to an unknown entity',
      TALKS,
      'about: [ada-brandt',
      'about: [ada',
      'no entity is called "ada"; correct the id or',
    ],
    ['to an unknown speaker', TALKS, 'saidBy: [council', 'saidBy: [x', 'no entity is called "x"'],
    ['to an unknown outlet between', ARRIVAL, 'via: [herald', 'via: [x', 'no entity is called "x"'],
    [
      'to an unknown outlet between, of one source',
      ARRIVAL,
      'docked at dawn on Sunday }',
      'docked at dawn on Sunday, via: [x] }',
      'no entity is called "x"',
    ],
    ['to an unknown superior', ENTITIES, 'belongsTo: [ilya-moss', 'belongsTo: [x', 'no entity is called "x"'],
    ['to an unknown publisher', COURIER, 'outlet: courier', 'outlet: x', 'no entity is called "x"'],
    ['to an unknown related fact', ARRIVAL, 'related: [clock-gift', 'related: [x', 'no fact is called "x"'],
    [
      'to an unknown contrary fact',
      TALKS,
      'disagreesWith: [fishing-deal-denied',
      'disagreesWith: [x',
      'no fact is',
    ],
    ['to an unknown article', TALKS, 'article: herald-2031-05-04', 'article: x', 'no article is called "x"'],
    [
      'past the last passage',
      TALKS,
      'passage: 3, quote',
      'passage: 5, quote',
      'courier-2031-05-04 has 4 passages, not 5',
    ],
    ['past the last passage, as an excuse', HERALD, 'passage: 1', 'passage: 9', 'has 4 passages, not 9'],
  ])('%s is told with its line', async (_, file, from, to, told) => {
    const story = await copyStory();
    const line = await story.edit(file, from, to);
    expect(await problemsOf(story)).toContainEqual({ file, line, message: expect.stringContaining(told) });
  });
});

describe('taken already', () => {
  test.each([
    ['a fact id', TALKS, 'id: talks-planned', 'id: clock-gift', 'the fact id "clock-gift" is taken already'],
    ['an entity id', ENTITIES, 'id: nordhaven', 'id: sudfall', 'the entity id "sudfall" is taken already'],
    ['a topic id', TALKS, 'topic: { id: talks', 'topic: { id: arrival', `is taken already by ${ARRIVAL}`],
    ['an article id', HERALD, 'id: herald-2031', 'id: courier-2031', `is taken already by ${COURIER}`],
    [
      'a name',
      ENTITIES,
      'name: Lake Ora',
      'name: Sudfall',
      'the alias "sudfall" is taken already by sudfall; rename',
    ],
    [
      'an alias in other letters',
      ENTITIES,
      '[Moss,',
      '[mayor BRÀNDT!,',
      '"mayor brandt" is taken already by ada-brandt',
    ],
    [
      'an asking with other points',
      TALKS,
      '- Where will',
      '- did Brandt come, by boat #',
      'taken already by ferry-arrives',
    ],
    [
      'an asking another fact leaves open',
      TALKS,
      '- Where will',
      '- How long did the ferry crossing take #',
      'taken already',
    ],
  ])('%s is told with its line', async (_, file, from, to, told) => {
    const story = await copyStory();
    const line = await story.edit(file, from, to);
    expect(await problemsOf(story)).toContainEqual({ file, line, message: expect.stringContaining(told) });
  });
});

test('a fact or an entity that is copied is told once, without its wordings and names', async () => {
  const story = await copyStory();
  const double = async (file: string, from: string, to: string) => {
    const text = await story.read(file);
    const copied = text.slice(text.indexOf(from), text.indexOf(to));
    await story.edit(file, to, `${copied}${to}`);
  };
  await double(TALKS, '  - id: talks-planned', '  - id: fishing-deal-claimed');
  await double(ENTITIES, '  - { id: sudfall', '  - { id: nordhaven');
  expect((await problemsOf(story)).map(({ message }) => message)).toEqual([
    expect.stringContaining('the entity id "sudfall" is taken already'),
    expect.stringContaining('the fact id "talks-planned" is taken already'),
  ]);
});

test('a passage that no fact cites is told where its hash stands', async () => {
  const story = await copyStory();
  await story.edit(HERALD, '- { passage: 1, reason: headline }', '[]');
  expect(await problemsOf(story)).toEqual([
    {
      file: HERALD,
      line: await story.lineOf(HERALD, '# 1'),
      message: 'passage 1 is cited by no fact; write one or list it under notFacts with the reason',
    },
  ]);
});

describe('a quote', () => {
  test.each([
    [
      'that is not in the passage',
      'on Sunday }',
      'on Monday }',
      '"docked at dawn on Monday" is not in passage 2 of courier-',
    ],
    [
      'from another passage',
      '2, quote: docked',
      '3, quote: docked',
      'is not in passage 3 of courier-2031-05-04; quote it word',
    ],
  ])('%s is told with its line', async (_, from, to, told) => {
    const story = await copyStory();
    const line = await story.edit(ARRIVAL, from, to);
    expect(await problemsOf(story)).toContainEqual({
      file: ARRIVAL,
      line,
      message: expect.stringContaining(told),
    });
  });

  test('may have other quotation marks, dashes and blanks than the text', async () => {
    const story = await copyStory();
    await story.edit(
      TALKS,
      'passage: 3, quote: as good as signed',
      `passage: 3, quote: "the anglers’  union claimed"`,
    );
    expect(await problemsOf(story)).toEqual([]);
  });
});

describe('a text that has changed', () => {
  test('is told at the hash, with the new one', async () => {
    const story = await copyStory();
    await story.edit('articles/herald-2031-05-04.txt', 'brass clock', 'brass sextant');
    expect(await problemsOf(story)).toEqual([
      {
        file: HERALD,
        line: await story.lineOf(HERALD, '# 3'),
        message: expect.stringMatching(
          /^passage 3 has changed: its SHA-256 is now [0-9a-f]{64}; check the facts/,
        ),
      },
    ]);
  });

  test('by a whole passage is told at the list', async () => {
    const story = await copyStory();
    await story.edit('articles/herald-2031-05-04.txt', 'She carried', 'It rained.\n\nShe carried');
    expect(await problemsOf(story)).toContainEqual({
      file: HERALD,
      line: (await story.lineOf(HERALD, 'passages:')) + 1,
      message: 'lists 4 passages, the text has 5',
    });
  });

  test('only in how its lines end has not changed', async () => {
    const story = await copyStory();
    await story.edit('articles/herald-2031-05-04.txt', 'talks\n\nAda', 'talks\r\n \r\nAda');
    expect(await problemsOf(story)).toEqual([]);
  });
});

test('a missing folder of texts is told, as nothing would be compared', async () => {
  const { knowledge } = await copyStory();
  expect(await buildFactBase(knowledge, 'no/such/folder')).toEqual({
    ok: false,
    problems: [{ file: 'no/such/folder', message: expect.stringContaining('the folder is missing') }],
  });
});

test('faults of references, coverage and texts are told at once', async () => {
  const story = await copyStory();
  await story.edit(TALKS, 'saidBy: [council]', 'saidBy: [counsel]');
  await story.edit(TALKS, 'passage: 4, quote: There will be no fishing deal', 'passage: 3');
  await story.edit(ARRIVAL, 'docked at dawn', 'docked at noon');
  expect((await problemsOf(story)).map(({ message }) => message)).toEqual([
    expect.stringContaining('no entity is called "counsel"'),
    expect.stringContaining('passage 4 is cited by no fact'),
    expect.stringContaining('"docked at noon on Sunday" is not in passage 2'),
  ]);
});

test('a problem reads as editors and terminals link it', () => {
  expect(describeProblem({ file: TALKS, line: 7, message: 'wrong' })).toBe(`${TALKS}:7: wrong`);
  expect(describeProblem({ file: TALKS, message: 'wrong' })).toBe(`${TALKS}: wrong`);
});
