/** A fact as shown: the statement first, who says it and how sure that is, then where to read it. */

import type { FactView } from '../answering/answer.ts';
import { ADDED_TOPIC } from '../answering/passages/passage-views.ts';
import { placeBlock } from './citation.ts';
import { small, text } from './components.ts';
import { plain } from './escape.ts';
import { OURS } from './limits.ts';
import type { Item } from './pack.ts';
import { placesByArticle } from './places.ts';
import type { Shelf } from './shelf.ts';
import { spokenName } from './spoken-name.ts';
import { STATUS_ICONS } from './statuses.ts';
import type { Texts } from './texts/texts.ts';

function names(list: readonly string[], { words }: Texts): string {
  return words.list(list.map((name) => spokenName(name, words.language)));
}

/** Whether it is a sentence of an article that a moderator added: nobody checked it or put it in own words. */
export const isQuoted = ({ topic }: FactView) => topic === ADDED_TOPIC;

/** The publisher's words stand as a quotation, whole or, where they would fill the message, behind the button. */
function stated(fact: FactView, { answer }: Texts): string {
  if (!isQuoted(fact)) return plain(fact.statement);
  return `> ${fact.statement.length > OURS.quoted ? answer.tooLong : plain(fact.statement)}`;
}

/**
 * `📰 Reported · said by KCNA through Tass · 12 September 2023`.
 * @param dated whether the date is not told already
 */
export function attribution(fact: FactView, texts: Texts, dated = true): string {
  const { answer, words } = texts;
  const speakers = names(fact.saidBy, texts);
  if (isQuoted(fact)) return answer.quoted(speakers);
  // An outlet that speaks for itself beside those it quotes is named once.
  const carriers = fact.via.filter((name) => !fact.saidBy.includes(name));
  const said =
    carriers.length === 0 ? answer.saidBy(speakers) : answer.saidByThrough(speakers, names(carriers, texts));
  return [
    `${STATUS_ICONS[fact.status]} ${answer.statuses[fact.status]}`,
    fact.saidBy.length === 0 ? undefined : said,
    fact.when === undefined || !dated ? undefined : words.date(fact.when),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/**
 * The statement never stands without who says it and its first source; the other articles that say so follow as
 * they fit, then further passages of each.
 * @param lead lines above the statement
 */
export function factItems(fact: FactView, shelf: Shelf, box: number, lead: readonly string[] = []): Item[] {
  const articles = placesByArticle(fact.citations);
  const first = articles[0]?.[0];
  const { texts } = shelf;
  const said = [...lead, stated(fact, texts)].join('\n');
  // Small print right after a quotation is taken for part of it, or for plain text, by some clients.
  const statement = isQuoted(fact)
    ? [text(said), small(attribution(fact, texts))]
    : [text(`${said}\n-# ${attribution(fact, texts)}`)];
  const core: Item = {
    kind: 'core',
    box,
    blocks: first === undefined ? statement : [...statement, placeBlock(first, shelf)],
  };
  const sources = articles.flatMap((places, index) => {
    const [main, ...further] = places.map(
      (place, at): Item => ({
        kind: at === 0 ? 'source' : 'passage',
        box,
        of: core,
        blocks: [placeBlock(place, shelf, at > 0)],
      }),
    );
    if (main === undefined) return [];
    if (index === 0) return further;
    return [main, ...further.map((item) => ({ ...item, of: main }))];
  });
  return [core, ...sources];
}
