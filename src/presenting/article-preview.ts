/** What was understood of an added article, for a moderator to decide on. */

import { ButtonStyle } from 'discord-api-types/v10';
import type { AddedArticle, ArticlePreview, ArticleState } from '../desk/articles.ts';
import type { ArticleAct } from './action.ts';
import { findings } from './article-findings.ts';
import { brief } from './brief.ts';
import { linkTo } from './citation.ts';
import { type Button, button, type Message, text } from './components.ts';
import { OURS } from './limits.ts';
import { pagedMessage } from './paged.ts';
import type { Shelf } from './shelf.ts';
import type { Texts } from './texts/texts.ts';
import { ago } from './times.ts';

/** What can be done with an article as it stands. */
const ACTS: Readonly<Record<ArticleState, readonly ArticleAct[]>> = {
  draft: ['publish', 'discard'],
  published: ['retire'],
  retired: ['restore'],
};

const STYLES: Readonly<Record<ArticleAct, Button['style']>> = {
  publish: ButtonStyle.Success,
  restore: ButtonStyle.Success,
  discard: ButtonStyle.Danger,
  retire: ButtonStyle.Danger,
};

export function actButton(act: ArticleAct, id: string, label: string): Button[] {
  return button({ kind: 'article', act, id }, label, STYLES[act]);
}

/** `**Daily Courier** · 4 May 2024 · Ada Lind`. */
export function articleFacts({ outlet, published, authors }: AddedArticle, { list, words }: Texts): string {
  const by = authors.length === 0 ? list.noAuthors : brief(authors.join(', '));
  return [`**${brief(outlet, OURS.outlet)}**`, words.date(published), by].join(' · ');
}

/** A page of the preview, with the buttons that fit the article's state. */
export function previewMessage(preview: ArticlePreview, shelf: Shelf, page = 0): Message {
  const { texts } = shelf;
  const { articles, list } = texts;
  const { article, drafts } = preview;
  const { id, title, state, url, addedBy, addedAt, passages } = article;
  const link = linkTo(url);
  const heading = `### 📰 ${brief(title)}`;
  const about = [
    articleFacts(article, texts) + (link === undefined ? '' : ` · [${list.read}](${link})`),
    `-# \`${id}\` · ${articles.addedBy(brief(addedBy.name), ago(addedAt))}`,
    articles.states[state],
    articles.counts(passages.length, drafts.length),
  ];
  return pagedMessage({
    texts,
    head: (at) => [text((at === 0 ? [heading, ...about] : [heading, articles.states[state]]).join('\n'))],
    items: findings(preview, shelf).map((words) => [text(words)]),
    tools: [
      ...ACTS[state].flatMap((act) => actButton(act, id, articles.acts[act])),
      ...button({ kind: 'articles', page: 0 }, articles.all),
    ],
    page,
    at: (other) => ({ kind: 'preview', id, page: other }),
  });
}
