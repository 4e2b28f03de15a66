/**
 * Fitting items into one message. An item is shown whole or not at all, so that no statement, quote or
 * passage is ever cut inside; what matters most is placed first, and what was left out is said.
 */
import { ComponentType } from 'discord-api-types/v10';
import { type Block, container, type Message, small } from './components.ts';
import { MESSAGE, OURS, ROW } from './limits.ts';
import { add, measure, type Room } from './measure.ts';
import { customIds, withoutRepeats } from './unique.ts';

/**
 * `core`: what was asked for. `tool`: a button that belongs to it. `source`: another article that says so.
 * `passage`: a further passage of an article that is already there. `extra`: nice to have.
 * Tools and extras are dropped in silence.
 */
type Kind = 'core' | 'tool' | 'source' | 'passage' | 'extra';

export interface Item {
  readonly kind: Kind;
  readonly blocks: readonly Block[];
  /** Items with the same number stand in one box. */
  readonly box: number;
  /** The item without which this one makes no sense. */
  readonly of?: Item;
  /** Its buttons go into the row before them, if they fit. */
  readonly joins?: true;
}

export interface LeftOut {
  readonly core: number;
  /** Sources and further passages. */
  readonly source: number;
}

const PLACED_FIRST: readonly Kind[] = ['core', 'tool', 'source', 'passage', 'extra'];

/** Room for the boxes' contents: the lines below them are kept free. */
const roomAbove = (below: string): Room => ({
  components: MESSAGE.components - 1,
  text: MESSAGE.text - OURS.notice - below.length,
});

function place(items: readonly Item[], room: Room): Map<Item, readonly Block[]> {
  const placed = new Map<Item, readonly Block[]>();
  const boxes = new Set<number>();
  const ids = new Set<string>();
  let used: Room = { components: 0, text: 0 };
  for (const kind of PLACED_FIRST) {
    for (const item of items) {
      if (item.kind !== kind || (item.of !== undefined && !placed.has(item.of))) continue;
      const blocks = withoutRepeats(item.blocks, ids);
      const box = boxes.has(item.box) ? 0 : 1;
      const after = add(used, add(measure(blocks), { components: box, text: 0 }));
      if (blocks.length === 0 || after.components > room.components || after.text > room.text) continue;
      used = after;
      boxes.add(item.box);
      for (const id of customIds(blocks)) ids.add(id);
      placed.set(item, blocks);
    }
  }
  return placed;
}

function joined(before: readonly Block[], blocks: readonly Block[]): Block[] {
  const [last, [first, ...rest]] = [before.at(-1), blocks];
  const rows = last?.type === ComponentType.ActionRow && first?.type === ComponentType.ActionRow;
  if (!rows || last.components.length + first.components.length > ROW.buttons) return [...before, ...blocks];
  return [
    ...before.slice(0, -1),
    { ...last, components: [...last.components, ...first.components] },
    ...rest,
  ];
}

/**
 * One message of these items in their order, within Discord's limits.
 * @param notice one line of at most `OURS.notice` characters that says what was left out
 * @param below one more line of small print, always shown
 */
export function pack(items: readonly Item[], notice: (left: LeftOut) => string, below?: string): Message {
  const placed = place(items, roomAbove(below ?? ''));
  const boxes = new Map<number, Block[]>();
  for (const item of items) {
    const blocks = placed.get(item);
    const before = boxes.get(item.box) ?? [];
    if (blocks !== undefined)
      boxes.set(item.box, item.joins ? joined(before, blocks) : [...before, ...blocks]);
  }
  const count = (kind: Kind) => items.filter((item) => item.kind === kind && !placed.has(item)).length;
  const left: LeftOut = { core: count('core'), source: count('source') + count('passage') };
  const shown = [...boxes.values()].map(container);
  const lines = [
    ...(left.core + left.source > 0 ? [notice(left)] : []),
    ...(below === undefined ? [] : [below]),
  ];
  return { components: lines.length === 0 ? shown : [...shown, small(lines.join('\n-# '))] };
}
