/** What can be asked: all topics, and one topic with the questions it answers. */
import type { TopicView } from '../desk/desk.ts';
import { button, buttonRow, type Message, menus, text } from './components.ts';
import { plain } from './escape.ts';
import { LIST_TEXTS } from './list-texts.ts';
import { notice } from './notice.ts';
import { type Item, pack } from './pack.ts';

/** A title, what leads on, and a list of which as much is shown as fits. */
function list(title: string, lines: readonly string[], rows: Item['blocks'], what: string): Message {
  const box = 0;
  // The menu is `core`, its place being below the list: it reaches even the entries that did not fit.
  return pack(
    [
      { kind: 'core', box, blocks: [text(title)] },
      ...lines.map((line): Item => ({ kind: 'source', box, blocks: [text(line)] })),
      { kind: 'core', box, blocks: rows },
    ],
    ({ core, source }) => LIST_TEXTS.notShown(core + source, what),
  );
}

/** All topics, with a menu that opens one. */
export function topicsMessage(topics: readonly TopicView[]): Message {
  if (topics.length === 0) return notice(LIST_TEXTS.noTopics);
  const lines = topics.map(({ title, summary, facts }) =>
    LIST_TEXTS.topicLine(plain(title), plain(summary), facts.length),
  );
  const rows = menus(
    topics.map(({ id, title, summary }) => ({
      action: { kind: 'topic', id },
      label: title,
      description: summary,
    })),
    LIST_TEXTS.pickTopic,
  );
  return list(LIST_TEXTS.topicsTitle, lines, rows, 'topic');
}

/** One topic: the questions it answers, with a menu that opens an answer and the way back. */
export function topicMessage(topic: TopicView): Message {
  const lines = topic.facts.map(({ question }) => `• ${plain(question)}`);
  const rows = [
    ...menus(
      topic.facts.map(({ id, question, statement }) => ({
        action: { kind: 'fact', id },
        label: question,
        description: statement,
      })),
      LIST_TEXTS.pickFact,
    ),
    ...buttonRow(button({ kind: 'topics' }, LIST_TEXTS.allTopics)),
  ];
  return list(`### ${plain(topic.title)}\n${plain(topic.summary)}`, lines, rows, 'question');
}
