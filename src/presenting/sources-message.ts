/** The articles the answers come from. */

import type { ArticleView } from '../desk/desk.ts';
import { linkTo } from './citation.ts';
import { button, type Message, text, withButton } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import type { Shelf } from './shelf.ts';
import type { Texts } from './texts/texts.ts';

const brief = (words: string) => plain(shorten(oneLine(words), OURS.title));

function lines(article: ArticleView, atHand: boolean, { list, words }: Texts): string {
  const { passages, facts, added } = article;
  const link = linkTo(article.url);
  const authors = article.authors.length === 0 ? list.noAuthors : brief(article.authors.join(', '));
  return [
    `**${brief(article.title)}**`,
    [brief(article.outlet), authors, words.date(article.published)].join(' · '),
    [
      added ? list.added(passages) : list.citedBy(passages, facts),
      ...(link === undefined ? [] : [`[${list.read}](${link})`]),
      ...(atHand ? [] : [list.notAtHand]),
    ].join(' · '),
  ].join('\n');
}

/** One entry an article, page by page; those whose text is at hand can be opened. */
export function sourcesMessage(shelf: Shelf, page = 0): Message {
  const { texts } = shelf;
  const { list } = texts;
  const articles = shelf.articles();
  if (articles.length === 0) return notice(list.noSources);
  const items = articles.map((article) => {
    const atHand = shelf.passages(article.id) !== undefined;
    const open = button({ kind: 'read', article: article.id, passage: 1, part: 0 }, list.open);
    return [withButton(lines(article, atHand, texts), atHand ? open : [])];
  });
  return pagedMessage({
    texts,
    head: () => [text(list.sourcesTitle)],
    items,
    page,
    at: (other) => ({ kind: 'sources', page: other }),
  });
}
