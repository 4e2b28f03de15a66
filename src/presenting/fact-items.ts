/** A fact as shown: the statement first, who says it and how sure that is, then where to read it. */
import type { FactView } from '../answering/answer.ts';
import { ANSWER_TEXTS } from './answer-texts.ts';
import { citationBlock } from './citation.ts';
import { text } from './components.ts';
import { readableDate } from './dates.ts';
import { plain } from './escape.ts';
import type { Item } from './pack.ts';
import type { Shelf } from './shelf.ts';
import { STATUS_VIEWS } from './statuses.ts';

function names(list: readonly string[]): string {
  return list.map((name) => `**${plain(name)}**`).join(', ');
}

/** `📰 Reported · said by KCNA through Tass · 12 September 2023`. */
function attribution(fact: FactView): string {
  const { icon, words } = STATUS_VIEWS[fact.status];
  const through = fact.via.length === 0 ? '' : ` ${ANSWER_TEXTS.through(names(fact.via))}`;
  return [
    `${icon} ${words}`,
    fact.saidBy.length === 0 ? undefined : `${ANSWER_TEXTS.saidBy(names(fact.saidBy))}${through}`,
    fact.when === undefined ? undefined : readableDate(fact.when),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/**
 * The statement never stands without who says it and its first source; further sources follow as they fit.
 * @param lead lines above the statement
 */
export function factItems(fact: FactView, shelf: Shelf, box: number, lead: readonly string[] = []): Item[] {
  const [first, ...others] = fact.citations;
  const statement = text([...lead, plain(fact.statement), `-# ${attribution(fact)}`].join('\n'));
  const core: Item = {
    kind: 'core',
    box,
    blocks: first === undefined ? [statement] : [statement, citationBlock(first, shelf)],
  };
  const sources = others.map(
    (citation): Item => ({ kind: 'source', box, of: core, blocks: [citationBlock(citation, shelf)] }),
  );
  return [core, ...sources];
}
