/** From what a reader wrote to what the reader gets, wherever the question was asked. */
import { MAX_QUESTION_LENGTH, normalise } from '../answering/normalise.ts';
import type { Desk } from '../desk/desk.ts';
import { answerMessage } from './answer-message.ts';
import type { Message } from './components.ts';
import type { TextMemory } from './memory.ts';
import { whyAction } from './why-action.ts';

/** Whether the desk leaves the end of the question unread: then more at its end makes no difference. */
function isCut(question: string): boolean {
  return question.length > MAX_QUESTION_LENGTH && normalise(question) === normalise(`${question} more`);
}

/** Asks the desk and shows its reply. Any text will do: empty, endless, or no question at all. */
export function questionReply(desk: Desk, question: string, memory: TextMemory): Message {
  return answerMessage(desk.ask(question), desk, {
    why: (answer) => whyAction(question, answer, memory),
    ...(isCut(question) && { cutAt: MAX_QUESTION_LENGTH }),
  });
}
