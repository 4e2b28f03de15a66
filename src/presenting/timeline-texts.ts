/** Dates: in a list, in a picture, and read out instead of it. */
import type { Tense } from '../desk/explore.ts';
import { plural } from './list-texts.ts';
import { listed } from './listed.ts';

interface TenseView {
  readonly icon: string;
  readonly words: string;
  /** Where there is little room. */
  readonly brief: string;
}

/** Where a date lies from the day the sources end: in words and with an icon, as with how sure a statement is. */
export const TENSE_VIEWS: Readonly<Record<Tense, TenseView>> = {
  past: { icon: '⏪', words: 'past when the sources end', brief: 'Past' },
  plan: { icon: '🗓️', words: 'planned then, not known to have happened', brief: 'Planned then' },
  ahead: { icon: '⏳', words: 'still ahead when the sources end', brief: 'Still ahead' },
};

export const TIMELINE_TEXTS = {
  title: (topic?: string) => (topic === undefined ? '### 🕰️ Timeline' : `### 🕰️ Timeline: ${topic}`),
  intro: (dated: number, asOf: string) =>
    `-# ${plural(dated, 'fact')} with a date. The sources end on ${asOf}: ⏪ is past then, ⏳ still ahead, ` +
    '🗓️ was planned then.',
  date: ({ icon, words }: TenseView, date: string) => `${icon} **${date}** · ${words}`,
  nothing: '📭 No fact there has a date.',
  unknown: '🤔 I have no such topic. There is a timeline of each of these:',
  pick: 'Open a timeline',
  all: 'All topics',
  picture: {
    /** Drawn, without an icon: the font has none. */
    title: (topic?: string) => topic ?? 'Timeline',
    intro: (dated: number) => `${plural(dated, 'fact')} with a date, and what they are about`,
    row: (tense: Tense, facts: number) => `${TENSE_VIEWS[tense].brief} · ${plural(facts, 'fact')}`,
    asOf: (date: string) => `The sources end on ${date}`,
    span: 'from one date to another',
  },
  alt: (topic: string | undefined, dated: number, asOf: string) =>
    topic === undefined
      ? `Timeline of ${plural(dated, 'dated fact')}; the sources end on ${asOf}.`
      : `Timeline of ${plural(dated, 'dated fact')} on “${topic}”; the sources end on ${asOf}.`,
  altRow: (date: string, tense: Tense, facts: number, about: readonly string[]) =>
    about.length === 0
      ? `${date} (${TENSE_VIEWS[tense].brief}): ${plural(facts, 'fact')}.`
      : `${date} (${TENSE_VIEWS[tense].brief}): ${plural(facts, 'fact')} on ${listed(about)}.`,
  altMore: (dates: number) => `And ${plural(dates, 'date')} more.`,
} as const;
