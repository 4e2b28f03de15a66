/** What came of adding, publishing, discarding, retiring and restoring. */
import type { ArticleChangeResult } from '../desk/articles.ts';
import type { ArticleAct } from './action.ts';
import type { ArticleEntries } from './article-form.ts';
import { actButton, brief } from './article-preview.ts';
import { ARTICLE_TEXTS } from './article-texts.ts';
import { button, buttonRow, container, type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine } from './escape.ts';
import { ARTICLE, OURS } from './limits.ts';
import { notice } from './notice.ts';

/** What takes an act back; a discarded draft is gone. */
const UNDO: Readonly<Partial<Record<ArticleAct, ArticleAct>>> = {
  publish: 'retire',
  retire: 'restore',
  restore: 'retire',
};

/** Done, with the version it made and the way back; or why not. */
export function changeMessage(act: ArticleAct, id: string, result: ArticleChangeResult): Message {
  const show = button({ kind: 'preview', id, page: 0 }, ARTICLE_TEXTS.show);
  const all = button({ kind: 'articles', page: 0 }, ARTICLE_TEXTS.all);
  if (!result.ok) {
    const words = ARTICLE_TEXTS.notDone(brief(result.message, OURS.problemText));
    const ways = result.reason === 'unknown' ? all : [...show, ...all];
    return { components: [container([text(words), ...buttonRow(ways)])] };
  }
  const words = ARTICLE_TEXTS.done[act](`“${brief(result.article.title)}”`, result.version);
  const undo = UNDO[act];
  const ways = undo === undefined ? all : [...actButton(undo, id, ARTICLE_TEXTS.undo), ...show, ...all];
  return { components: [container([text(words), ...buttonRow(ways)])] };
}

/**
 * Why the article was not added, and what was entered: nothing has to be typed twice.
 * @param key under which the entries are kept for the form
 */
export function refusalMessage(
  why: string,
  { outlet, published, url, file }: ArticleEntries & { readonly file?: string | undefined },
  key: string,
): Message {
  const { form, nothing } = ARTICLE_TEXTS;
  const entered = [
    [form.file, file ?? '', OURS.echo],
    [form.outlet, outlet, ARTICLE.outlet],
    [form.published, published, ARTICLE.date],
    [form.url, url, ARTICLE.address],
  ] as const;
  const lines = entered.map(([[name], value, max]) => `• ${name}: ${brief(value, max) || nothing}`);
  const again = button({ kind: 'add-article', key }, ARTICLE_TEXTS.addAgain);
  const said = [
    ARTICLE_TEXTS.refused(brief(why, OURS.refusal)),
    ARTICLE_TEXTS.entered,
    ...lines,
    ARTICLE_TEXTS.again,
  ];
  return { components: [container([text(said.join('\n')), ...buttonRow(again)])] };
}

/** For an article that is not there, or not any more. */
export function unknownArticle(id: string): Message {
  return notice(ARTICLE_TEXTS.unknown(shorten(oneLine(id), OURS.echo).replaceAll('`', 'ˋ')));
}
