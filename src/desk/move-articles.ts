/** Publishes, retires, restores and discards added articles. */
import type { Actor, AddedArticle, ArticleChange, ArticleState } from '../store/store.ts';
import type { ArticleChangeResult } from './articles.ts';
import { type Core, commit } from './core.ts';
import { createLive } from './live.ts';
import { replay, watchedQuestions } from './replay.ts';
import { writeReason } from './version-reasons.ts';

type Move = ArticleChange['moves'][number];

const VERBS = {
  'article published': 'published',
  'article restored': 'restored',
  'article retired': 'retired',
} as const;
type Moving = Move & { readonly action: keyof typeof VERBS };

const find = ({ articles }: Core, id: string): AddedArticle | undefined =>
  articles.find((article) => article.id === id);
const UNKNOWN: ArticleChangeResult = { ok: false, reason: 'unknown' };
const wrongState = ({ state }: AddedArticle): ArticleChangeResult => ({
  ok: false,
  reason: 'wrong-state',
  state,
});

/** The articles as they will be after the moves. */
export function moved(articles: readonly AddedArticle[], moves: readonly Move[]): AddedArticle[] {
  const states = new Map<string, ArticleState>(moves.map(({ id, to }) => [id, to]));
  return articles.map((article) => {
    const state = states.get(article.id);
    return state === undefined ? article : { ...article, state, changedAt: new Date() };
  });
}

/** Draft or retired to published. */
export function publish(core: Core, id: string, actor: Actor): Promise<ArticleChangeResult> {
  return move(core, id, actor, ({ state }) => {
    if (state === 'published') return undefined;
    return {
      id,
      from: state,
      to: 'published',
      action: state === 'draft' ? 'article published' : 'article restored',
    };
  });
}

export function retire(core: Core, id: string, actor: Actor): Promise<ArticleChangeResult> {
  return move(core, id, actor, ({ state }) =>
    state === 'published' ? { id, from: state, to: 'retired', action: 'article retired' } : undefined,
  );
}

/** @param decide what to do with the article as it is, if anything. */
async function move(
  core: Core,
  id: string,
  actor: Actor,
  decide: (article: AddedArticle) => Moving | undefined,
): Promise<ArticleChangeResult> {
  const article = find(core, id);
  if (!article) return UNKNOWN;
  const moving = decide(article);
  if (!moving) return wrongState(article);
  const { live: before } = core;
  const articles = moved(core.articles, [moving]);
  const next = createLive(core.live.facts, articles, core.english);
  const reason = writeReason({ by: VERBS[moving.action], article: id });
  const version = await commit(core, { actor, reason, next, articles, moves: [moving] });
  // The store had it otherwise, and the desk has taken that over: tell what is wrong now.
  if (version === undefined) return again(core, id, decide);
  const done = { ok: true, article: find(core, id) ?? article, version } as const;
  if (moving.to !== 'published') return done;
  // It answers already: what it changed is only told.
  const questions = await watchedQuestions(core).catch(() => []);
  return { ...done, replay: await replay(before, next, questions) };
}

function again(
  core: Core,
  id: string,
  decide: (article: AddedArticle) => Moving | undefined,
): ArticleChangeResult {
  const article = find(core, id);
  if (!article) return UNKNOWN;
  return decide(article) ? { ok: false, reason: 'meanwhile' } : wrongState(article);
}

/** A draft answers nothing, so that throwing it away makes no version. */
export async function discard(core: Core, id: string, actor: Actor): Promise<ArticleChangeResult> {
  const article = find(core, id);
  if (!article) return UNKNOWN;
  if (article.state !== 'draft') return wrongState(article);
  const gone = await core.store.discardDraft(id, actor);
  const rest = core.articles.filter((other) => other.id !== id);
  core.articles = gone ? await core.store.articles().catch(() => rest) : await core.store.articles();
  if (gone) return { ok: true, article };
  const now = find(core, id);
  return now ? wrongState(now) : UNKNOWN;
}
