/** What pressing a button or choosing from a menu gives. */
import type { Desk } from '../desk/desk.ts';
import type { Action } from '../presenting/action.ts';
import { factMessage } from '../presenting/answer-message.ts';
import type { Message } from '../presenting/components.ts';
import { notice } from '../presenting/notice.ts';
import { findPassage, passageMessage } from '../presenting/passage-message.ts';
import { topicMessage, topicsMessage } from '../presenting/topics-message.ts';
import { askAgain, type QuestionMemory } from '../presenting/why-action.ts';
import { whyMessage } from '../presenting/why-message.ts';
import { TEXTS } from './texts.ts';

export interface ActionResult {
  readonly message: Message;
  /** Whether it takes the place of the message it was called from: leafing instead of asking. */
  readonly replaces: boolean;
}

function said(message: Message): ActionResult {
  return { message, replaces: false };
}

/** The result of an action; for one that leads nowhere (any more), a message that says so. */
export function runAction(desk: Desk, action: Action | undefined, memory: QuestionMemory): ActionResult {
  switch (action?.kind) {
    case 'fact': {
      const found = desk.fact(action.id);
      return said(found === undefined ? notice(TEXTS.stale.fact) : factMessage(found, desk));
    }
    case 'passage': {
      const found = findPassage(desk, action.article, action.passage);
      return said(found === undefined ? notice(TEXTS.stale.passage) : passageMessage(found, desk));
    }
    case 'topic': {
      const found = desk.topics().find(({ id }) => id === action.id);
      return found === undefined
        ? said(notice(TEXTS.stale.topic))
        : { message: topicMessage(found), replaces: true };
    }
    case 'topics':
      return { message: topicsMessage(desk.topics()), replaces: true };
    case 'why':
    case 'why-long': {
      const found = askAgain(desk, action, memory);
      return said(found === undefined ? notice(TEXTS.stale.why) : whyMessage(found, desk));
    }
    case 'menu':
    case undefined:
      return said(notice(TEXTS.stale.button));
  }
}
