/** What pressing a button or choosing from a menu gives. */
import type { Context } from '../../commands/command.ts';
import type { Action } from '../presenting/action.ts';
import { factMessage } from '../presenting/answer-message.ts';
import type { Modal } from '../presenting/article-form.ts';
import { checkAgain } from '../presenting/check-reply.ts';
import type { Message } from '../presenting/components.ts';
import { notice } from '../presenting/notice.ts';
import { passageMessage } from '../presenting/passage-message.ts';
import { readingMessage } from '../presenting/reading-message.ts';
import { sourcesMessage } from '../presenting/sources-message.ts';
import { askAgain } from '../presenting/why-action.ts';
import { whyMessage } from '../presenting/why-message.ts';
import { runArticleAction } from './article-actions.ts';
import { runExploreAction } from './explore-actions.ts';
import { runReaderAction } from './reader-actions.ts';

export type ActionResult =
  | {
      readonly message: Message;
      /** Whether it takes the place of the message it was called from: leafing instead of asking. */
      readonly replaces: boolean;
    }
  | { readonly form: Modal };

const SLOW: ReadonlySet<Action['kind']> = new Set([
  'article',
  'articles',
  'preview',
  'timeline',
  'reports',
  'my-data',
  'forget',
]);

/** Whether it may take longer than the 3 seconds Discord waits; such an action always replaces, and opens no form. */
export function isSlow(action: Action | undefined): boolean {
  return action !== undefined && SLOW.has(action.kind);
}

/** Whether it is only taken note of: then a word to the one who pressed, in direct messages too, and nothing else. */
export function isQuiet(action: Action | undefined): boolean {
  return action?.kind === 'vote';
}

function said(message: Message): ActionResult {
  return { message, replaces: false };
}

function leafed(message: Message): ActionResult {
  return { message, replaces: true };
}

/** The result of an action; for one that leads nowhere (any more), a message that says so. */
export function runAction(
  action: Action | undefined,
  context: Context,
): ActionResult | Promise<ActionResult> {
  const { desk, memory } = context;
  const { trouble } = desk.texts;
  switch (action?.kind) {
    case 'fact': {
      const found = desk.fact(action.id);
      if (found === undefined) return said(notice(trouble.stale.fact));
      context.conversation.about({ fact: found.id, question: found.question });
      return said(factMessage(found, desk, { feedback: true }));
    }
    case 'passage':
      return said(passageMessage(action, desk) ?? notice(trouble.stale.passage));
    case 'read': {
      const found = readingMessage(action, desk);
      return found === undefined ? said(notice(trouble.stale.passage)) : leafed(found);
    }
    case 'sources':
      return leafed(sourcesMessage(desk, action.page));
    case 'topic':
    case 'topics':
    case 'who':
    case 'compare':
    case 'timeline':
      return runExploreAction(action, context);
    case 'why':
    case 'why-long': {
      const found = askAgain(desk, action, memory);
      return said(found === undefined ? notice(trouble.stale.why) : whyMessage(found, desk));
    }
    case 'check':
      return leafed(checkAgain(desk, action, memory));
    case 'add-article':
    case 'article':
    case 'articles':
    case 'preview':
      return runArticleAction(action, context);
    case 'vote':
    case 'report':
    case 'reports':
    case 'my-data':
    case 'forget':
      return runReaderAction(action, context);
    // Wherever it is not the dispatcher's: no private message has it.
    case 'share':
    case 'menu':
    case undefined:
      return said(notice(trouble.stale.button));
  }
}
