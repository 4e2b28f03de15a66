/** All added articles, and who did what last. */

import type { AddedArticle, AuditEntry } from '../desk/articles.ts';
import { articleFacts, brief } from './article-preview.ts';
import { ARTICLE_TEXTS, AUDIT_WORDS, STATE_WORDS } from './article-texts.ts';
import { type Block, button, type Message, small, text, withButton } from './components.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import { ENGLISH } from './texts/texts.ts';
import { ago } from './times.ts';

function entry(article: AddedArticle): readonly Block[] {
  const { id, title, state, addedBy, addedAt, changedAt } = article;
  const lines = [
    `**${brief(title)}**`,
    articleFacts(article),
    STATE_WORDS[state],
    `-# \`${id}\` · ${ARTICLE_TEXTS.addedBy(brief(addedBy.name), ago(addedAt))} · ${ARTICLE_TEXTS.changed(ago(changedAt))}`,
  ];
  return [withButton(lines.join('\n'), button({ kind: 'preview', id, page: 0 }, ARTICLE_TEXTS.show))];
}

function auditLine({ at, actor, action, subject }: AuditEntry): string {
  return ARTICLE_TEXTS.auditLine(ago(at), brief(actor.name), AUDIT_WORDS[action], brief(subject));
}

/** The newest article first, page by page; below them the audit's last entries. */
export function articleListMessage(
  articles: readonly AddedArticle[],
  audit: readonly AuditEntry[],
  page = 0,
): Message {
  if (articles.length === 0 && audit.length === 0) return notice(ARTICLE_TEXTS.none);
  const done = audit.map((each, at) => {
    const line = small(auditLine(each));
    return at === 0 ? [text(ARTICLE_TEXTS.audit), line] : [line];
  });
  return pagedMessage({
    texts: ENGLISH,
    head: () => [text(articles.length === 0 ? ARTICLE_TEXTS.none : ARTICLE_TEXTS.listTitle(articles.length))],
    items: [...articles.toReversed().map(entry), ...done],
    page,
    at: (other) => ({ kind: 'articles', page: other }),
  });
}
