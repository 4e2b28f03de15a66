/** A fact as shown: the statement first, who says it and how sure that is, then where to read it. */

import type { FactView } from '../answering/answer.ts';
import { ADDED_TOPIC } from '../answering/passages/passage-views.ts';
import { placeBlock } from './citation.ts';
import { text } from './components.ts';
import { plain } from './escape.ts';
import { OURS } from './limits.ts';
import type { Item } from './pack.ts';
import { placesByArticle } from './places.ts';
import type { Shelf } from './shelf.ts';
import { spokenName, spokenNames } from './spoken-name.ts';
import { STATUS_ICONS } from './statuses.ts';
import type { Texts } from './texts/texts.ts';

/** Whether it is a sentence of an article that a moderator added: nobody checked it or put it in own words. */
export const isQuoted = ({ topic }: FactView) => topic === ADDED_TOPIC;

/** The publisher's words stand as a quotation, whole or, where they would fill the message, behind the button. */
function stated(fact: FactView, { answer }: Texts): string {
  if (!isQuoted(fact)) return plain(fact.statement);
  return `> ${fact.statement.length > OURS.quoted ? answer.tooLong : plain(fact.statement)}`;
}

export interface Shown {
  /** Whether the date is not told already. */
  readonly dated?: boolean;
  /** On whose page it stands: of what they alone say, it need not be said again who says it. */
  readonly of?: string;
}

function speakers({ saidBy, via }: FactView, of: string | undefined, texts: Texts): string | undefined {
  if (saidBy.length === 0) return undefined;
  // An outlet that speaks for itself beside those it quotes is named once.
  const carriers = via.filter((name) => !saidBy.includes(name));
  const through = carriers.length === 0 ? undefined : spokenNames(carriers, texts);
  const { answer } = texts;
  if (saidBy.every((name) => name === of)) return through && answer.through(through);
  const names = spokenNames(saidBy, texts);
  return through === undefined ? answer.saidBy(names) : answer.saidByThrough(names, through);
}

/** `📰 Reported · said by KCNA through Tass · 12 September 2023`. */
export function attribution(fact: FactView, texts: Texts, { dated = true, of }: Shown = {}): string {
  const { answer, words } = texts;
  if (isQuoted(fact)) return answer.quoted(spokenNames(fact.saidBy, texts));
  return [
    `${STATUS_ICONS[fact.status]} ${answer.statuses[fact.status]}`,
    speakers(fact, of, texts),
    fact.when === undefined || !dated ? undefined : words.date(fact.when),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** A line where several articles have it from one agency: they count as one source. None elsewhere. */
export function agencyLines({ oneSource = [], citations }: FactView, texts: Texts): string[] {
  if (oneSource.length === 0) return [];
  const names = oneSource.slice(0, OURS.words).map((name) => spokenName(name, texts.words.language));
  const articles = new Set(citations.map(({ article }) => article)).size;
  return [texts.explore.compare.sameAgency(names, articles)];
}

/**
 * The statement never stands without who says it and its first source; the other articles that say so follow as
 * they fit, then further passages of each.
 * @param lead lines above the statement
 * @param side tells facts of one message apart that stand in the same passage: each has it behind its button
 */
export function factItems(
  fact: FactView,
  shelf: Shelf,
  box: number,
  lead: readonly string[] = [],
  side = 0,
): Item[] {
  const articles = placesByArticle(fact.citations);
  const first = articles[0]?.[0];
  const { texts } = shelf;
  const said = stated(fact, texts);
  const lines = [`-# ${attribution(fact, texts)}`, ...agencyLines(fact, texts)].join('\n');
  const statement = [
    // Apart from the statement, which is not the desk's own word.
    ...(lead.length === 0 ? [] : [text(lead.join('\n'))]),
    // Small print right after a quotation is taken for part of it, or for plain text, by some clients.
    ...(isQuoted(fact) ? [text(said), text(lines)] : [text(`${said}\n${lines}`)]),
  ];
  const core: Item = {
    kind: 'core',
    box,
    blocks: first === undefined ? statement : [...statement, placeBlock(first, shelf, false, side)],
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
