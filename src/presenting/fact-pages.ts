/** A list of facts over several pages, in sections, with a menu that opens each of those shown. */
import type { FactView } from '../answering/answer.ts';
import type { Action } from './action.ts';
import { type Block, type Message, menus, type Row, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { attribution } from './fact-items.ts';
import { OURS } from './limits.ts';
import { pagedMessage } from './paged.ts';
import { articleOn, type Shelf } from './shelf.ts';

export interface Entry {
  readonly fact: FactView;
  /** Lines above the statement, and below who says it. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  /** Who says it and how sure that is, and where it stands; told in one line where left out. */
  readonly details?: string;
}

export interface Section {
  /** One line; it comes again where the section goes on over another page. */
  readonly heading: string;
  readonly entries: readonly Entry[];
}

export interface FactPages {
  /** What stands above every page. */
  readonly title: readonly Block[];
  readonly sections: readonly Section[];
  /** Below the menu of facts; their ids must count from 1. */
  readonly menus?: readonly Row[];
  readonly page: number;
  readonly at: (page: number) => Action;
}

/** `📄 Bloomberg, passages 4 and 8; Radio Free Asia, passage 7`. */
export function placesLine({ citations }: FactView, shelf: Shelf): string {
  const places = [...Map.groupBy(citations, ({ article }) => article)].map(([article, cited]) => {
    const outlet = plain(shorten(oneLine(articleOn(shelf, article)?.outlet ?? article), OURS.outlet));
    return shelf.texts.explore.source(
      outlet,
      shelf.texts.answer.passages([...new Set(cited.map(({ passage }) => passage))]),
    );
  });
  return `📄 ${places.join('; ')}`;
}

/** Status, speakers, date and places in one line of small print. */
export function detailsLine(fact: FactView, shelf: Shelf, dated = true): string {
  return fact.citations.length === 0
    ? attribution(fact, shelf.texts, dated)
    : `${attribution(fact, shelf.texts, dated)} · ${placesLine(fact, shelf)}`;
}

export function factPages(list: FactPages, shelf: Shelf): Message {
  const { title, sections, page, at } = list;
  const { explore } = shelf.texts;
  const entries = sections.flatMap((section) =>
    section.entries.map((entry, index) => ({ ...entry, heading: section.heading, opens: index === 0 })),
  );
  const items = entries.map(({ fact, heading, opens, above = [], below = [], details }, index) => {
    const told = details ?? detailsLine(fact, shelf);
    const lines = [
      ...(opens ? [heading] : []),
      ...above,
      `**${index + 1}.** ${plain(fact.statement)}\n-# ${told}`,
      ...below,
    ];
    return [text(lines.join('\n'))];
  });
  return pagedMessage({
    texts: shelf.texts,
    head(_, first) {
      const goesOn = entries[first];
      return goesOn === undefined || goesOn.opens
        ? title
        : [...title, text(explore.continued(goesOn.heading))];
    },
    items,
    most: OURS.facts,
    below: (first, count) => [
      ...menus(
        entries.slice(first, first + count).map(({ fact: { id, question, statement } }, index) => ({
          action: { kind: 'fact', id },
          label: `${first + index + 1}. ${question}`,
          description: statement,
        })),
        explore.openFact,
      ),
      ...(list.menus ?? []),
    ],
    page,
    at,
  });
}
