/** Questions offered as buttons: did-you-mean, related, examples. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { FactView } from '../answering/answer.ts';
import { type Block, type Button, button, buttonRow, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { BUTTON, ROW } from './limits.ts';

/**
 * A lead and a button for each fact's question. Questions too long for a label stand in full in the text,
 * numbered as their buttons are.
 */
export function suggestions(
  lead: string,
  facts: readonly FactView[],
  style: Button['style'] = ButtonStyle.Secondary,
): Block[] {
  const offered = facts.slice(0, ROW.buttons).map((fact) => ({ ...fact, question: oneLine(fact.question) }));
  const fits = offered.every(({ question }) => question.length <= BUTTON.label);
  const buttons = offered.flatMap(({ id, question }, index) =>
    button({ kind: 'fact', id }, fits ? question : shorten(`${index + 1}. ${question}`, BUTTON.label), style),
  );
  if (buttons.length === 0) return [];
  const inFull = fits ? [] : offered.map(({ question }, index) => `${index + 1}. ${plain(question)}`);
  return [text([lead, ...inFull].join('\n')), ...buttonRow(buttons)];
}
