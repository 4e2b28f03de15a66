/** The buttons with which readers say what they think of an answer, and what they get for it. */

import type { FactView } from '../answering/answer.ts';
import type { Action } from './action.ts';
import { type Button, button, type Message } from './components.ts';
import { notice } from './notice.ts';
import type { Texts } from './texts/texts.ts';

export function feedbackButtons({ id: fact }: FactView, { feedback }: Texts): Button[] {
  return [
    ...button({ kind: 'vote', opinion: 'helpful', fact }, feedback.helpful),
    ...button({ kind: 'vote', opinion: 'not-helpful', fact }, feedback.notHelpful),
    ...button({ kind: 'report', fact }, feedback.report),
  ];
}

export function votedMessage(
  opinion: Extract<Action, { kind: 'vote' }>['opinion'],
  { feedback }: Texts,
): Message {
  return notice(feedback.voted[opinion]);
}
