/** Dates in a list, in a picture (drawn in English), and read out instead of it. */
import type { Tense } from '../../../desk/explore.ts';
import { plural } from '../../plural.ts';

interface TenseWords {
  readonly words: string;
  /** Where there is little room. */
  readonly brief: string;
}

export const timeline = {
  /** Where a date lies from the day the sources end; each has an icon besides. */
  tenses: {
    past: { words: 'had happened, or been said, when the sources end', brief: 'Past' },
    plan: { words: 'planned then; whether it happened is not known', brief: 'Planned then' },
    ahead: { words: 'still to come when the sources end', brief: 'Still ahead' },
  } satisfies Record<Tense, TenseWords>,
  title: '### 🕰️ Timeline',
  titleOf: (topic: string) => `### 🕰️ Timeline: ${topic}`,
  intro: (dated: number, asOf: string) =>
    `-# ${plural(dated, 'fact')} with a date. The sources end on ${asOf}. By then ⏪ had happened or been said, ` +
    '🗓️ was planned, ⏳ was still to come.',
  nothing: '📭 No fact there has a date.',
  unknown: '🤔 I have no such topic. There is a timeline of each of these:',
  pick: 'Open a timeline',
  all: 'All topics',
  alt: (dated: number, asOf: string) =>
    `Timeline of ${plural(dated, 'dated fact')}; the sources end on ${asOf}.`,
  altOf: (topic: string, dated: number, asOf: string) =>
    `Timeline of ${plural(dated, 'dated fact')} on “${topic}”; the sources end on ${asOf}.`,
  altRow: (date: string, tense: string, facts: number) => `${date} (${tense}): ${plural(facts, 'fact')}.`,
  altRowOn: (date: string, tense: string, facts: number, about: string) =>
    `${date} (${tense}): ${plural(facts, 'fact')} on ${about}.`,
  altMore: (dates: number) => `And ${plural(dates, 'date')} more.`,
};
