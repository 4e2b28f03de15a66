/** A whole passage of an article, as the text at hand has it. */

import { articleLine, linkTo } from './citation.ts';
import { button, buttonRow, container, type Message, text } from './components.ts';
import { openingWords, passageParts } from './passage-parts.ts';
import { articleOn, type Shelf } from './shelf.ts';
import type { Texts } from './texts/texts.ts';

export interface PassageAt {
  readonly article: string;
  /** Counted from 1, as passages are. */
  readonly passage: number;
  /** The sentence to mark, counted from 1; 0 for none. */
  readonly sentence: number;
  /** Which of its parts, counted from 0. */
  readonly part: number;
}

/** The passage in full; where it is too long for one message, this part of it and a button for the next. */
export function passageMessage(at: PassageAt, shelf: Shelf): Message | undefined {
  const { article, passage, sentence, part } = at;
  const words = shelf.passages(article)?.[passage - 1];
  const parts = words === undefined ? [] : passageParts(words, sentence);
  const shown = parts[part];
  if (words === undefined || shown === undefined) return undefined;
  const link = linkTo(articleOn(shelf, article)?.url, openingWords(words, sentence));
  const { list } = shelf.texts;
  const title = list.passageTitle(articleLine(article, shelf), passage);
  const rest = afterTitle(part + 1, parts.length, link, shelf.texts);
  const more =
    part + 1 < parts.length
      ? button({ kind: 'passage', article, passage, sentence, part: part + 1 }, list.goOn)
      : [];
  return { components: [container([text(`${title}${rest}\n${shown}`), ...buttonRow(more)])] };
}

/** `, part 2 of 3 · [open](https://…)` */
export function afterTitle(
  part: number,
  parts: number,
  link: string | undefined,
  { answer, list }: Texts,
): string {
  return `${parts > 1 ? list.part(part, parts) : ''}${link === undefined ? '' : ` · [${answer.open}](${link})`}`;
}
