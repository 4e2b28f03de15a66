/** What the desk says about itself: topics, sources, passages, about. */
import type { About } from '../desk/desk.ts';
import { readableDate } from './dates.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const LIST_TEXTS = {
  topicsTitle: '### What you can ask about',
  topicLine: (title: string, summary: string, facts: number) =>
    `**${title}** · ${plural(facts, 'answer')}\n${summary}`,
  pickTopic: 'Open a topic',
  pickFact: 'Open an answer',
  allTopics: 'All topics',
  noTopics: '📭 I know nothing yet: my fact base is empty.',
  notShown: (count: number, what: string) => `${plural(count, what)} more did not fit here.`,
  sourcesTitle: '### Where the answers come from',
  noSources: '📭 There are no articles in my fact base yet.',
  noAuthors: 'no author named',
  read: 'read it there',
  citedBy: (passages: number, facts: number) =>
    `${plural(passages, 'passage')}, cited by ${plural(facts, 'fact')}`,
  passageTitle: (article: string, number: number) => `📄 ${article}, passage ${number}`,
  passageTooLong: '✂️ This passage is too long for one Discord message, and I do not cut passages.',
  about: ({ version, asOf, facts, passages, articles }: About) =>
    [
      '### 🏔️ Summit Desk',
      'I answer questions about the summit of Kim Jong Un and Vladimir Putin in September 2023.',
      '',
      '**How I answer.** I look your question up in a collection of facts that people wrote down from news ' +
        'articles, and show who said it and the passage it stands in. I make nothing up: no language model is ' +
        'involved, and the same question gets the same answer. What the articles do not say, I do not answer.',
      '',
      `**What I know.** ${plural(facts, 'fact')} from ${plural(passages, 'passage')} of ` +
        `${plural(articles, 'article')}, up to ${readableDate(asOf)}. Fact base \`${version}\`.`,
      '',
      '**Privacy.** I keep nothing on record: no questions, no names, no messages. “Why this answer?” carries ' +
        'your question in the button itself; long questions stay in memory for it until newer ones push them ' +
        'out or I restart.',
      '',
      '**How to ask.** `/ask`, a direct message, or mention me in a channel. `/topics` lists what I know, ' +
        '`/sources` the articles.',
    ].join('\n'),
} as const;
