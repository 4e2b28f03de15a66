/** Where sources agree, and where they do not. */
import { describe, expect, test } from 'vitest';
import { answerMessage } from '../../src/presenting/answer-message.ts';
import { placesByArticle } from '../../src/presenting/places.ts';
import { spokenName } from '../../src/presenting/spoken-name.ts';
import { buttonsOf, faultsOf, textOf, textsOf } from './discord-rules.ts';
import { answer, article, declined, fact, shelf, topic } from './make.ts';

const articles = [article(), article({ id: 'herald', outlet: 'The Herald', published: '2023-09-13' })];
const show = (...facts: ReturnType<typeof fact>[]) =>
  answerMessage({ parts: [answer({ facts })] }, shelf([topic()], articles));

describe('sources that agree', () => {
  const citations = [
    { article: 'gazette', passage: 2, quote: 'into Russia' },
    { article: 'herald', passage: 7, quote: 'crossed' },
    { article: 'gazette', passage: 3, quote: 'over the border' },
    { article: 'gazette', passage: 1, quote: 'into Russia' },
  ];

  test('stand each with outlet, date and passage; an article cited thrice is named once', () => {
    expect(textsOf(show(fact({ citations }))).slice(1)).toEqual([
      '📄 **The Gazette**, 12 September 2023, passages 1 and 2: “into Russia”',
      '-# also in passage 3: “over the border”',
      '📄 **The Herald**, 13 September 2023, passage 7: “crossed”',
    ]);
  });

  test('each have their passage shown where its text is at hand', () => {
    const withText = citations.map((each) => ({ ...each, text: 'Whole.' }));
    const shown = JSON.stringify(show(fact({ citations: withText })));
    for (const id of ['gazette:2', 'gazette:3', 'herald:7']) expect(shown).toContain(`passage:${id}`);
  });

  test('where room is short, another article comes before further passages of one', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ article: 'gazette', passage: n + 1 }));
    const shown = textOf(show(fact({ citations: [...many, { article: 'herald', passage: 9 }] })));
    expect(shown).toContain('**The Herald**, 13 September 2023, passage 9');
    expect(shown).toMatch(/\d+ more passages did not fit/);
  });

  test('passages without a quote are places of their own', () => {
    const bare = [1, 2].map((passage) => ({ article: 'gazette', passage }));
    expect(placesByArticle(bare)).toEqual([
      [
        { citation: bare[0], passages: [1] },
        { citation: bare[1], passages: [2] },
      ],
    ]);
  });

  test('are named in a row, an outlet that speaks and carries only once', () => {
    const facts = fact({ saidBy: ['Bloomberg', 'Cheon', 'RFA'], via: ['RFA', 'Tass'] });
    expect(textOf(show(facts))).toContain('said by **Bloomberg**, **Cheon** and **RFA** through **Tass**');
  });
});

describe('what is said otherwise', () => {
  test('by another article is called another source, with its own outlet, date and passage', () => {
    const other = fact({ id: 'other', citations: [{ article: 'herald', passage: 2 }] });
    expect(textOf(show(fact(), other))).toMatch(
      /Another source also says:\*\*\n[\s\S]*\*\*The Herald\*\*, 13 September 2023, passage 2/,
    );
  });

  test('more than once stands under one heading, each side with its own passage to show', () => {
    const citations = [{ article: 'gazette', passage: 4, text: 'Whole.' }];
    const message = show(...['a', 'b', 'c'].map((id) => fact({ id, citations })));
    expect(textOf(message).match(/gives the other side/g)).toHaveLength(1);
    expect(JSON.stringify(message).match(/Show passage/g)).toHaveLength(3);
    expect(faultsOf(message)).toEqual([]);
  });

  test('in the same article is not called another source', () => {
    const shown = textOf(show(fact(), fact({ id: 'other' })));
    expect(shown).toContain('The same article also gives the other side');
    expect(shown).not.toContain('Another source');
  });
});

describe('declining', () => {
  const words = (part: ReturnType<typeof answer>) => textOf(answerMessage({ parts: [part] }, shelf()));

  test('without anything near says no more than that the sources do not say it', () => {
    const [first] = words(declined('not-in-sources')).split('\n');
    expect(first).toBe('📭 The sources do not say that.');
  });

  test('what is later names the last day, and what is near', () => {
    expect(words(declined('later-than-sources', { facts: [fact()] }))).toMatch(
      /^📅 My sources end on 12 September 2023, so they cannot tell what came later\. Nearest.*they say:\nThe train/,
    );
  });

  test('one question offered is not called several', () => {
    const facts = [fact(), fact({ id: 'b', question: 'B?' })];
    expect(words(declined('not-in-sources', { facts }))).toContain('Perhaps this helps:');
  });

  test('offers what is merely alike as buttons, and states none of it', () => {
    const candidates = [{ fact: fact(), score: 1 }];
    const message = answerMessage({ parts: [declined('not-in-sources', { candidates })] }, shelf());
    expect(buttonsOf(message)).toEqual({ 'Where did the train cross the border?': 'fact:train-enters' });
    expect(textOf(message)).not.toContain('They do say');
  });
});

test.each([
  ['United States', 'the **United States**'],
  ['US State Department', 'the **US State Department**'],
  ['Kremlin', 'the **Kremlin**'],
  ['World Food Program', 'the **World Food Program**'],
  ["South Korea's Defense Ministry", "**South Korea's Defense Ministry**"],
  ['a senior NATO official', '**a senior NATO official**'],
  ['KCNA', '**KCNA**'],
])('%s is spoken of as %s', (name, spoken) => {
  expect(spokenName(name, 'en')).toBe(spoken);
});
