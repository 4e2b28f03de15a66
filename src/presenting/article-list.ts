/** All added articles, and who did what last. */

import type { AddedArticle, AuditEntry } from '../desk/articles.ts';
import { articleFacts } from './article-preview.ts';
import { brief } from './brief.ts';
import { type Block, button, type Message, small, text, withButton } from './components.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import type { Texts } from './texts/texts.ts';
import { ago } from './times.ts';

function entry(article: AddedArticle, texts: Texts): readonly Block[] {
  const { id, title, state, addedBy, addedAt, changedAt } = article;
  const { articles } = texts;
  const lines = [
    `**${brief(title)}**`,
    articleFacts(article, texts),
    articles.states[state],
    `-# \`${id}\` · ${articles.addedBy(brief(addedBy.name), ago(addedAt))} · ${articles.changed(ago(changedAt))}`,
  ];
  return [withButton(lines.join('\n'), button({ kind: 'preview', id, page: 0 }, articles.show))];
}

function auditLine({ at, actor, action, subject }: AuditEntry, { articles }: Texts): string {
  return articles.audited[action](ago(at), brief(actor.name), brief(subject));
}

/** The newest article first, page by page; below them the audit's last entries. */
export function articleListMessage(
  added: readonly AddedArticle[],
  audit: readonly AuditEntry[],
  texts: Texts,
  page = 0,
): Message {
  const { articles } = texts;
  if (added.length === 0 && audit.length === 0) return notice(articles.none);
  const done = audit.map((each, at) => {
    const line = small(auditLine(each, texts));
    return at === 0 ? [text(articles.audit), line] : [line];
  });
  return pagedMessage({
    texts,
    head: () => [text(added.length === 0 ? articles.none : articles.listTitle(added.length))],
    items: [...added.toReversed().map((article) => entry(article, texts)), ...done],
    page,
    at: (other) => ({ kind: 'articles', page: other }),
  });
}
