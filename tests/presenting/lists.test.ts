import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutMessage } from '../../src/presenting/about-message.ts';
import { choices } from '../../src/presenting/choices.ts';
import { findPassage, passageMessage } from '../../src/presenting/passage-message.ts';
import { refreshMessage } from '../../src/presenting/refresh-message.ts';
import { sourcesMessage } from '../../src/presenting/sources-message.ts';
import { topicMessage, topicsMessage } from '../../src/presenting/topics-message.ts';
import { buttonsOf, faultsOf, optionsOf, textOf } from './discord-rules.ts';
import { anyFact, anyText, article, fact, shelf, topic } from './make.ts';

describe('the list of topics', () => {
  test('tells each topic with how many answers it has, and opens one from a menu', () => {
    const message = topicsMessage([topic()]);
    expect(textOf(message)).toContain('**The arrival** · 1 answer\nHow they came');
    expect(optionsOf(message)).toEqual([
      { label: 'The arrival', value: 'topic:arrival', description: 'How they came' },
    ]);
  });

  test('reaches every topic from the menus when not all fit into the text', () => {
    const topics = Array.from({ length: 60 }, (_, index) =>
      topic({ id: `t${index}`, title: `Topic ${index}` }),
    );
    const message = topicsMessage(topics);
    expect(optionsOf(message)).toHaveLength(60);
    expect(textOf(message)).toMatch(/\d+ topics more did not fit/);
    expect(faultsOf(message)).toEqual([]);
  });

  test('says so when there are none', () => {
    expect(textOf(topicsMessage([]))).toContain('empty');
  });

  test('opens to the questions a topic answers, with a way back', () => {
    const message = topicMessage(topic());
    expect(textOf(message)).toContain('• Where did the train cross the border?');
    expect(optionsOf(message)[0]).toMatchObject({ value: 'fact:train-enters' });
    expect(buttonsOf(message)).toEqual({ 'All topics': 'topics' });
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
        expect(faultsOf(topicMessage(each))).toEqual([]);
        expect(faultsOf(topicsMessage([each]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the list of sources', () => {
  test('gives outlet, title, authors, date, figures and a link where there is one', () => {
    const shown = textOf(
      sourcesMessage([article({ url: 'https://news.example/1' }), article({ authors: [] })]),
    );
    expect(shown).toContain('**A train arrives**\nThe Gazette · Ann Author · 12 September 2023');
    expect(shown).toContain('9 passages, cited by 4 facts · [read it there](https://news.example/1)');
    expect(shown).toContain('no author named');
  });

  test('stays within the limits and says what did not fit', () => {
    const message = sourcesMessage(Array.from({ length: 90 }, () => article({ title: 'x'.repeat(90) })));
    expect(faultsOf(message)).toEqual([]);
    expect(textOf(message)).toMatch(/\d+ articles more did not fit/);
  });

  test('says so when there are none', () => {
    expect(textOf(sourcesMessage([]))).toContain('no articles');
  });
});

test('about tells the as-of date, the version, the counts and that nothing is kept', () => {
  const message = aboutMessage(shelf().about());
  for (const part of [
    '12 September 2023',
    '`abc123`',
    '1 fact from 9 passages of 1 article',
    'I keep nothing',
  ]) {
    expect(textOf(message)).toContain(part);
  }
  expect(faultsOf(message)).toEqual([]);
});

describe('a whole passage', () => {
  const citation = { article: 'gazette', passage: 4, text: 'First *line*.\nSecond @everyone.' };
  const withText = shelf([topic({ facts: [fact({ citations: [citation] })] })]);

  test('is found by way of a fact that cites it, and shown as written', () => {
    const found = findPassage(withText, 'gazette', 4);
    expect(found).toEqual(citation);
    expect(textOf(passageMessage(citation, withText))).toBe(
      '📄 **The Gazette**, 12 September 2023, passage 4\n> First \\*line\\*.\n> Second \\@everyone.',
    );
  });

  test('is not found where no fact cites it, or its text is not at hand', () => {
    expect(findPassage(withText, 'gazette', 5)).toBeUndefined();
    expect(findPassage(shelf(), 'gazette', 4)).toBeUndefined();
  });

  test('is never cut: one too long for a message is told with its place', () => {
    const message = passageMessage({ ...citation, text: 'x'.repeat(5_000) }, withText);
    expect(faultsOf(message)).toEqual([]);
    expect(textOf(message)).toMatch(/too long[\s\S]*passage 4/);
  });
});

describe('a refresh', () => {
  const done = {
    ok: true,
    from: 'a1',
    to: 'b2',
    added: ['x'],
    changed: [],
    removed: [],
    durationMs: 12.4,
  } as const;

  test('names what changed', () => {
    const shown = textOf(refreshMessage({ ...done, removed: Array.from({ length: 20 }, (_, i) => `r${i}`) }));
    expect(shown).toContain('`a1` → `b2`, in 12 ms');
    expect(shown).toContain('➕ Added (1): `x`');
    expect(shown).toContain('➖ Removed (20): `r0`');
    expect(shown).toContain('and 5 more');
    expect(shown).not.toContain('Changed (');
  });

  test('that could not be written down says why, and what to do', () => {
    const shown = textOf(refreshMessage({ ...done, unsaved: 'EROFS: read-only file system' }));
    expect(shown).toMatch(/could not be written \(EROFS[\s\S]*make the knowledge folder writable/);
  });

  test('says so when nothing has changed', () => {
    expect(textOf(refreshMessage({ ...done, to: 'a1', added: [] }))).toContain('nothing has changed');
  });

  test('with faults: says that the old fact base stays, with file, line and message of the first', () => {
    const problems = Array.from({ length: 30 }, (_, index) => ({
      file: 'knowledge/facts/arrival.yaml',
      line: index + 1,
      message: `fault ${index}: ${'very '.repeat(100)}bad`,
    }));
    const message = refreshMessage({ ok: false, problems, version: 'a1' });
    expect(textOf(message)).toContain('go on with fact base `a1`');
    expect(textOf(message)).toContain('`knowledge/facts/arrival.yaml:1` fault 0: very');
    expect(textOf(message)).toContain('20 more faults not shown');
    expect(faultsOf(message)).toEqual([]);
  });

  test('stays within the limits for any faults', () => {
    const anyProblem = fc.record(
      { file: anyText, line: fc.nat(), message: anyText },
      { requiredKeys: ['file', 'message'] },
    );
    fc.assert(
      fc.property(fc.array(anyProblem, { maxLength: 40 }), (problems) => {
        expect(faultsOf(refreshMessage({ ok: false, problems, version: 'v' }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
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
