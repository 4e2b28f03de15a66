/** Looking round: lists of facts, somebody's sayings, sources side by side. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactView } from '../../src/answering/answer.ts';
import type { Comparable, ComparisonView, NameView, WhoView } from '../../src/desk/explore.ts';
import { comparablesMessage, comparisonMessage } from '../../src/presenting/compare-message.ts';
import { comparableChoices, datedTopicChoices, nameChoices } from '../../src/presenting/explore-choices.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { whoMessage } from '../../src/presenting/who-message.ts';
import { buttonsOf, faultsOf, optionsOf, textOf } from './discord-rules.ts';
import { anyFact, anyText, article, fact, shelf, topic } from './make.ts';
import { pages } from './pages.ts';

const name = (over: Partial<NameView> = {}): NameView => ({
  id: 'ann-gray',
  name: 'Ann Gray',
  role: 'keeper of the bridge',
  facts: 2,
  ...over,
});

const who = (over: Partial<WhoView> = {}): WhoView => ({
  ...name(),
  belongsTo: [],
  leads: [],
  members: [],
  said: [],
  about: [],
  ...over,
});

const TOPIC: Comparable = { kind: 'topic', key: 'arrival', title: 'The arrival', summary: 'How they came' };

const comparison = (over: Partial<ComparisonView> = {}): ComparisonView => ({
  subject: TOPIC,
  differences: [],
  agreements: [],
  alone: [],
  ...over,
});

const books = shelf([topic()], [article(), article({ id: 'herald', outlet: 'The Herald' })]);
const many = (count: number, over: (n: number) => Partial<FactView> = () => ({})) =>
  Array.from({ length: count }, (_, n) =>
    fact({ id: `fact-${n}`, statement: `Statement ${n}.`, ...over(n) }),
  );
const sides = [
  fact({ id: 'one', question: 'On which day?', statement: 'It is on Monday.' }),
  fact({
    id: 'other',
    question: 'How soon?',
    statement: 'It is on Tuesday.',
    citations: [{ article: 'herald', passage: 2 }],
  }),
];

describe('somebody', () => {
  test('is told with role, ties, what they say and what others say, each with status and source', () => {
    const citations = [6, 4].map((passage) => ({ article: 'gazette', passage }));
    const said = fact({ saidBy: ['Ann Gray'], when: '2023-09-12', citations });
    const message = whoMessage(
      {
        found: who({
          belongsTo: [name({ id: 'office', name: 'Bridge Office' })],
          leads: [name({ id: 'guild', name: 'Guild' })],
          said: [said],
          about: [fact({ id: 'other', status: 'denied' })],
        }),
      },
      books,
    );
    expect(textOf(message)).toBe(
      [
        '### 👤 Ann Gray\nKeeper of the bridge',
        '-# 🔗 Belongs to the **Bridge Office**',
        '-# 🔗 Heads **Guild**',
        '**💬 What they say or report** (1 fact)',
        '**1.** The train entered at the border town on Tuesday.',
        // Who says it is told by the page.
        '-# 📰 Reported · 12 September 2023\n-# 📄 The Gazette, passages 4 and 6',
        '**👥 What others say of them** (1 fact)',
        '**2.** The train entered at the border town on Tuesday.',
        '-# 🚫 Denied · said by **KCNA**\n-# 📄 The Gazette, passage 4',
      ].join('\n'),
    );
    expect(optionsOf(message).map(({ value }) => value)).toEqual([
      'fact:train-enters',
      'fact:other',
      'who:office:0',
      'who:guild:0',
    ]);
    expect(faultsOf(message)).toEqual([]);
  });

  test('of whom much is said has several pages, each with its own menu, and no fact is lost', () => {
    const found = who({ said: many(20), about: many(30).map((each) => ({ ...each, id: `of-${each.id}` })) });
    const all = pages((page) => whoMessage({ found }, books, page));
    expect(all.flatMap(faultsOf)).toEqual([]);
    expect(all.flatMap(optionsOf).map(({ value }) => value)).toEqual(
      [...found.said, ...found.about].map(({ id }) => `fact:${id}`),
    );
    expect(textOf(all[1] ?? all[0] ?? { components: [] })).toContain(
      '**💬 What they say or report** (20 facts) (continued)',
    );
  });

  test('of whom nothing is said gets a word about that', () => {
    expect(textOf(whoMessage({ found: who() }, books))).toContain('only mention this name');
  });

  test('who is not known gets the nearest names as buttons, or a plain word', () => {
    const message = whoMessage({ nearest: [name(), name({ id: 'bo', name: 'Bo' })] }, books);
    expect(textOf(message)).toContain('one of these?\n• **Ann Gray**: keeper of the bridge');
    expect(buttonsOf(message)).toEqual({ 'Ann Gray': 'who:ann-gray:0', Bo: 'who:bo:0' });
    expect(textOf(whoMessage({ nearest: [] }, books))).toContain('do not speak of that name');
  });
});

describe('a comparison', () => {
  test('shows each side: what it says, who says so, then where; and whom both cite', () => {
    const message = comparisonMessage(
      comparison({ differences: [{ facts: sides, speakers: ['Ann Gray'], through: ['Wire'] }] }),
      books,
    );
    const shown = textOf(message);
    expect(shown).toMatch(
      /differ\*\*\n❓ On which day\?\n\*\*1\.\*\* It is on Monday\.\n-# 📰 .*KCNA.*\n-# 📄 \*\*The Gazette\*\*, 12/,
    );
    expect(shown).toMatch(
      /Otherwise:\n\*\*2\.\*\* It is on Tuesday\.\n-# 📰 .*\n-# 📄 \*\*The Herald\*\*, .*passage 2\n/,
    );
    expect(shown).toContain('🗣️ Both cite **Ann Gray**.');
    expect(shown).toContain('🔁 Both through **Wire**: counted as one source.');
  });

  test('shows where all say the same, and a reprint as one source', () => {
    const both = fact({ citations: [...sides.flatMap(({ citations }) => citations)] });
    const show = (through: string[]) =>
      textOf(comparisonMessage(comparison({ agreements: [{ fact: both, through }] }), books));
    expect(show([])).toMatch(/agree\*\* \(1 fact\)[\s\S]*The Gazette[\s\S]*The Herald/);
    expect(show([])).not.toContain('one source');
    expect(show(['Tass'])).toContain('🔁 Both through **Tass**: counted as one source.');
  });

  test('shows what one alone says under its name', () => {
    const shown = textOf(
      comparisonMessage(comparison({ alone: [{ article: 'gazette', facts: many(2) }] }), books),
    );
    expect(shown).toContain('☝️ Only in **The Gazette**, 12 September 2023 (2 facts)\n**1.** Statement 0.');
  });

  test('of nothing says so, and one that there is not offers those there are', () => {
    expect(textOf(comparisonMessage(comparison(), books))).toContain('no facts to compare');
    const message = comparablesMessage(
      [TOPIC, { kind: 'dispute', key: 'a/b', questions: ['On which day?', 'How soon?'] }],
      ENGLISH,
    );
    expect(optionsOf(message)).toEqual([
      { label: 'The arrival', value: 'compare:arrival:0', description: 'How they came' },
      { label: '⚖️ On which day? ↔ How soon?', value: 'compare:a/b:0' },
    ]);
    expect(textOf(comparablesMessage([], ENGLISH))).toContain('empty');
  });
});

describe('limits', () => {
  const anyFacts = fc.uniqueArray(anyFact, { selector: ({ id }) => id, maxLength: 20 });
  const anyName = fc.record({ id: anyText, name: anyText, role: anyText, facts: fc.nat(99) });
  const anyNames = fc.uniqueArray(anyName, { selector: ({ id }) => id, maxLength: 30 });
  const names = fc.array(anyText, { maxLength: 3 });

  test('hold for anybody', () => {
    const anyWho = fc
      .record({
        ...{ id: anyText, name: anyText, role: anyText, belongsTo: anyNames, leads: anyNames },
        ...{ members: anyNames, said: anyFacts, about: anyFacts },
      })
      .map((parts) => who(parts));
    fc.assert(
      fc.property(anyWho, anyNames, fc.nat(5), (found, nearest, page) => {
        expect(faultsOf(whoMessage({ found }, books, page))).toEqual([]);
        expect(faultsOf(whoMessage({ nearest }, books))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('hold for any comparison', () => {
    const subject: fc.Arbitrary<Comparable> = fc.oneof(
      fc.record({ kind: fc.constant('topic' as const), key: anyText, title: anyText, summary: anyText }),
      fc.record({
        kind: fc.constant('dispute' as const),
        key: anyText,
        questions: fc.tuple(anyText, anyText),
      }),
    );
    const any = fc.record({
      subject,
      differences: fc.array(fc.record({ facts: anyFacts, speakers: names, through: names }), {
        maxLength: 3,
      }),
      agreements: fc.array(fc.record({ fact: anyFact, through: names }), { maxLength: 5 }),
      alone: fc.array(fc.record({ article: anyText, facts: anyFacts }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(any, fc.array(subject, { maxLength: 40 }), fc.nat(5), (each, choices, page) => {
        expect(faultsOf(comparisonMessage(each, books, page))).toEqual([]);
        const unique = [...new Map(choices.map((choice) => [choice.key, choice])).values()];
        expect(faultsOf(comparablesMessage(unique, ENGLISH))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('hold for the choices while typing', () => {
    fc.assert(
      fc.property(anyNames, (given) => {
        const topics = given.map(({ id, name: title }) =>
          topic({ id, title, facts: [fact({ when: '2019' })] }),
        );
        const subjects = given.map(({ id, name: title, role }) => ({
          ...({ kind: 'topic', key: id, title, summary: role } as const),
        }));
        for (const offered of [
          nameChoices(given),
          comparableChoices(subjects),
          datedTopicChoices(topics, ''),
        ]) {
          expect(offered.length).toBeLessThanOrEqual(25);
          for (const { name: shown, value } of offered) {
            expect([shown, value].every(({ length }) => length > 0 && length <= 100)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('names while typing tell who it is; topics without a dated fact have no timeline', () => {
  expect(nameChoices([name()])).toEqual([{ name: 'Ann Gray · keeper of the bridge', value: 'ann-gray' }]);
  const dated = topic({ id: 'dated', facts: [fact({ when: '2019' })] });
  expect(datedTopicChoices([topic(), dated], 'ARRIVAL').map(({ value }) => value)).toEqual(['dated']);
});
