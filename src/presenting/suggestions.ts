/** Questions offered as buttons: did-you-mean, related, examples. */

import { ButtonStyle } from 'discord-api-types/v10';
import type { FactView } from '../answering/answer.ts';
import { type Block, type Button, button, buttonRow, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { isQuoted } from './fact-items.ts';
import { BUTTON, OURS, ROW } from './limits.ts';
import type { Texts } from './texts/texts.ts';

/** A sentence of an article stands for no question; it is shown as what it is. */
function inFull(fact: FactView, { answer }: Texts): string {
  if (!isQuoted(fact)) return plain(fact.question);
  return answer.teaser(
    plain(shorten(fact.question, OURS.title)),
    plain(shorten(fact.saidBy.join(', '), OURS.outlet)),
  );
}

/**
 * A lead and a button for each fact's question. Questions too long for a label stand in full in the text,
 * numbered as their buttons are.
 */
export function suggestions(
  lead: string,
  facts: readonly FactView[],
  texts: Texts,
  style: Button['style'] = ButtonStyle.Secondary,
): Block[] {
  const offered = facts.slice(0, ROW.buttons).map((fact) => ({ ...fact, question: oneLine(fact.question) }));
  const fits = offered.every((fact) => fact.question.length <= BUTTON.label && !isQuoted(fact));
  const buttons = offered.flatMap(({ id, question }, index) =>
    button({ kind: 'fact', id }, fits ? question : shorten(`${index + 1}. ${question}`, BUTTON.label), style),
  );
  if (buttons.length === 0) return [];
  const numbered = fits ? [] : offered.map((fact, index) => `${index + 1}. ${inFull(fact, texts)}`);
  return [text([lead, ...numbered].join('\n')), ...buttonRow(buttons)];
}
