/** What was understood of an added article, for a moderator to decide on. */

import { ButtonStyle } from 'discord-api-types/v10';
import type {
  AddedArticle,
  ArticlePreview,
  ArticleState,
  Contradiction,
  Duplicate,
} from '../desk/articles.ts';
import type { ArticleAct } from './action.ts';
import { ACT_LABELS, ARTICLE_TEXTS, STATE_WORDS } from './article-texts.ts';
import { articleLine, linkTo } from './citation.ts';
import { type Button, button, type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { readableDate } from './dates.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';
import { pagedMessage } from './paged.ts';
import type { Shelf } from './shelf.ts';
import { STATUS_ICONS } from './statuses.ts';
import { ENGLISH } from './texts/texts.ts';
import { ago } from './times.ts';

export const brief = (words: string, max: number = OURS.title) => plain(shorten(oneLine(words), max));

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

export function actButton(act: ArticleAct, id: string, label: string = ACT_LABELS[act]): Button[] {
  return button({ kind: 'article', act, id }, label, STYLES[act]);
}

/** Words in rows of bearable length, so that a long list can go over several pages. */
function rows(words: readonly string[], joint = ', '): string[] {
  const all: string[] = [];
  for (const word of words) {
    const last = all.at(-1);
    if (last === undefined || last.length + joint.length + word.length > OURS.wordList) all.push(word);
    else all[all.length - 1] = last + joint + word;
  }
  return all;
}

/** The most frequent first. */
function counted(words: readonly string[]): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([word, { length }]) => (length === 1 ? brief(word) : `${brief(word)} (${length})`));
}

function contradiction({ draft, fact, differs }: Contradiction, shelf: Shelf): string {
  const [first] = fact.citations;
  const source =
    first === undefined
      ? ''
      : `📄 ${articleLine(first.article, shelf)}, passage ${first.passage}${first.quote === undefined ? '' : `: “${brief(first.quote)}”`}`;
  return [
    ARTICLE_TEXTS.here(draft.passage, brief(draft.sentence, OURS.beside)),
    ARTICLE_TEXTS.known(brief(fact.statement, OURS.beside), source),
    ARTICLE_TEXTS.differs(brief(differs)),
  ].join('\n');
}

function duplicates(found: readonly Duplicate[], shelf: Shelf): string[] {
  return [...Map.groupBy(found, ({ article }) => article)].flatMap(([article, passages]) =>
    rows(passages.map((each) => ARTICLE_TEXTS.duplicateOf(each.passage, each.articlePassage))).map((row) =>
      ARTICLE_TEXTS.duplicate(row, articleLine(article, shelf)),
    ),
  );
}

function setAside(found: ArticlePreview['setAside']): string[] {
  const lines = [...Map.groupBy(found, ({ reason }) => reason)].flatMap(([reason, passages]) =>
    rows(passages.map(({ passage }) => String(passage))).map((row) =>
      ARTICLE_TEXTS.aside(brief(reason), row),
    ),
  );
  return rows(lines, '\n');
}

function examples({ drafts, contradictions }: ArticlePreview): string[] {
  const shown = new Set(contradictions.map(({ draft }) => draft.sentence));
  return drafts
    .filter(({ sentence }) => !shown.has(sentence))
    .slice(0, OURS.drafts)
    .map(({ passage, sentence, status, saidBy }) => {
      const [icon, words] = [STATUS_ICONS[status], ENGLISH.answer.statuses[status]];
      const speaker = saidBy === undefined ? undefined : brief(saidBy);
      return `“${brief(sentence, OURS.beside)}”\n${ARTICLE_TEXTS.draft(passage, `${icon} ${words}`, speaker)}`;
    });
}

/** Under its title, which stands with the first. */
const section = (title: string, items: readonly string[]): string[] =>
  items.map((item, at) => (at === 0 ? `${title}\n${item}` : item));

function findings(preview: ArticlePreview, shelf: Shelf): string[] {
  const { drafts, contradictions } = preview;
  const speakers = counted(drafts.flatMap(({ saidBy }) => saidBy ?? []));
  const names = counted(drafts.flatMap(({ newNames }) => newNames));
  return [
    ...section(
      ARTICLE_TEXTS.contradictions(contradictions.length),
      contradictions.map((each) => contradiction(each, shelf)),
    ),
    ...section(ARTICLE_TEXTS.duplicates(preview.duplicates.length), duplicates(preview.duplicates, shelf)),
    ...section(ARTICLE_TEXTS.speakers(speakers.length), rows(speakers)),
    ...section(ARTICLE_TEXTS.names(names.length), rows(names)),
    ...section(ARTICLE_TEXTS.setAside(preview.setAside.length), setAside(preview.setAside)),
    ...section(ARTICLE_TEXTS.examples, examples(preview)),
  ];
}

/** `**Daily Courier** · 4 May 2024 · Ada Lind`. */
export function articleFacts({ outlet, published, authors }: AddedArticle): string {
  const by = authors.length === 0 ? ENGLISH.list.noAuthors : brief(authors.join(', '));
  return [`**${brief(outlet, OURS.outlet)}**`, readableDate(published), by].join(' · ');
}

/** A page of the preview, with the buttons that fit the article's state. */
export function previewMessage(preview: ArticlePreview, shelf: Shelf, page = 0): Message {
  const { article, drafts } = preview;
  const { id, title, state, url, addedBy, addedAt, passages } = article;
  const link = linkTo(url);
  const heading = `### 📰 ${brief(title)}`;
  const about = [
    articleFacts(article) + (link === undefined ? '' : ` · [${ENGLISH.list.read}](${link})`),
    `-# \`${id}\` · ${ARTICLE_TEXTS.addedBy(brief(addedBy.name), ago(addedAt))}`,
    STATE_WORDS[state],
    ARTICLE_TEXTS.counts(passages.length, drafts.length),
  ];
  return pagedMessage({
    texts: ENGLISH,
    head: (at) => [text((at === 0 ? [heading, ...about] : [heading, STATE_WORDS[state]]).join('\n'))],
    items: findings(preview, shelf).map((words) => [text(words)]),
    tools: [
      ...ACTS[state].flatMap((act) => actButton(act, id)),
      ...button({ kind: 'articles', page: 0 }, ARTICLE_TEXTS.all),
    ],
    page,
    at: (other) => ({ kind: 'preview', id, page: other }),
  });
}
