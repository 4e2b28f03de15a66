/** Questions suggested while typing: what fits, best first; then what is asked most. */
import { afterAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import { createPopular } from '../../src/desk/popular.ts';
import { copyStory } from '../story.ts';
import { memoryStore } from './house.ts';

const story = await copyStory(afterAll);
await story.build();
const openStory = async () => openDesk({ knowledgeDir: story.knowledge, store: await memoryStore() });
const desk = await openStory();
const shipped = await openDesk({ knowledgeDir: 'knowledge', store: await memoryStore() });

const FISHING = 'Will the mayors sign a fishing deal?';
const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const GIFT = 'What present did Brandt bring for Moss?';

describe('while typing come', () => {
  test('questions with the word, not those with one that merely looks like it', () => {
    const [first = '', second = ''] = shipped.suggest('food');
    expect(first.toLowerCase()).toMatch(/\bfood\b/);
    expect(second.toLowerCase()).toMatch(/\bfood\b/);
    for (const question of shipped.suggest('food', 5)) expect(question).not.toMatch(/footage|afford/i);
  });

  test('questions with a word that begins so', () => {
    expect(desk.suggest('fish')[0]).toBe(FISHING);
    expect(desk.suggest('sign fishi')[0]).toBe(FISHING);
  });

  test('those about somebody under any name', () => {
    expect(shipped.suggest('VVP', 3).every((question) => question.includes('Putin'))).toBe(true);
    expect(shipped.suggest('DPRK', 3).every((question) => /North Korea/.test(question))).toBe(true);
  });

  test('those that are asked for with other words, too', () => {
    expect(desk.suggest('boat')[0]).toBe(ARRIVAL);
    expect(desk.suggest('gift host')[0]).toBe(GIFT);
  });

  test('those that are alike only where nothing fits better', () => {
    expect(desk.suggest('fihsing')[0]).toContain('fishing');
    expect(shipped.suggest('shortagge')[0]).toContain('shortage');
  });

  test('all that fit before any that do not, however many of one topic', () => {
    const fitting = shipped
      .topics()
      .flatMap(({ facts }) => facts)
      .filter(({ question }) => /\bPeskov\b/.test(question));
    const offered = shipped.suggest('peskov');
    for (const { question } of fitting) expect(offered).toContain(question);
  });
});

describe('with nothing typed, or nothing more that fits', () => {
  test('come the questions whose facts answered most since the start, then others by topic', async () => {
    const own = await openStory();
    const before = own.suggest('');
    expect(before.slice(0, 2)).toEqual([ARRIVAL, 'What will the mayors talk about?']);
    for (const question of [FISHING, GIFT, GIFT]) own.ask(question);
    own.ask('What is the capital of Peru?');
    expect(own.suggest('')).toEqual([
      GIFT,
      FISHING,
      ...before.filter((each) => ![GIFT, FISHING].includes(each)),
    ]);
    expect(own.suggest('lighthouse').slice(0, 3)).toEqual([
      'What will the mayors talk about?',
      GIFT,
      FISHING,
    ]);
    // Another process knows nothing of it.
    expect((await openStory()).suggest('')).toEqual(before);
  });

  test('what was typed comes first where it asks something', async () => {
    const own = await openStory();
    own.ask(GIFT);
    expect(own.suggest('who paints the old bridge', 2)[0]).toBe('who paints the old bridge');
    expect(own.suggest('?!', 1)).toEqual([GIFT]);
  });
});

test('no more facts are counted than there is room for: those that answered longest ago are forgotten', () => {
  const popular = createPopular(2);
  for (const id of ['a', 'b', 'a', 'c']) popular.count(id);
  expect(['a', 'b', 'c'].map((id) => popular.of(id))).toEqual([2, 0, 1]);
});
