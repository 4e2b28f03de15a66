/** Long lists over several pages of one message: whole items on each, and buttons to leaf. */

import type { Action } from './action.ts';
import { type Block, type Button, button, buttonRow, type Message, small } from './components.ts';
import { MESSAGE, OURS } from './limits.ts';
import { add, measure, type Room } from './measure.ts';
import { type Item, pack } from './pack.ts';
import type { Texts } from './texts/texts.ts';

export interface Paged {
  readonly texts: Texts;
  /** What stands above the items, of which the first on this page is number `first`; both count from 0. */
  readonly head: (page: number, first: number) => readonly Block[];
  /** Each a few blocks that stay together. */
  readonly items: readonly (readonly Block[])[];
  /** What stands below the items of a page, such as a menu of them; takes the same room on every page. */
  readonly below?: (first: number, count: number) => readonly Block[];
  /** So many items a page at most, where more would be tiring, or more than a menu holds. */
  readonly most?: number;
  /** Buttons below every page, five at most. */
  readonly tools?: readonly Button[];
  readonly page: number;
  /** What leads to another page. */
  readonly at: (page: number) => Action;
}

const fitsIn =
  ({ answer }: Texts) =>
  (room: Room) =>
    room.components <= MESSAGE.components - 1 &&
    room.text <= MESSAGE.text - OURS.notice - (answer.inEnglish ?? '').length;

/** The page's number and the buttons that leaf: a row of two, and a line. */
const LEAFING: Room = { components: 4, text: 40 };

function pagesOf(paged: Paged): (readonly Block[])[][] {
  const { texts, head, items, below, most = items.length, tools = [] } = paged;
  const fits = fitsIn(texts);
  const empty = (page: number, first: number) => {
    const around = [...head(page, first), ...(below?.(first, 1) ?? []), ...buttonRow(tools)];
    return add(add(measure(around), LEAFING), { components: 1, text: 0 });
  };
  const pages: (readonly Block[])[][] = [[]];
  let used = empty(0, 0);
  for (const [n, item] of items.entries()) {
    const after = add(used, measure(item));
    const page = pages.at(-1);
    // One that is too long for any page goes with the others: `pack` leaves it out and says so.
    const goesOn = fits(after) || !fits(add(empty(pages.length, n), measure(item)));
    if (page && page.length < most && goesOn) {
      page.push(item);
      if (fits(after)) used = after;
    } else {
      used = add(empty(pages.length, n), measure(item));
      pages.push([item]);
    }
  }
  return pages;
}

/** One page; the nearest there is where the list has become shorter. */
export function pagedMessage(paged: Paged): Message {
  const { answer, list } = paged.texts;
  const pages = pagesOf(paged);
  const page = Math.min(paged.page, pages.length - 1);
  const first = pages.slice(0, page).reduce((sum, { length }) => sum + length, 0);
  const leafing = [
    ...(page > 0 ? button(paged.at(page - 1), list.previous) : []),
    ...(page < pages.length - 1 ? button(paged.at(page + 1), list.next) : []),
  ];
  const box = 0;
  const core = (blocks: readonly Block[]): Item[] =>
    blocks.length === 0 ? [] : [{ kind: 'core', box, blocks }];
  return pack(
    [
      ...core(paged.head(page, first)),
      ...(pages[page] ?? []).map((blocks): Item => ({ kind: 'source', box, blocks })),
      ...core([
        ...(paged.below?.(first, pages[page]?.length ?? 0) ?? []),
        ...(pages.length > 1 ? [small(list.page(page + 1, pages.length))] : []),
        ...buttonRow(leafing),
        ...buttonRow(paged.tools ?? []),
      ]),
    ],
    ({ core: lost, source }) => list.notShown(lost + source),
    answer.inEnglish,
  );
}
