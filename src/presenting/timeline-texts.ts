/** What is drawn in a timeline's picture: in English for all, as its font has no other letters than Europe's. */
import type { Tense } from '../desk/explore.ts';
import { plural } from './plural.ts';
import { ENGLISH } from './texts/texts.ts';

export const PICTURE_TEXTS = {
  /** Without an icon: the font has none. */
  title: (topic?: string) => topic ?? 'Timeline',
  intro: (dated: number) => `${plural(dated, 'fact')} with a date, and what they are about`,
  row: (tense: Tense, facts: number) => `${ENGLISH.timeline.tenses[tense].brief} · ${plural(facts, 'fact')}`,
  asOf: (date: string) => `The sources end on ${date}`,
  span: 'from one date to another',
} as const;
