/** The “Share” button on a private answer, and what is posted when it is pressed: what was seen, for all to see. */

import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { button, buttonRow, type Message, type Row, text } from './components.ts';
import { MESSAGE, ROW } from './limits.ts';
import { measure } from './measure.ts';
import type { Texts } from './texts/texts.ts';

type Top = APIMessageTopLevelComponent;

const shareButton = (label: string) => button({ kind: 'share' }, label);
const IDS = new Set(shareButton('').map(({ custom_id }) => custom_id));

/** The same message with the button: in its last row of buttons where there is room, else in a row of its own. */
export function withShare(message: Message, label: string): Message {
  const last = message.components.at(-1);
  const before = message.components.slice(0, -1);
  const components =
    last?.type === ComponentType.Container
      ? [
          ...before,
          { ...last, components: [...last.components.slice(0, -1), ...addTo(last.components.at(-1), label)] },
        ]
      : [...before, ...addTo(last, label)];
  return measure(components).components > MESSAGE.components ? message : { ...message, components };
}

function addTo<Part extends Top | APIComponentInContainer>(
  last: Part | undefined,
  label: string,
): (Part | Row)[] {
  const share = shareButton(label);
  if (last === undefined) return buttonRow(share);
  const joins =
    last.type === ComponentType.ActionRow &&
    last.components.length < ROW.buttons &&
    last.components.every(({ type }) => type === ComponentType.Button);
  return joins ? [{ ...last, components: [...last.components, ...share] }] : [last, ...buttonRow(share)];
}

/** A message as it was sent, without the button. */
export function withoutShare(components: readonly Top[]): Message {
  return {
    components: components.flatMap((part): Top[] =>
      part.type === ComponentType.Container
        ? [{ ...part, components: part.components.flatMap(strip) }]
        : strip(part),
    ),
  };
}

function strip<Part extends Top | APIComponentInContainer>(part: Part): (Part | Row)[] {
  if (part.type !== ComponentType.ActionRow) return [part];
  const left = part.components.filter((one) => !('custom_id' in one && IDS.has(one.custom_id)));
  return left.length === 0 ? [] : [{ ...part, components: left }];
}

/** What all see: the message without the button, and who shared it. @param by a user's id */
export function sharedMessage(components: readonly Top[], by: string, { answer }: Texts): Message {
  const { components: shown } = withoutShare(components);
  const signed = [...shown, text(answer.share.sharedBy(by))];
  const room = measure(signed);
  const fits = room.components <= MESSAGE.components && room.text <= MESSAGE.text;
  return { components: fits ? signed : shown };
}
