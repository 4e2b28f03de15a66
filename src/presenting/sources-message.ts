/** The articles the answers come from. */
import type { ArticleView } from '../desk/desk.ts';
import { linkTo } from './citation.ts';
import { type Message, text } from './components.ts';
import { readableDate } from './dates.ts';
import { plain } from './escape.ts';
import { LIST_TEXTS } from './list-texts.ts';
import { notice } from './notice.ts';
import { type Item, pack } from './pack.ts';

function lines(article: ArticleView): string {
  const link = linkTo(article.url);
  const authors = article.authors.length === 0 ? LIST_TEXTS.noAuthors : article.authors.map(plain).join(', ');
  return [
    `**${plain(article.title)}**`,
    [plain(article.outlet), authors, readableDate(article.published)].join(' · '),
    [
      LIST_TEXTS.citedBy(article.passages, article.facts),
      ...(link === undefined ? [] : [`[${LIST_TEXTS.read}](${link})`]),
    ].join(' · '),
  ].join('\n');
}

/** One entry an article; as many as fit, whole. */
export function sourcesMessage(articles: readonly ArticleView[]): Message {
  if (articles.length === 0) return notice(LIST_TEXTS.noSources);
  const box = 0;
  return pack(
    [
      { kind: 'core', box, blocks: [text(LIST_TEXTS.sourcesTitle)] },
      ...articles.map((article): Item => ({ kind: 'source', box, blocks: [text(lines(article))] })),
    ],
    (left) => LIST_TEXTS.notShown(left.source, 'article'),
  );
}
