/** Publishing, discarding, retiring and restoring: the same from a command and from a button. */
import type { ArticleChangeResult } from '../../src/desk/articles.ts';
import type { ArticleAct } from '../../src/presenting/action.ts';
import { changeMessage } from '../../src/presenting/article-result.ts';
import type { Message } from '../../src/presenting/components.ts';
import type { Context } from '../command.ts';

function change(act: ArticleAct, id: string, { desk, actor }: Context): Promise<ArticleChangeResult> {
  switch (act) {
    case 'discard':
      return desk.discardArticle(id, actor);
    case 'retire':
      return desk.retireArticle(id, actor);
    case 'publish':
    case 'restore':
      return desk.publishArticle(id, actor);
  }
}

/** The desk publishes drafts and retired articles alike; an old button must not do the one for the other. */
const FROM: Readonly<Partial<Record<ArticleAct, 'draft' | 'retired'>>> = {
  publish: 'draft',
  restore: 'retired',
};

export async function changeArticle(act: ArticleAct, id: string, context: Context): Promise<Message> {
  const { desk } = context;
  const state = desk.addedArticles().find((article) => article.id === id)?.state;
  const from = FROM[act];
  if (state !== undefined && from !== undefined && state !== from) {
    return changeMessage(act, id, { ok: false, reason: 'wrong-state', state }, desk.texts);
  }
  return changeMessage(act, id, await change(act, id, context), desk.texts);
}
