import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutMessage } from '../../src/presenting/about-message.ts';
import { choices } from '../../src/presenting/choices.ts';
import { sourcesMessage } from '../../src/presenting/sources-message.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { topicMessage, topicsMessage } from '../../src/presenting/topics-message.ts';
import { buttonsOf, faultsOf, optionsOf, textOf } from './discord-rules.ts';
import { anyFact, anyText, article, fact, shelf, topic } from './make.ts';
import { pages } from './pages.ts';

describe('the list of topics', () => {
  test('tells each topic with how many answers it has, and opens one from a menu', () => {
    const message = topicsMessage([topic()], ENGLISH);
    expect(textOf(message)).toContain('**The arrival** · 1 answer\nHow they came');
    expect(optionsOf(message)).toEqual([
      { label: 'The arrival', value: 'topic:arrival:0', description: 'How they came' },
    ]);
  });

  test('goes over several pages, and each topic stands on one with its entry in the menu', () => {
    const topics = Array.from({ length: 60 }, (_, n) => topic({ id: `t${n}`, title: `Topic ${n}.` }));
    const all = pages((page) => topicsMessage(topics, ENGLISH, page));
    expect(all.length).toBeGreaterThan(1);
    expect(all.flatMap(faultsOf)).toEqual([]);
    const values = all.flatMap(optionsOf).map(({ value }) => value);
    expect(values).toEqual(topics.map(({ id }) => `topic:${id}:0`));
    expect(
      all
        .map(textOf)
        .join('\n')
        .match(/Topic \d+\./g),
    ).toEqual(topics.map(({ title }) => title));
    for (const message of all) {
      const titles = textOf(message).match(/Topic \d+\./g);
      expect(optionsOf(message).map(({ label }) => label)).toEqual(titles);
    }
  });

  test('opens a topic of many questions page by page, with a menu of those on the page', () => {
    const facts = Array.from({ length: 70 }, (_, n) => fact({ id: `f${n}`, question: `Question ${n}?` }));
    const all = pages((page) => topicMessage(topic({ facts }), ENGLISH, page));
    expect(all.flatMap(faultsOf)).toEqual([]);
    expect(all.flatMap(optionsOf).map(({ value }) => value)).toEqual(facts.map(({ id }) => `fact:${id}`));
  });

  test('says so when there are none', () => {
    expect(textOf(topicsMessage([], ENGLISH))).toContain('empty');
  });

  test('opens to the questions a topic answers, with a way back', () => {
    const message = topicMessage(topic(), ENGLISH);
    expect(textOf(message)).toContain('• Where did the train cross the border?');
    expect(optionsOf(message)[0]).toMatchObject({ value: 'fact:train-enters' });
    expect(buttonsOf(message)).toEqual({ 'All topics': 'topics:0' });
  });

  test('stays within the limits for any facts', () => {
    const anyTopic = fc
      .record({
        title: anyText,
        summary: anyText,
        facts: fc.uniqueArray(anyFact, { selector: ({ id }) => id }),
      })
      .map((parts) => topic(parts));
    fc.assert(
      fc.property(anyTopic, (each) => {
        expect(faultsOf(topicMessage(each, ENGLISH))).toEqual([]);
        expect(faultsOf(topicsMessage([each], ENGLISH))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the list of sources', () => {
  const sources = (...articles: ReturnType<typeof article>[]) => sourcesMessage(shelf([], articles));

  test('gives outlet, title, authors, date, figures and a link where there is one', () => {
    const shown = textOf(sources(article({ url: 'https://news.example/1' }), article({ authors: [] })));
    expect(shown).toContain('**A train arrives**\nThe Gazette · Ann Author · 12 September 2023');
    expect(shown).toContain('9 passages, cited by 4 facts · [read it there](https://news.example/1)');
    expect(shown).toContain('no author named');
  });

  test('opens those whose text is at hand, and says of the others that it is not', () => {
    const articles = [article(), article({ id: 'herald' })];
    const message = sourcesMessage(shelf([], articles, { herald: ['Head'] }));
    expect(buttonsOf(message)).toEqual({ Read: 'read:herald:1:0' });
    expect(textOf(message).match(/not at hand/g)).toHaveLength(1);
  });

  test('tells added articles from those that facts were written for', () => {
    const added = article({ added: true, facts: 0 });
    expect(textOf(sources(added))).toContain('9 passages, added by a moderator');
  });

  test('goes over several pages, and no article is lost', () => {
    const articles = Array.from({ length: 90 }, (_, n) => article({ title: `${'x'.repeat(90)} no ${n}.` }));
    const all: string[] = [];
    for (const message of pages((page) => sourcesMessage(shelf([], articles), page))) {
      expect(faultsOf(message)).toEqual([]);
      all.push(...(textOf(message).match(/no \d+\./g) ?? []));
    }
    expect(all).toEqual(articles.map((_, n) => `no ${n}.`));
  });

  test('says so when there are none', () => {
    expect(textOf(sources())).toContain('no articles');
  });
});

test('about tells the as-of date, the version, the counts and what is kept', () => {
  const message = aboutMessage(shelf().about(), ENGLISH);
  for (const part of [
    '12 September 2023',
    '`abc123`',
    '1 fact from 9 passages of 1 article',
    'I keep no questions',
    'Of moderators I keep',
  ]) {
    expect(textOf(message)).toContain(part);
  }
  expect(faultsOf(message)).toEqual([]);
});

test('choices are at most 25, each of at most 100 characters and none twice', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 40 }), (questions) => {
      const offered = choices(questions);
      expect(offered.length).toBeLessThanOrEqual(25);
      expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length);
      for (const { name, value } of offered) {
        for (const part of [name, value]) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(100);
        }
      }
    }),
    { numRuns: 60 },
  );
});
