/** What came of adding, publishing, discarding, retiring and restoring. */
import type { ArticleChangeResult } from '../desk/articles.ts';
import type { ArticleAct } from './action.ts';
import type { ArticleEntries } from './article-form.ts';
import { actButton } from './article-preview.ts';
import { type ArticleRefusal, changeRefusalWords, refusalWords } from './article-refusal.ts';
import { brief, inCode, quoted } from './brief.ts';
import { button, buttonRow, container, type Message, text } from './components.ts';
import { ARTICLE, OURS } from './limits.ts';
import { notice } from './notice.ts';
import { type Item, pack } from './pack.ts';
import { line, replayItems } from './replay-items.ts';
import type { Texts } from './texts/texts.ts';

/** What takes an act back; a discarded draft is gone. */
const UNDO: Readonly<Partial<Record<ArticleAct, ArticleAct>>> = {
  publish: 'retire',
  retire: 'restore',
  restore: 'retire',
};

/** Done, with the version it made, what is answered otherwise now, and the way back; or why not. */
export function changeMessage(
  act: ArticleAct,
  id: string,
  result: ArticleChangeResult,
  texts: Texts,
): Message {
  const { articles, refresh } = texts;
  const show = button({ kind: 'preview', id, page: 0 }, articles.show);
  const all = button({ kind: 'articles', page: 0 }, articles.all);
  if (!result.ok) {
    const words = changeRefusalWords(act, id, result, texts);
    return result.reason === 'unknown'
      ? { components: [container([text(words), ...buttonRow(all)])] }
      : { components: [container([text(articles.notDone(words)), ...buttonRow([...show, ...all])])] };
  }
  const { article, version, replay } = result;
  const done = articles.done[act](quoted(article.title));
  const words = version === undefined ? done : done + articles.version(version);
  const undo = UNDO[act];
  const ways = undo === undefined ? all : [...actButton(undo, id, articles.undo), ...show, ...all];
  const items: Item[] = [
    line(words, 'core'),
    ...(replay === undefined ? [] : replayItems(replay, texts)),
    { kind: 'tool', box: 0, blocks: buttonRow(ways) },
  ];
  return pack(items, (left) => refresh.andMore(left.source));
}

/**
 * Why the article was not added, and what was entered: nothing has to be typed twice.
 * @param key under which the entries are kept for the form
 */
export function refusalMessage(
  refusal: ArticleRefusal,
  { outlet, published, url, file }: ArticleEntries & { readonly file?: string | undefined },
  key: string,
  texts: Texts,
): Message {
  const { form, nothing, refused, entered, entry, again, addAgain } = texts.articles;
  const fields = [
    [form.file, file ?? '', OURS.echo],
    [form.outlet, outlet, ARTICLE.outlet],
    [form.published, published, ARTICLE.date],
    [form.url, url, ARTICLE.address],
  ] as const;
  const lines = fields.map(([{ label }, value, max]) => entry(label, brief(value, max) || nothing));
  const said = [refused(refusalWords(refusal, texts)), entered, ...lines, again];
  const ways = button({ kind: 'add-article', key }, addAgain);
  return { components: [container([text(said.join('\n')), ...buttonRow(ways)])] };
}

/** For an article that is not there, or not any more. */
export function unknownArticle(id: string, { articles }: Texts): Message {
  return notice(articles.unknown(inCode(id, OURS.echo)));
}
