/** An article to be read passage by passage, where its text is at hand. */

import type { Action } from './action.ts';
import { articleLine, linkTo } from './citation.ts';
import { button, buttonRow, container, type Message, text } from './components.ts';
import { afterTitle } from './passage-message.ts';
import { openingWords, passageParts } from './passage-parts.ts';
import { articleOn, type Shelf } from './shelf.ts';

type Place = Omit<Extract<Action, { kind: 'read' }>, 'kind'>;

/** One passage, or one part of a long one, with the way on and back; `undefined` where the text is not at hand. */
export function readingMessage({ article, passage, part }: Place, shelf: Shelf): Message | undefined {
  const passages = shelf.passages(article);
  const words = passages?.[passage - 1];
  const parts = words === undefined ? [] : passageParts(words);
  const shown = parts[part];
  if (passages === undefined || words === undefined || shown === undefined) return undefined;
  const { list } = shelf.texts;
  const before = passages[passage - 2];
  const lastPart = (text: string) => passageParts(text).length - 1;
  const to = (place: Omit<Place, 'article'>, label: string) =>
    button({ kind: 'read', article, ...place }, label);
  const buttons = [
    ...(part > 0
      ? to({ passage, part: part - 1 }, list.previous)
      : before !== undefined
        ? to({ passage: passage - 1, part: lastPart(before) }, list.previous)
        : []),
    ...(part + 1 < parts.length
      ? to({ passage, part: part + 1 }, list.next)
      : passage < passages.length
        ? to({ passage: passage + 1, part: 0 }, list.next)
        : []),
    ...button({ kind: 'sources', page: 0 }, list.allSources),
  ];
  const link = linkTo(articleOn(shelf, article)?.url, openingWords(words));
  const title = list.readingTitle(articleLine(article, shelf), passage, passages.length);
  const rest = afterTitle(part + 1, parts.length, link, shelf.texts);
  return { components: [container([text(`${title}${rest}\n${shown}`), ...buttonRow(buttons)])] };
}
