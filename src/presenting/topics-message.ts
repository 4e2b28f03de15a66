/** What can be asked: all topics, and one topic with the questions it answers. */

import type { TopicView } from '../desk/desk.ts';
import { button, type Message, menus, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS, SELECT } from './limits.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import type { Texts } from './texts/texts.ts';

const brief = (words: string) => plain(shorten(oneLine(words), OURS.title));

/** All topics, page by page, with a menu that opens one. */
export function topicsMessage(topics: readonly TopicView[], texts: Texts, page = 0): Message {
  const { list } = texts;
  if (topics.length === 0) return notice(list.noTopics);
  return pagedMessage({
    texts,
    head: () => [text(list.topicsTitle)],
    items: topics.map(({ title, summary, facts }) => [
      text(list.topicLine(brief(title), brief(summary), facts.length)),
    ]),
    below: (first, count) =>
      menus(
        topics.slice(first, first + count).map(({ id, title, summary }) => ({
          action: { kind: 'topic', id, page: 0 },
          label: title,
          description: summary,
        })),
        list.pickTopic,
      ),
    most: SELECT.options,
    page,
    at: (other) => ({ kind: 'topics', page: other }),
  });
}

/** One topic: the questions it answers, page by page, with a menu that opens an answer and the way back. */
export function topicMessage(topic: TopicView, texts: Texts, page = 0): Message {
  const { list } = texts;
  return pagedMessage({
    texts,
    head: () => [text(`### ${brief(topic.title)}\n${brief(topic.summary)}`)],
    items: topic.facts.map(({ question }) => [text(`• ${plain(question)}`)]),
    below: (first, count) =>
      menus(
        topic.facts.slice(first, first + count).map(({ id, question, statement }) => ({
          action: { kind: 'fact', id },
          label: question,
          description: statement,
        })),
        list.pickFact,
      ),
    most: SELECT.options,
    tools: button({ kind: 'topics', page: 0 }, list.allTopics),
    page,
    at: (other) => ({ kind: 'topic', id: topic.id, page: other }),
  });
}
