/** What is wrong inside one of the curator's files is told with its line and what is wanted. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { copyStory, type Story } from '../story.ts';

const ARRIVAL = 'knowledge/facts/arrival.yaml';
const TALKS = 'knowledge/facts/talks.yaml';
const HERALD = 'knowledge/articles/herald-2031-05-04.yaml';
const ENTITIES = 'knowledge/entities.yaml';
const SYNONYMS = 'knowledge/synonyms.yaml';

const problemsOf = async ({ knowledge }: Story) => (await loadKnowledge(knowledge)).problems;

test('files without a fault are read whole', async () => {
  const { files, problems } = await loadKnowledge((await copyStory()).knowledge);
  expect(problems).toEqual([]);
  expect(files.articles.map(({ data }) => data.id)).toEqual(['courier-2031-05-04', 'herald-2031-05-04']);
  expect(files.topics.flatMap(({ data }) => data.facts).map(({ id }) => id)).toEqual([
    'ferry-arrives',
    'clock-gift',
    'talks-planned',
    'fishing-deal-claimed',
    'fishing-deal-denied',
  ]);
});

test.each([
  [
    'a key written twice',
    TALKS,
    'status: planned',
    'status: planned\n    status: claimed',
    'the field "status" stands here a second time; keep one',
  ],
  [
    'an open bracket',
    TALKS,
    '[council]\n    status',
    '[council\n    status',
    'the "[" opened before this line is not closed; end it with "]"',
  ],
  [
    'a tab',
    SYNONYMS,
    '  - [present, gift]',
    '\t- [present, gift]',
    'the line is indented with a tab; write blanks instead',
  ],
  [
    'an asking with an asterisk',
    ARRIVAL,
    '- Who gets',
    '- *Who',
    '*Who is read as a reference; put the text in quotes',
  ],
  [
    'an asking with a colon',
    ARRIVAL,
    '- Who gets',
    '- And then: who',
    'fact "clock-gift", asks, entry 3: a block of fields (a text with a colon must stand in quotes) stands here',
  ],
  [
    'a number in words',
    TALKS,
    'passage: 4',
    'passage: four',
    'sources, entry 1, passage: "four" stands here; write a number',
  ],
  [
    'a passage before the first',
    TALKS,
    'passage: 4',
    'passage: 0',
    'fact "talks-planned", sources, entry 1, passage: "0" is too small; write 1 or more',
  ],
  [
    'an unknown key',
    TALKS,
    'status: planned',
    'status: planned\n    state: x',
    'fact "talks-planned": no field is called "state"; correct the name',
  ],
  [
    'an unknown status',
    TALKS,
    'status: planned',
    'status: rumoured',
    'fact "talks-planned", status: "rumoured" is not known here; write one of reported, confirmed,',
  ],
  [
    'an unknown kind of question',
    TALKS,
    'answers: [what,',
    'answers: [whither,',
    'answers, entry 1: "whither"',
  ],
  [
    'an unknown kind of entity',
    ENTITIES,
    'kind: city',
    'kind: town',
    'kind: "town" is not known here; write one of person',
  ],
  ['an id with a capital', ARRIVAL, 'id: clock-gift', 'id: Clock', 'lower-case words joined by hyphens'],
  [
    'an id too long for a button',
    ARRIVAL,
    'id: clock-gift',
    `id: ${'x'.repeat(81)}`,
    'at most 80 characters',
  ],
  [
    'a date in words',
    ARRIVAL,
    'when: 2031-05-04',
    'when: 4 May 2031',
    '"4 May 2031" is no date; write a date such as 2023-09-12',
  ],
  [
    'a day that does not exist',
    HERALD,
    'published: 2031-05-04',
    'published: 2031-02-30',
    'published: "2031-02-30" is no date',
  ],
  [
    'an address that is none',
    HERALD,
    'https://herald.example/lake-ora',
    'lake-ora',
    'url: "lake-ora" is no web address',
  ],
  ['a hash of another kind', HERALD, 'a243a9b262ff4ed6', 'x', 'a SHA-256 in hex'],
  ['a long quote', TALKS, 'quote: as', 'quote: one two three four five six', 'a quote has at most 8 words'],
  [
    'a statement left out',
    TALKS,
    'statement: Tove',
    'statement: # Tove',
    'statement: nothing stands here; write a text',
  ],
])('%s is told with its line', async (_, file, from, to, told) => {
  const story = await copyStory();
  const line = await story.edit(file, from, to);
  expect(await problemsOf(story)).toContainEqual({ file, line, message: expect.stringContaining(told) });
});

test('too few askings are told where they begin', async () => {
  const story = await copyStory();
  await story.edit(ARRIVAL, '      - Was there a gift for the host?\n', '');
  expect(await problemsOf(story)).toEqual([
    {
      file: ARRIVAL,
      line: await story.lineOf(ARRIVAL, '- What present did'),
      message: 'fact "clock-gift", asks: the list has 2 entries; it needs 3 at least',
    },
  ]);
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
      { file: SYNONYMS, message: expect.stringContaining('the file is empty; write into it') },
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
});

test('faults in several files are told at once', async () => {
  const story = await copyStory();
  await story.edit(ARRIVAL, 'status: reported', 'status: true');
  await story.edit(TALKS, 'passage: 4', 'passage: 0');
  await story.edit(ENTITIES, 'kind: city', 'kind: 7');
  await rm(join(story.knowledge, 'synonyms.yaml'));
  const files = (await problemsOf(story)).map(({ file }) => file);
  expect(files.sort()).toEqual([ENTITIES, ARRIVAL, TALKS, SYNONYMS]);
});
