/** What the desk says around an answer, how sure a statement is, and why there is no answer. */
import type { FactStatus } from '../../../knowledge/schema.ts';
import { listed } from '../../listed.ts';
import { plural } from '../../plural.ts';

export const answer = {
  /** Small print for the other languages: what is quoted is never translated. */
  inEnglish: undefined as string | undefined,
  saidBy: (names: string) => `said by ${names}`,
  saidByThrough: (names: string, carriers: string) => `said by ${names} through ${carriers}`,
  /** Where it is clear who says it, or beside the passage that names its source. */
  through: (carriers: string) => `through ${carriers}`,
  /** Instead of a status: what a moderator added was not checked, nor put in own words, by anybody. */
  quoted: (outlet: string) => `🗞️ A sentence quoted from an article by ${outlet}, not a checked fact`,
  teaser: (sentence: string, outlet: string) => `🗞️ “${sentence}” (${outlet})`,
  tooLong: 'The sentence is too long to stand here: read it in its passage.',
  passages: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'passage' : 'passages'} ${listed(numbers.map(String))}`,
  alsoIn: (place: string) => `also in ${place}`,
  open: 'open',
  showPassage: 'Show passage',
  why: 'Why this answer?',
  otherwise: '⚖️ **Another source also says:**',
  otherSide: '⚖️ **The same article also gives the other side:**',
  related: 'Related questions',
  didYouMean: (count: number) =>
    `🤔 I am not sure what you mean. ${count === 1 ? 'Is it this?' : 'Is it one of these?'}`,
  tryThese: (count: number): string => (count === 1 ? 'Perhaps this helps:' : 'Perhaps one of these helps:'),
  examples: 'For example:',
  readAs: (from: string, to: string) => `“${from}” as “${to}”`,
  corrections: (corrections: readonly string[]) => `I read ${listed(corrections)}.`,
  cutQuestion: (max: number) => `That was long: I read the first ${max} characters only.`,
  moreAnswers: (count: number) => `${plural(count, 'more answer')} did not fit here: ask separately.`,
  morePassages: (count: number) => `${plural(count, 'more passage')} did not fit here.`,
  /** How sure a statement is; each has an icon besides. */
  statuses: {
    reported: 'Reported',
    confirmed: 'Confirmed',
    planned: 'Planned, not yet happened',
    claimed: 'Claimed, not confirmed',
    denied: 'Denied',
    assessed: 'An assessment',
    background: 'Background',
  } satisfies Record<FactStatus, string>,
  declined: {
    noQuestion:
      '👋 Hello! Ask me about the summit of Kim Jong Un and Vladimir Putin in September 2023. ' +
      'I answer from news articles and show you the passage. `/topics` lists what I know.',
    offTopic:
      '🧭 I know nothing about that. I only answer questions about the summit of Kim Jong Un and Vladimir Putin ' +
      'in September 2023: who met whom, where, when and why, and what others made of it. ' +
      '`/topics` shows everything I cover.',
    notInSources: '📭 The sources do not say that.',
    /** Above what they do say. */
    theyDoSay: '📭 The sources do not say that. They do say:',
    nearest: '📭 I found no sure answer to that in the sources. The nearest they say:',
    later: (asOf: string) => `📅 My sources end on ${asOf}, so they cannot tell what came later.`,
    laterNearest: (asOf: string) =>
      `📅 My sources end on ${asOf}, so they cannot tell what came later. Nearest to your question, they say:`,
  },
  /** Where somebody asks one source alone. */
  source: {
    elsewhere: (article: string) =>
      `📭 I found nothing in ${article} that answers this. Another source says:`,
    nothing: (article: string) => `📭 I found nothing in ${article} that answers this.`,
    unknown:
      '🍂 I have no such article, or more than one of that name. Choose one of those suggested; `/sources` lists them.',
  },
  share: {
    button: 'Share',
    /** Pings nobody: no message of the bot's does. */
    sharedBy: (id: string) => `-# Shared by <@${id}>`,
    already: '📌 You have shared this already.',
  },
};
