/** What pressing a moderator's button gives. */
import { changeArticle } from '../../commands/articles/change.ts';
import type { Context } from '../../commands/command.ts';
import type { Action } from '../presenting/action.ts';
import { articleForm } from '../presenting/article-form.ts';
import { articleListMessage } from '../presenting/article-list.ts';
import { previewMessage } from '../presenting/article-preview.ts';
import { unknownArticle } from '../presenting/article-result.ts';
import { OURS } from '../presenting/limits.ts';
import type { ActionResult } from './actions.ts';

export type ArticleAction = Extract<Action, { kind: 'add-article' | 'article' | 'articles' | 'preview' }>;

export async function runArticleAction(action: ArticleAction, context: Context): Promise<ActionResult> {
  const { desk, memory } = context;
  switch (action.kind) {
    case 'add-article':
      return { form: articleForm(memory, desk.texts, action.key) };
    case 'article':
      return { message: await changeArticle(action.act, action.id, context), replaces: true };
    case 'articles': {
      const audit = await desk.audit(OURS.audit);
      return {
        message: articleListMessage(desk.addedArticles(), audit, desk.texts, action.page),
        replaces: true,
      };
    }
    case 'preview': {
      const preview = await desk.previewArticle(action.id);
      const message =
        preview === undefined
          ? unknownArticle(action.id, desk.texts)
          : previewMessage(preview, desk, action.page);
      return { message, replaces: true };
    }
  }
}
