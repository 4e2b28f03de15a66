/** The articles the answers come from. */
import type { ArticleView } from '../desk/desk.ts';
import { linkTo } from './citation.ts';
import { button, type Message, text, withButton } from './components.ts';
import { shorten } from './cut.ts';
import { readableDate } from './dates.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';
import { LIST_TEXTS } from './list-texts.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import type { Shelf } from './shelf.ts';

const brief = (words: string) => plain(shorten(oneLine(words), OURS.title));

function lines(article: ArticleView, atHand: boolean): string {
  const { passages, facts, added } = article;
  const link = linkTo(article.url);
  const authors = article.authors.length === 0 ? LIST_TEXTS.noAuthors : brief(article.authors.join(', '));
  return [
    `**${brief(article.title)}**`,
    [brief(article.outlet), authors, readableDate(article.published)].join(' · '),
    [
      added ? LIST_TEXTS.added(passages) : LIST_TEXTS.citedBy(passages, facts),
      ...(link === undefined ? [] : [`[${LIST_TEXTS.read}](${link})`]),
      ...(atHand ? [] : [LIST_TEXTS.notAtHand]),
    ].join(' · '),
  ].join('\n');
}

/** One entry an article, page by page; those whose text is at hand can be opened. */
export function sourcesMessage(shelf: Shelf, page = 0): Message {
  const articles = shelf.articles();
  if (articles.length === 0) return notice(LIST_TEXTS.noSources);
  const items = articles.map((article) => {
    const atHand = shelf.passages(article.id) !== undefined;
    const open = button({ kind: 'read', article: article.id, passage: 1, part: 0 }, LIST_TEXTS.open);
    return [withButton(lines(article, atHand), atHand ? open : [])];
  });
  return pagedMessage({
    head: () => [text(LIST_TEXTS.sourcesTitle)],
    items,
    page,
    at: (other) => ({ kind: 'sources', page: other }),
  });
}
