/** From a message somebody points at to what they get. Its text is kept only where there are more pages to show. */

import type { Action } from './action.ts';
import { checkMessage } from './check-message.ts';
import type { Message } from './components.ts';
import type { TextMemory } from './memory.ts';
import { notice } from './notice.ts';
import type { LocalDesk } from './shelf.ts';

/** The message a command was called on. */
export interface TargetMessage {
  readonly text: string;
  /** Its address. */
  readonly link: string;
  /** Whether the bot wrote it. */
  readonly own: boolean;
}

type Checked = Pick<TargetMessage, 'text' | 'link'>;

function pageOf(desk: LocalDesk, { text, link }: Checked, memory: TextMemory, page: number): Message {
  return checkMessage(desk.check(text), desk, {
    link,
    page,
    at: (other) => ({ kind: 'check', key: memory.keep(`${link}\n${text}`), page: other }),
  });
}

export function checkReply(desk: LocalDesk, target: TargetMessage, memory: TextMemory): Message {
  return target.own ? notice(desk.texts.check.own) : pageOf(desk, target, memory, 0);
}

/** Another page of a check; it says so where the message is forgotten. */
export function checkAgain(
  desk: LocalDesk,
  { key, page }: Extract<Action, { kind: 'check' }>,
  memory: TextMemory,
): Message {
  const [link = '', ...lines] = memory.recall(key)?.split('\n') ?? [];
  return link === ''
    ? notice(desk.texts.check.forgotten)
    : pageOf(desk, { link, text: lines.join('\n') }, memory, page);
}
