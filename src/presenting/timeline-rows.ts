/** A timeline as a picture has room for it: a row a date, with what the facts of that date are about. */

import type { DatedFact, Tense, TimelineView } from '../desk/explore.ts';
import { shorten } from './cut.ts';
import { oneLine } from './escape.ts';
import { OURS } from './limits.ts';
import { isDrawn } from './svg.ts';
import type { Texts } from './texts/texts.ts';

export interface TimelineRow {
  readonly date: string;
  readonly tense: Tense;
  /** Whether it lasts from one date to another. */
  readonly span: boolean;
  readonly facts: number;
  /** What they are about, the most telling first; may be empty. */
  readonly about: readonly string[];
}

/** More would make the picture so high that it is unreadable where it is first shown. */
const MOST_ROWS = 12;

/** Facts of the same date that lie on the same side of the sources' end, in order. */
export function byDate({ facts }: TimelineView): DatedFact[][] {
  return [...Map.groupBy(facts, ({ when, tense }) => `${when} ${tense}`).values()];
}

/** What a fact is about, but for those who say it: they are no event of that date. */
function subjects({ about, fact: { saidBy, via } }: DatedFact): string[] {
  return [...new Set(about)].filter((name) => isDrawn(name) && !saidBy.includes(name) && !via.includes(name));
}

type Weigh = (name: string) => number;

/** A name counts for more in a row the more of its facts are about it, and the fewer others are. */
function inverseFrequency(facts: readonly DatedFact[]): Weigh {
  const uses = Map.groupBy(facts.flatMap(subjects), (name) => name);
  return (name) => Math.log(1 + facts.length / (uses.get(name)?.length ?? 1));
}

/** From the first one's beginning to the latest end, where they are of several dates. */
function period(facts: readonly DatedFact[]): string {
  const dates = [...new Set(facts.map(({ when }) => when))];
  if (dates.length < 2) return dates.join('');
  const start = dates[0]?.split('/')[0] ?? '';
  const end =
    dates
      .flatMap((when) => when.split('/').slice(-1))
      .toSorted()
      .at(-1) ?? start;
  return `${start}/${end}`;
}

function rowOf(facts: readonly DatedFact[], weigh: Weigh, { words }: Texts): TimelineRow[] {
  const [first] = facts;
  if (first === undefined) return [];
  const when = period(facts);
  const named = Map.groupBy(facts.flatMap(subjects), (name) => name);
  const weight = ([name, uses]: readonly [string, readonly string[]]) => uses.length * weigh(name);
  const about = [...named].toSorted((a, b) => weight(b) - weight(a)).map(([name]) => name);
  const { tense } = first;
  return [{ date: words.briefDate(when), tense, span: when.includes('/'), facts: facts.length, about }];
}

/** The rows in order; the oldest dates share one where there are too many. */
export function timelineRows(timeline: TimelineView, texts: Texts): TimelineRow[] {
  const weigh = inverseFrequency(timeline.facts);
  const dates = byDate(timeline);
  const oldest = dates.length > MOST_ROWS ? dates.slice(0, dates.length - MOST_ROWS + 1) : [];
  // A row lies on one side of the sources' end.
  const joined = [...Map.groupBy(oldest.flat(), ({ tense }) => tense).values()];
  return [...joined, ...dates.slice(oldest.length)].flatMap((group) => rowOf(group, weigh, texts));
}

/** Names read out of each row. */
const ALT_NAMES = 2;

/** What is read out instead of the picture: whole rows, as many as there is room for. */
export function timelineAlt(timeline: TimelineView, texts: Texts, room: number): string {
  const { words, timeline: said } = texts;
  const rows = timelineRows(timeline, texts);
  const asOf = words.date(timeline.asOf);
  const title = timeline.topic && shorten(oneLine(timeline.topic.title), OURS.title);
  const begin =
    title === undefined
      ? said.alt(timeline.facts.length, asOf)
      : said.altOf(title, timeline.facts.length, asOf);
  const lines: string[] = [];
  for (const [at, row] of rows.entries()) {
    const { date, facts, about } = row;
    const tense = said.tenses[row.tense].brief;
    const line =
      about.length === 0
        ? said.altRow(date, tense, facts)
        : said.altRowOn(date, tense, facts, words.list(about.slice(0, ALT_NAMES)));
    const left = at === rows.length - 1 ? '' : said.altMore(rows.length - at - 1);
    if ([begin, ...lines, line, left].join(' ').length > room) {
      return [begin, ...lines, said.altMore(rows.length - at)].join(' ');
    }
    lines.push(line);
  }
  return [begin, ...lines].join(' ');
}
