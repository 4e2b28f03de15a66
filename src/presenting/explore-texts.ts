/** Looking round: by name, and source by source. */
import { plural } from './list-texts.ts';
import { listed } from './listed.ts';

/** An agency that several articles print is one source. */
const agencies = (names: readonly string[]) => names.join(', ');

export const EXPLORE_TEXTS = {
  /** A fact in a list; its number is that of its entry in the menu below. */
  entry: (number: number, statement: string, details: string) => `**${number}.** ${statement}\n-# ${details}`,
  choice: (number: number, question: string) => `${number}. ${question}`,
  source: (outlet: string, passages: string) => `${outlet}, ${passages}`,
  sources: (places: readonly string[]) => `📄 ${places.join('; ')}`,
  continued: (heading: string) => `${heading} (continued)`,
  openFact: 'Open an answer with its sources',
  seeAlso: 'See also',
  who: {
    title: (name: string, role: string) => `### 👤 ${name}\n${role}`,
    belongsTo: (names: readonly string[]) => `-# 🔗 Belongs to ${listed(names)}`,
    leads: (names: readonly string[]) => `-# 🔗 Heads ${listed(names)}`,
    said: (count: number) => `**💬 What they say or report** (${plural(count, 'fact')})`,
    about: (count: number) => `**👥 What others say of them** (${plural(count, 'fact')})`,
    nothing: '📭 The sources only mention this name: none of my facts is about it.',
    unknown: '📭 My sources do not speak of that name, or I do not know it by this spelling.',
    didYouMean: (count: number) =>
      `🤔 I do not know that name. ${count === 1 ? 'Did you mean this one?' : 'Did you mean one of these?'}`,
    choice: (name: string, role: string) => `${name} · ${role}`,
    nearest: (name: string, role: string) => `• **${name}**: ${role}`,
  },
  compare: {
    title: (topic: string) => `### ⚖️ ${topic}: source by source`,
    dispute: (questions: readonly string[]) => `### ⚖️ ${questions.join(' ↔ ')}`,
    choice: (one: string, other: string) => `⚖️ ${one} ↔ ${other}`,
    articles: (articles: readonly string[]) => `-# 📄 ${articles.join(' · ')}`,
    differ: '**⚖️ Where they differ**',
    /** Above two facts that answer it otherwise, and above the second of them. */
    disputed: (question: string) => `❓ **${question}**`,
    otherwise: '↔️ Otherwise:',
    agree: (count: number) => `**🤝 Where they agree** (${plural(count, 'fact')})`,
    place: (place: string) => `-# ${place}`,
    alone: (article: string, count: number) => `☝️ Only in ${article} (${plural(count, 'fact')})`,
    sameSpeakers: (names: readonly string[], sides: number) =>
      `-# 🗣️ ${sides === 2 ? 'Both' : 'All'} cite ${listed(names)}.`,
    sameAgency: (names: readonly string[], sides: number) =>
      `-# 🔁 ${sides === 2 ? 'Both' : 'All'} through ${agencies(names)}: counted as one source.`,
    nothing: '📭 There are no facts to compare there.',
    unknown: '🤔 I have no such topic or dispute. You can compare these:',
    pick: 'Compare the sources',
    empty: '📭 I know nothing yet: my fact base is empty.',
  },
} as const;
