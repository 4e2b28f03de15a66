/** Whatever a curator gets wrong is told with the file, the line and what to do. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFactBase } from '../../src/knowledge/build.ts';
import { describeProblem, type Problem } from '../../src/knowledge/problems.ts';
import { copyStory, type Story } from '../story.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const TALKS = 'knowledge/facts/talks.yaml';
const HERALD = 'knowledge/articles/herald-2031-05-04.yaml';
const COURIER = 'knowledge/articles/courier-2031-05-04.yaml';
const ENTITIES = 'knowledge/entities.yaml';
const SYNONYMS = 'knowledge/synonyms.yaml';

async function problemsOf({ knowledge, articles }: Story): Promise<readonly Problem[]> {
  const build = await buildFactBase(knowledge, articles);
  return build.ok ? [] : build.problems;
}

test('the invented story has no fault', async () => {
  expect(await problemsOf(await copyStory())).toEqual([]);
});

/** What is wrong, the file, what is changed into what, the words on the line to be told, what is said. */
type Slip = readonly [
  what: string,
  file: string,
  from: string,
  to: string,
  at: string,
  told: string | RegExp,
];

const MISWRITTEN: readonly Slip[] = [
  [
    'a key written twice',
    TALKS,
    'status: planned',
    'status: planned\n    status: claimed',
    'status: claimed',
    'keys must be unique',
  ],
  [
    'a tab',
    SYNONYMS,
    '  - [present, gift]',
    '\t- [present, gift]',
    '\t- [',
    'not valid YAML: Tabs are not allowed',
  ],
  ['an open quote', ARRIVAL, 'title: The arrival', 'title: "The arrival', 'topic:', 'not valid YAML'],
  [
    'an asking that begins with an asterisk',
    ARRIVAL,
    '- Did Brandt come by boat?',
    '- *Brandt',
    '*Brandt',
    /\*Brandt.*in quotes/,
  ],
  [
    'a passage in words',
    TALKS,
    'passage: 4, quote: in',
    'passage: four, quote: in',
    'passage: four',
    'facts.0.sources.0.passage: Invalid input: expected number',
  ],
  [
    'an asking with a colon',
    ARRIVAL,
    '- How did Brandt get to Sudfall?',
    '- Brandt: how did she come?',
    'Brandt: how',
    'facts.0.asks.1: Invalid input: expected string',
  ],
  [
    'an unknown key',
    TALKS,
    'status: planned',
    'state: x\n    status: planned',
    'state: x',
    'Unrecognized key: "state"',
  ],
  [
    'an unknown status',
    TALKS,
    'status: planned',
    'status: rumoured',
    'rumoured',
    'expected one of "reported"|"confirmed"',
  ],
  [
    'an unknown kind of question',
    TALKS,
    'answers: [what, where, when]',
    'answers: [what, whither]',
    'whither',
    'facts.0.answers.1',
  ],
  [
    'an unknown kind of entity',
    ENTITIES,
    'name: Sudfall, kind: city',
    'name: Sudfall, kind: town',
    'kind: town',
    'expected one of "person"',
  ],
  [
    'an id with a capital',
    ARRIVAL,
    'id: clock-gift',
    'id: Clock-gift',
    'Clock-gift',
    'lower-case words joined by hyphens',
  ],
  [
    'an id too long for a button',
    ARRIVAL,
    'id: clock-gift',
    `id: ${'clock'.repeat(20)}`,
    'clockclock',
    'at most 80 characters',
  ],
  [
    'a date of another kind',
    ARRIVAL,
    'when: 2031-05-04',
    'when: 4 May 2031',
    'when: 4 May',
    'a date such as 2023-09-12',
  ],
  [
    'a day that does not exist',
    HERALD,
    'published: 2031-05-04',
    'published: 2031-02-30',
    '2031-02-30',
    'published',
  ],
  ['a hash of another kind', HERALD, 'a243a9b262ff4ed6', 'xyz', '- xyz', 'a SHA-256 in hex'],
  [
    'a long quote',
    ARRIVAL,
    'quote: docked at dawn on Sunday',
    'quote: one two three four five six seven eight nine',
    'one two three',
    'a quote has at most 8 words',
  ],
  [
    'too few askings',
    ARRIVAL,
    '      - Was there a gift for the host?\n      - Who gets the brass clock?\n',
    '',
    'What present did',
    'facts.1.asks',
  ],
  [
    'a fact without a source',
    TALKS,
    '- { article: herald-2031-05-04, passage: 4, quote: in the old lighthouse }',
    '[]',
    '[]',
    'facts.0.sources',
  ],
  [
    'an article without passages',
    COURIER,
    'authors: []',
    'authors: []\nurl: nowhere',
    'url: nowhere',
    'Invalid URL',
  ],
];

const MISMATCHED: readonly Slip[] = [
  [
    'an unknown entity in about',
    TALKS,
    'about: [ada-brandt, ilya-moss, lake-ora]',
    'about: [ada-brandt, lake-eerie]',
    'lake-eerie',
    'no entity is called "lake-eerie"; correct the id or add it',
  ],
  [
    'an unknown speaker',
    TALKS,
    'saidBy: [council]',
    'saidBy: [counsel]',
    'counsel',
    'no entity is called "counsel"',
  ],
  [
    'an unknown outlet between',
    ARRIVAL,
    'via: [herald]',
    'via: [heralds]',
    'heralds',
    'no entity is called "heralds"',
  ],
  [
    'an unknown superior',
    ENTITIES,
    'belongsTo: [ilya-moss]',
    'belongsTo: [elia-moss]',
    'elia-moss',
    'no entity is called "elia-moss"',
  ],
  [
    'an unknown publisher',
    COURIER,
    'outlet: courier',
    'outlet: currier',
    'outlet: currier',
    'no entity is called "currier"',
  ],
  [
    'an unknown related fact',
    ARRIVAL,
    'related: [clock-gift]',
    'related: [clock-gifts]',
    'clock-gifts',
    'no fact is called "clock-gifts"',
  ],
  [
    'an unknown contrary fact',
    TALKS,
    'disagreesWith: [fishing-deal-claimed]',
    'disagreesWith: [fishing]',
    '[fishing]',
    'no fact is called "fishing"',
  ],
  [
    'an unknown article',
    TALKS,
    'article: herald-2031-05-04, passage: 4',
    'article: herald, passage: 4',
    'article: herald,',
    'no article is called "herald"',
  ],
  [
    'a passage the article does not have',
    TALKS,
    'passage: 3, quote: as good as signed',
    'passage: 5',
    'passage: 5',
    'courier-2031-05-04 has 4 passages, not 5',
  ],
  [
    'an excuse for a passage that is not there',
    COURIER,
    '- { passage: 1, reason: headline }',
    '- { passage: 1, reason: headline }\n  - { passage: 9, reason: x }',
    'passage: 9',
    'has 4 passages, not 9',
  ],
  [
    'two facts of one id',
    TALKS,
    'id: talks-planned',
    'id: clock-gift',
    'id: clock-gift',
    'the fact id "clock-gift" is taken already',
  ],
  [
    'two entities of one id',
    ENTITIES,
    'id: nordhaven',
    'id: sudfall',
    'id: sudfall, name: Nordhaven',
    'the entity id "sudfall" is taken already',
  ],
  [
    'two topics of one id',
    TALKS,
    'topic: { id: talks,',
    'topic: { id: arrival,',
    'topic: { id: arrival,',
    'the topic id "arrival" is taken already by knowledge/facts/arrival.yaml',
  ],
  [
    'two articles of one id',
    HERALD,
    'id: herald-2031-05-04',
    'id: courier-2031-05-04',
    'id: courier',
    'the article id "courier-2031-05-04" is taken already',
  ],
  [
    'a name of two entities',
    ENTITIES,
    'aliases: [Moss, Mayor Moss]',
    'aliases: [Moss, mayor BRANDT!]',
    'BRANDT!',
    'the alias "mayor brandt" is taken already by ada-brandt; rename or remove one',
  ],
  [
    'an asking of two facts',
    TALKS,
    '- Where will the talks take place?',
    '- did Brandt come, by boat',
    'did Brandt come',
    'the asking "did brandt come by boat" is taken already by ferry-arrives',
  ],
  [
    'an asking that another fact leaves open',
    TALKS,
    '- Where will the talks take place?',
    '- How long did the ferry crossing take',
    'How long',
    'is taken already by ferry-arrives',
  ],
  [
    'a passage nobody cites',
    HERALD,
    '- { passage: 1, reason: headline }',
    '[]',
    '# 1',
    'passage 1 is cited by no fact; write one or list it under notFacts with the reason',
  ],
  [
    'a quote that is not in the passage',
    ARRIVAL,
    'quote: docked at dawn on Sunday',
    'quote: docked at noon on Sunday',
    'docked at noon',
    '"docked at noon on Sunday" is not in passage 2 of courier-2031-05-04; quote it word for word',
  ],
  [
    'a quote of another passage',
    ARRIVAL,
    'passage: 2, quote: docked',
    'passage: 3, quote: docked',
    'quote: docked',
    'is not in passage 3',
  ],
];

describe.each([
  ['in one file', MISWRITTEN],
  ['between files', MISMATCHED],
])('a fault %s', (_, slips) => {
  test.each(slips)('%s is told with its line', async (_what, file, from, to, at, told) => {
    const story = await copyStory();
    await story.edit(file, from, to);
    const line = await story.lineOf(file, at);
    expect(await problemsOf(story)).toContainEqual({
      file,
      line,
      message: typeof told === 'string' ? expect.stringContaining(told) : expect.stringMatching(told),
    });
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
          /passage 3 has changed: its SHA-256 is now [0-9a-f]{64}; check the facts/,
        ),
      },
    ]);
  });

  test('by a passage is told at the list', async () => {
    const story = await copyStory();
    await story.edit('articles/herald-2031-05-04.txt', 'She carried', 'It rained.\n\nShe carried');
    expect(await problemsOf(story)).toContainEqual({
      file: HERALD,
      line: (await story.lineOf(HERALD, 'passages:')) + 1,
      message: 'lists 4 passages, the text has 5',
    });
  });
});

describe('what is not there', () => {
  test('a missing file is told', async () => {
    const story = await copyStory();
    await rm(join(story.knowledge, 'synonyms.yaml'));
    expect(await problemsOf(story)).toEqual([
      { file: SYNONYMS, message: expect.stringMatching(/the file is missing; .*KNOWLEDGE_DIR/) },
    ]);
  });

  test('an empty file is told', async () => {
    const story = await copyStory();
    await writeFile(join(story.knowledge, 'synonyms.yaml'), '');
    expect(await problemsOf(story)).toEqual([
      { file: SYNONYMS, message: expect.stringContaining('the file: ') },
    ]);
  });

  test('a missing folder is told', async () => {
    const story = await copyStory();
    await rm(join(story.knowledge, 'facts'), { recursive: true });
    expect(await problemsOf(story)).toEqual([
      { file: 'knowledge/facts', message: expect.stringMatching(/the folder is missing; .*KNOWLEDGE_DIR/) },
    ]);
  });

  test('a folder without YAML is told', async () => {
    const story = await copyStory();
    await rm(join(story.knowledge, 'facts'), { recursive: true });
    await mkdir(join(story.knowledge, 'facts'));
    await writeFile(join(story.knowledge, 'facts', 'notes.txt'), 'not a fact');
    expect(await problemsOf(story)).toEqual([
      { file: 'knowledge/facts', message: expect.stringContaining('holds no .yaml file') },
    ]);
  });

  test('a missing folder of texts is told, as nothing would be compared', async () => {
    const { knowledge } = await copyStory();
    const build = await buildFactBase(knowledge, 'no/such/folder');
    expect(build).toEqual({
      ok: false,
      problems: [{ file: 'no/such/folder', message: expect.stringContaining('the folder is missing') }],
    });
  });
});

describe('several faults', () => {
  test('in several files are told at once', async () => {
    const story = await copyStory();
    await story.edit(ARRIVAL, 'status: reported', 'status: true');
    await story.edit(TALKS, 'passage: 4', 'passage: 0');
    await story.edit(ENTITIES, 'kind: city', 'kind: 7');
    await rm(join(story.knowledge, 'synonyms.yaml'));
    const files = (await problemsOf(story)).map(({ file }) => file);
    expect(files.sort()).toEqual([ENTITIES, ARRIVAL, TALKS, SYNONYMS]);
  });

  test('of references, coverage and texts are told at once', async () => {
    const story = await copyStory();
    await story.edit(TALKS, 'saidBy: [council]', 'saidBy: [counsel]');
    await story.edit(TALKS, 'passage: 4, quote: There will be no fishing deal', 'passage: 3');
    await story.edit(ARRIVAL, 'quote: docked at dawn', 'quote: docked at noon');
    expect((await problemsOf(story)).map(({ message }) => message)).toEqual([
      expect.stringContaining('no entity is called "counsel"'),
      expect.stringContaining('passage 4 is cited by no fact'),
      expect.stringContaining('"docked at noon on Sunday" is not in passage 2'),
    ]);
  });
});

test('a problem reads as editors and terminals link it', () => {
  expect(describeProblem({ file: TALKS, line: 7, message: 'wrong' })).toBe(`${TALKS}:7: wrong`);
  expect(describeProblem({ file: TALKS, message: 'wrong' })).toBe(`${TALKS}: wrong`);
});
