/** What “Why this answer?” needs to know when it is pressed, perhaps after a restart: the question, to ask again. */

import { normalise } from '../answering/normalise.ts';
import type { Desk } from '../desk/desk.ts';
import { type Action, encodeAction } from './action.ts';
import type { TextMemory } from './memory.ts';

/** The question as short as it can be asked again with the same result. */
function askable(question: string): string {
  const clean = normalise(question);
  // Taking off one layer of markup can uncover another; then only the text as it came gives the same answer.
  return normalise(clean) === clean ? clean : question;
}

/**
 * @param question all that was asked in the message: asking a part of it again might be understood otherwise
 * @param answer which of the answers to it
 */
export function whyAction(question: string, answer: number, memory: TextMemory): Action {
  const asked = askable(question);
  const inFull: Action = { kind: 'why', answer, question: asked };
  if (encodeAction(inFull) !== undefined) return inFull;
  return { kind: 'why-long', answer, key: memory.keep(asked) };
}

/** The answer that is to be explained, found by asking again; `undefined` where the question is forgotten. */
export function askAgain(
  desk: Pick<Desk, 'ask'>,
  action: Extract<Action, { kind: 'why' | 'why-long' }>,
  memory: TextMemory,
) {
  const question = action.kind === 'why' ? action.question : memory.recall(action.key);
  return question === undefined ? undefined : desk.ask(question).parts[action.answer];
}
