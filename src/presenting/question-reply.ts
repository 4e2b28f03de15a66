/** From what a reader wrote to what the reader gets, wherever the question was asked. */

import type { Reply } from '../answering/answer.ts';
import { MAX_QUESTION_LENGTH, normalise } from '../answering/normalise.ts';
import type { ArticleView } from '../desk/desk.ts';
import type { Subject } from '../desk/follow-ups.ts';
import { answerMessage } from './answer-message.ts';
import type { Message } from './components.ts';
import type { Conversation } from './conversation.ts';
import { followUpMessage } from './follow-up-message.ts';
import type { TextMemory } from './memory.ts';
import { fromOne } from './one-source.ts';
import type { LocalDesk } from './shelf.ts';
import { whyAction } from './why-action.ts';

/** Whether the desk leaves the end of the question unread: then more at its end makes no difference. */
function isCut(question: string): boolean {
  return question.length > MAX_QUESTION_LENGTH && normalise(question) === normalise(`${question} more`);
}

/** What a reply was about: its last answer. A decline is about nothing that could be asked on. */
function subjectOf({ parts }: Reply): Subject | undefined {
  const last = parts.at(-1);
  const [fact] = last?.outcome === 'answered' ? last.facts : [];
  return last && fact && { fact: fact.id, question: last.question };
}

/** How it was asked. */
interface Way {
  /** The only article that is asked. */
  readonly from?: ArticleView | undefined;
  /** Whether the answer repeats the question: where nothing else shows it to those who see the answer. */
  readonly shows?: boolean;
}

/**
 * Asks the desk and shows its reply. Any text will do: empty, endless, or no question at all.
 * @param conversation completes a question such as "and when?", and is told what this one was about
 */
export function questionReply(
  desk: LocalDesk,
  question: string,
  memory: TextMemory,
  conversation: Conversation,
  { from, shows = false }: Way = {},
): Message {
  const shown = shows ? { shows: question } : {};
  const subject = conversation.subject();
  const followed = from === undefined && subject && desk.followUp(question, subject);
  if (followed) {
    if (followed.found === 'asked') conversation.about(subjectOf(followed.reply));
    return followUpMessage(followed, desk, memory, shown);
  }
  const reply = desk.ask(question);
  // Thanks and greetings ask nothing, and change no subject.
  if (reply.parts.some(({ reason }) => reason !== 'no-question')) {
    // What was shown, where only one article is asked.
    const parts = from ? reply.parts.map((part) => fromOne(part, from, desk).answer) : reply.parts;
    conversation.about(subjectOf({ parts }));
  }
  return answerMessage(reply, desk, {
    why: (answer) => whyAction(question, answer, memory),
    feedback: true,
    ...shown,
    ...(from && { from }),
    ...(isCut(question) && { cutAt: MAX_QUESTION_LENGTH }),
  });
}
