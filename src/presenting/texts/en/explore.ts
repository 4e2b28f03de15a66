/** Looking round: by name, and source by source. */
import { listed } from '../../listed.ts';
import { plural } from '../../plural.ts';

export const explore = {
  /** Where an article says it, such as `Bloomberg, passages 4 and 8`. */
  source: (outlet: string, passages: string) => `${outlet}, ${passages}`,
  continued: (heading: string) => `${heading} (continued)`,
  openFact: 'Open an answer with its sources',
  seeAlso: 'See also',
  who: {
    belongsTo: (names: readonly string[]) => `-# 🔗 Belongs to ${listed(names)}`,
    leads: (names: readonly string[]) => `-# 🔗 Heads ${listed(names)}`,
    said: (count: number) => `**💬 What they say or report** (${plural(count, 'fact')})`,
    about: (count: number) => `**👥 What others say of them** (${plural(count, 'fact')})`,
    nothing: '📭 The sources only mention this name: none of my facts is about it.',
    quoted: '🗞️ I have no facts about this name, but added articles quote them.',
    quotedIn: (count: number) => `**💬 Sentences of added articles** (${count})`,
    unknown: '📭 My sources do not speak of that name, or I do not know it by this spelling.',
    didYouMean: (count: number) =>
      `🤔 I do not know that name. ${count === 1 ? 'Did you mean this one?' : 'Did you mean one of these?'}`,
  },
  compare: {
    title: (topic: string) => `### ⚖️ ${topic}: source by source`,
    differ: '**⚖️ Where they differ**',
    /** Above the second of two facts that answer a question otherwise. */
    otherwise: '↔️ Otherwise:',
    agree: (count: number) => `**🤝 Where they agree** (${plural(count, 'fact')})`,
    alone: (article: string, count: number) => `☝️ Only in ${article} (${plural(count, 'fact')})`,
    sameSpeakers: (names: readonly string[], sides: number) =>
      `-# 🗣️ ${sides === 2 ? 'Both' : 'All'} cite ${listed(names)}.`,
    /** An agency that several articles print is one source. */
    sameAgency: (names: readonly string[], sides: number) =>
      `-# 🔁 ${sides === 2 ? 'Both' : 'All'} through ${names.join(', ')}: counted as one source.`,
    nothing: '📭 There are no facts to compare there.',
    unknown: '🤔 I have no such topic or dispute. You can compare these:',
    pick: 'Compare the sources',
    empty: '📭 I know nothing yet: my fact base is empty.',
  },
};
