/** Dated facts: pages, the picture's drawing, and what is read out instead of it. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { DatedFact, Tense, TimelineView } from '../../src/desk/explore.ts';
import { isDrawn, widthOf, wrap } from '../../src/presenting/svg.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { timelineMessage, timelinesMessage } from '../../src/presenting/timeline-message.ts';
import { timelineAlt, timelineRows } from '../../src/presenting/timeline-rows.ts';
import { timelineSvg } from '../../src/presenting/timeline-svg.ts';
import { faultsOf, optionsOf, textOf } from './discord-rules.ts';
import { anyFact, anyText, fact, shelf, topic } from './make.ts';

const dated = (when: string, tense: Tense, about: readonly string[] = ['Ann'], id = when): DatedFact => ({
  fact: fact({ id, when, status: tense === 'past' ? 'reported' : 'planned' }),
  ...{ when, tense, about },
});

const timeline = (...facts: readonly DatedFact[]): TimelineView => ({ asOf: '2023-09-12', facts });
const THREE = timeline(
  dated('2023-09-10/2023-09-12', 'past', ['the train']),
  dated('2023-09-12', 'plan', ['the banquet']),
  dated('2023-09-13', 'ahead', ['the meeting', 'KCNA']),
);

/** Stands for the real one, which tests/drawing tries. */
const drawn = { png: async () => new Uint8Array([1, 2, 3]) };
const show = (view: TimelineView, page = 0, pictures: Parameters<typeof timelineMessage>[2] = drawn) =>
  timelineMessage(view, shelf(), pictures, page);

/** What a reader of the picture sees, in order. */
const textsIn = (svg: string) =>
  [...parseHTML(svg).document.querySelectorAll('text')].map(({ textContent }) => textContent);

const anyDated = fc
  .record({
    fact: anyFact,
    when: fc.constantFrom('1950', '2019-04', '2023-09-12', '2023-09-12/2023-12-31', '2024'),
    tense: fc.constantFrom('past', 'plan', 'ahead'),
    about: fc.array(anyText, { maxLength: 4 }),
  })
  .map(({ fact: each, when, ...rest }) => ({ fact: { ...each, when }, when, ...rest }));
const anyTimeline: fc.Arbitrary<TimelineView> = fc.record({
  topic: fc.record({ id: anyText, title: anyText }),
  asOf: fc.constant('2023-09-12'),
  facts: fc.uniqueArray(anyDated, { selector: (each) => each.fact.id, maxLength: 30, minLength: 1 }),
});

describe('the pages', () => {
  test('tell past, planned and still ahead apart in words and with an icon, date by date', async () => {
    const shown = textOf(await show(THREE));
    expect(shown).toContain('The sources end on 12 September 2023');
    expect(shown).toMatch(
      /⏪ \*\*10 September 2023 to 12 September 2023\*\* · had happened[\s\S]*🗓️ \*\*12 September 2023\*\* · planned then[\s\S]*⏳ \*\*13 September 2023\*\* · still to come/,
    );
    expect(shown).toContain(
      '-# 🗓️ Planned, not yet happened · said by **KCNA**\n-# 📄 The Gazette, passage 4',
    );
  });

  test('begin with the picture, described, and go on without it', async () => {
    const many = timeline(...Array.from({ length: 20 }, (_, n) => dated('2019', 'past', ['Ann'], `f${n}`)));
    const first = await show(many);
    expect(first.files).toMatchObject([{ name: 'timeline.png', data: new Uint8Array([1, 2, 3]) }]);
    expect(JSON.stringify(first.components)).toContain('attachment://timeline.png');
    expect(JSON.stringify(first.components)).toContain('Timeline of 20 dated facts');
    const second = await show(many, 1);
    expect(second.files).toBeUndefined();
    expect(textOf(second)).toContain('(continued)');
    expect(optionsOf(second)[0]?.value).toBe('fact:f8');
  });

  test('do without the picture where it cannot be drawn, or is too big to send', async () => {
    for (const png of [undefined, new Uint8Array(1024 * 1024 + 1)]) {
      const message = await show(THREE, 0, { png: async () => png });
      expect(message.files).toBeUndefined();
      expect(textOf(message)).toContain('Timeline');
      expect(faultsOf(message)).toEqual([]);
    }
  });

  test('of a topic without dates say so; an unknown one offers those that have some', async () => {
    expect(textOf(await show(timeline()))).toContain('No fact there has a date');
    const some = topic({ id: 'dated', title: 'Dated', facts: [fact({ when: '2019' })] });
    expect(optionsOf(timelinesMessage(shelf([topic(), some]))).map(({ value }) => value)).toEqual([
      'timeline::0',
      'timeline:dated:0',
    ]);
    expect(textOf(timelinesMessage(shelf([])))).toContain('No fact there has a date');
  });

  test('stay within the limits for any facts', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimeline, fc.nat(4), async (view, page) => {
        expect(faultsOf(await show(view, page))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the picture', () => {
  test('has a row a date, with where it lies and what it is about, and a line where the sources end', () => {
    expect(textsIn(timelineSvg(THREE))).toEqual([
      'Timeline',
      '3 facts with a date, and what they are about',
      ...['10 to 12 September 2023', 'the train', 'Past · 1 fact'],
      ...['12 September 2023', 'the banquet', 'Planned then · 1 fact'],
      'The sources end on 12 September 2023',
      // Who says it is no part of what it is about.
      ...['13 September 2023', 'the meeting', 'Still ahead · 1 fact'],
      'had happened, or been said, when the sources end',
      'planned then; whether it happened is not known',
      'still to come when the sources end',
      'from one date to another',
    ]);
  });

  test('names first what tells a date from the others', () => {
    const rows = timelineRows(
      timeline(
        dated('2019', 'past', ['Everybody', 'the first train']),
        dated('2020', 'past', ['Everybody', 'the bridge']),
        dated('2021', 'past', ['Everybody']),
      ),
      ENGLISH,
    );
    expect(rows.map(({ about }) => about[0])).toEqual(['the first train', 'the bridge', 'Everybody']);
  });

  test('puts the oldest dates into one row where there are too many to be read', () => {
    const years = Array.from({ length: 30 }, (_, n) => dated(String(1990 + n), 'past'));
    const rows = timelineRows(timeline(...years, dated('2024', 'ahead')), ENGLISH);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatchObject({ date: '1990 to 2009', facts: 20, span: true });
    expect(rows.reduce((sum, { facts }) => sum + facts, 0)).toBe(31);
  });

  test('is well-formed, of bounded height, and holds no text the font cannot draw, whatever the facts', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        const svg = timelineSvg(view);
        expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeLessThan(3_000);
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)|NaN|undefined/);
        expect(svg.isWellFormed()).toBe(true);
        for (const each of textsIn(svg)) expect(isDrawn(each ?? '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('breaks a title into lines that fit, words whole where they can be', () => {
    const words = 'Wer wagt es, Rittersmann oder Knapp, zu tauchen in diesen Schlund?';
    const lines = wrap(words, 30, 300, true);
    expect(lines.join(' ')).toBe(words);
    for (const each of lines) expect(widthOf(each, 30, true)).toBeLessThanOrEqual(300);
    expect(wrap('x'.repeat(100), 30, 300).join('')).toBe('x'.repeat(100));
    expect(isDrawn('Кремль, Ķēniņš, «ok»')).toBe(true);
    expect(isDrawn('平壌')).toBe(false);
  });
});

describe('what is read out', () => {
  test('tells each date, how it lies, and what it is about', () => {
    expect(timelineAlt(THREE, ENGLISH, 1_024)).toBe(
      'Timeline of 3 dated facts; the sources end on 12 September 2023. ' +
        '10 to 12 September 2023 (Past): 1 fact on the train. ' +
        '12 September 2023 (Planned then): 1 fact on the banquet. ' +
        '13 September 2023 (Still ahead): 1 fact on the meeting.',
    );
  });

  test('is cut by whole dates, and says how many are left', () => {
    const short = timelineAlt(THREE, ENGLISH, 160);
    expect(short).toMatch(/fact on the train\. And 2 dates more\.$/);
    expect(short.length).toBeLessThanOrEqual(160);
  });

  test('is never longer than Discord takes', () => {
    fc.assert(
      fc.property(anyTimeline, (view) => {
        const alt = timelineAlt(view, ENGLISH, 1_024);
        expect(alt.length).toBeLessThanOrEqual(1_024);
        expect(alt.isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
