/** The buttons with which readers say what they think of an answer, and what they get for it. */
import type { FactView } from '../answering/answer.ts';
import type { Action } from './action.ts';
import { type Button, button, type Message } from './components.ts';
import { FEEDBACK_TEXTS } from './feedback-texts.ts';
import { notice } from './notice.ts';

export function feedbackButtons({ id: fact }: FactView): Button[] {
  return [
    ...button({ kind: 'vote', opinion: 'helpful', fact }, FEEDBACK_TEXTS.helpful),
    ...button({ kind: 'vote', opinion: 'not-helpful', fact }, FEEDBACK_TEXTS.notHelpful),
    ...button({ kind: 'report', fact }, FEEDBACK_TEXTS.report),
  ];
}

export function votedMessage(opinion: Extract<Action, { kind: 'vote' }>['opinion']): Message {
  return notice(FEEDBACK_TEXTS.voted[opinion]);
}
