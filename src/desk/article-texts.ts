/** What moderators are told when an article cannot be taken or moved, and what to do about it. */
import type { ArticleState } from '../store/store.ts';

const STATE_ADVICE: Readonly<Record<ArticleState, string>> = {
  draft: 'It is a draft there: publish that one or discard it.',
  published: 'It is published already.',
  retired: 'It was retired: restore that one.',
};

/** What was typed may be a whole article in the wrong place. */
const said = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;

export const REFUSALS = {
  fileType: (name: string) =>
    `${said(name)} is no file of a kind the desk reads. Save the article as .txt, .md or .html.`,
  outlet: (longest: number, length: number) =>
    length === 0
      ? 'The publisher is missing. Give the name of the newspaper or agency.'
      : `The publisher's name has ${length} characters; give one of at most ${longest}.`,
  badDate: (given: string) => `${said(given)} is no date. Write year, month and day, such as 2023-09-12.`,
  dateToCome: (given: string) =>
    `${given} is still to come. Give the day on which the article appeared, such as 2023-09-12.`,
  badAddress: (given: string) =>
    `${said(given)} is no web address. Copy it from the browser, beginning with https://, or leave it out.`,
  noDate: 'The text does not tell when it appeared. Give the date, such as 2023-09-12.',
  ownDate: (own: string) =>
    `The date in the text, ${own}, cannot be the day it appeared. Give the date, such as 2023-09-12.`,
  /** @param state absent for an article that is shipped. */
  sameText: (article: string, state: ArticleState | undefined) =>
    `This text is there already, as ${article}. ${state === undefined ? 'The desk answers from it already.' : STATE_ADVICE[state]}`,
  sameId: 'Other articles of this publisher and day are being added at this moment. Add it again.',
} as const;

export const WRONG_STATES = {
  unknown: (id: string) => `No added article is called ${said(id)}. The list of articles shows their names.`,
  publish: () => 'It is published already; nothing was changed.',
  discard: (state: ArticleState) =>
    state === 'published'
      ? 'It is published: retire it instead. Only a draft can be thrown away.'
      : 'It was published once and is kept, so that it can be restored. Only a draft can be thrown away.',
  retire: (state: ArticleState) =>
    state === 'draft'
      ? 'It is a draft, from which nothing is answered: publish it or discard it.'
      : 'It is retired already; nothing was changed.',
  meanwhile: 'It was changed elsewhere at the same moment. Try again.',
} as const;
