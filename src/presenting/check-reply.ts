/** From a message somebody points at to what they get. Its text is kept only where there are more pages to show. */
import type { Desk } from '../desk/desk.ts';
import type { Action } from './action.ts';
import { checkMessage } from './check-message.ts';
import { CHECK_TEXTS } from './check-texts.ts';
import type { Message } from './components.ts';
import type { TextMemory } from './memory.ts';
import { notice } from './notice.ts';

/** The message a command was called on. */
export interface TargetMessage {
  readonly text: string;
  /** Its address. */
  readonly link: string;
  /** Whether the bot wrote it. */
  readonly own: boolean;
}

type Checked = Pick<TargetMessage, 'text' | 'link'>;

function pageOf(desk: Desk, { text, link }: Checked, memory: TextMemory, page: number): Message {
  return checkMessage(desk.check(text), desk, {
    link,
    page,
    at: (other) => ({ kind: 'check', key: memory.keep(`${link}\n${text}`), page: other }),
  });
}

export function checkReply(desk: Desk, target: TargetMessage, memory: TextMemory): Message {
  return target.own ? notice(CHECK_TEXTS.own) : pageOf(desk, target, memory, 0);
}

/** Another page of a check; it says so where the message is forgotten. */
export function checkAgain(
  desk: Desk,
  { key, page }: Extract<Action, { kind: 'check' }>,
  memory: TextMemory,
): Message {
  const [link = '', ...lines] = memory.recall(key)?.split('\n') ?? [];
  return link === ''
    ? notice(CHECK_TEXTS.forgotten)
    : pageOf(desk, { link, text: lines.join('\n') }, memory, page);
}
