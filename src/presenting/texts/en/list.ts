/** What the desk says about itself: topics, sources, passages, about. */
import type { About } from '../../../desk/desk.ts';
import { plural } from '../../plural.ts';

export const list = {
  topicsTitle: '### What you can ask about',
  topicLine: (title: string, summary: string, facts: number) =>
    `**${title}** · ${plural(facts, 'answer')}\n${summary}`,
  pickTopic: 'Open a topic',
  pickFact: 'Open an answer',
  allTopics: 'All topics',
  noTopics: '📭 I know nothing yet: my fact base is empty.',
  notShown: (count: number) => `${plural(count, 'entry', 'entries')} more did not fit here.`,
  previous: '◀ Previous',
  next: 'Next ▶',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  sourcesTitle: '### Where the answers come from',
  noSources: '📭 There are no articles in my fact base yet.',
  noAuthors: 'no author named',
  read: 'read it there',
  citedBy: (passages: number, facts: number) =>
    `${plural(passages, 'passage')}, cited by ${plural(facts, 'fact')}`,
  added: (passages: number) =>
    `${plural(passages, 'passage')}, added by a moderator: I quote it sentence by sentence`,
  notAtHand: 'its text is not at hand here',
  open: 'Read',
  allSources: 'All articles',
  passageTitle: (article: string, number: number) => `📄 ${article}, passage ${number}`,
  readingTitle: (article: string, number: number, of: number) => `📖 ${article}, passage ${number} of ${of}`,
  /** Goes on with a title: which part of a long passage it is. */
  part: (part: number, parts: number) => `, part ${part} of ${parts}`,
  goOn: 'Continue',
  about: ({ version, facts, passages, articles }: About, asOf: string) =>
    [
      '### 🏔️ Summit Desk',
      'I answer questions about the summit of Kim Jong Un and Vladimir Putin in September 2023.',
      '',
      '**How I answer.** I look your question up in a collection of facts that people wrote down from news ' +
        'articles, and show who said it and the passage it stands in. I make nothing up: no language model is ' +
        'involved, and the same question gets the same answer. What the articles do not say, I do not answer.',
      '',
      `**What I know.** ${plural(facts, 'fact')} from ${plural(passages, 'passage')} of ` +
        `${plural(articles, 'article')}, up to ${asOf}. Fact base \`${version}\`.`,
      '',
      '**Privacy.** I keep no questions and no messages on record. “Why this answer?” carries your question in ' +
        'the button itself; long questions stay in memory for it until newer ones push them out or I restart. ' +
        'What you say about an answer I keep until you delete it. Of moderators I keep who added, published or ' +
        'took back which article and who changed the fact base. `/privacy info` says it all.',
      '',
      '**How to ask.** `/ask`, a direct message, or mention me in a channel. `/topics` lists what I know, ' +
        '`/sources` the articles. `/who` shows what somebody says, `/compare` source beside source, `/timeline` ' +
        'what happened when.',
    ].join('\n'),
};
