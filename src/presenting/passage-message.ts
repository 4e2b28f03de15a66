/** A whole passage of an article, as the operator's copy has it. */
import type { Citation } from '../answering/answer.ts';
import { articleLine, citationLine } from './citation.ts';
import { container, type Message, text } from './components.ts';
import { plainLines } from './escape.ts';
import { MESSAGE } from './limits.ts';
import { LIST_TEXTS } from './list-texts.ts';
import { measure } from './measure.ts';
import type { Shelf } from './shelf.ts';

function quoted(passage: string): string {
  return plainLines(passage)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/**
 * Finds the passage by way of a fact that cites it: the desk hands out an article's text only with a citation.
 * `undefined` where no fact cites it (any more) or the text is not at hand.
 */
export function findPassage(shelf: Shelf, article: string, passage: number): Citation | undefined {
  return shelf
    .topics()
    .flatMap((topic) => topic.facts)
    .flatMap((fact) => fact.citations)
    .find((citation) => citation.article === article && citation.passage === passage && citation.text);
}

/** The passage in full, or, where Discord has no room for it, where to read it. */
export function passageMessage(citation: Citation, shelf: Shelf): Message {
  const title = LIST_TEXTS.passageTitle(articleLine(citation.article, shelf), citation.passage);
  const whole = { components: [container([text(`${title}\n${quoted(citation.text ?? '')}`)])] };
  if (measure(whole.components).text <= MESSAGE.text) return whole;
  return { components: [container([text(LIST_TEXTS.passageTooLong), text(citationLine(citation, shelf))])] };
}
