/** A list of facts over several pages, in sections, with a menu that opens each of those shown. */
import type { FactView } from '../answering/answer.ts';
import type { Action } from './action.ts';
import { type Block, type Message, menus, type Row, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { agencyLines, attribution, type Shown } from './fact-items.ts';
import { OURS } from './limits.ts';
import { pagedMessage } from './paged.ts';
import { inOrder } from './places.ts';
import { articleOn, type Shelf } from './shelf.ts';
import { spokenNames } from './spoken-name.ts';

export interface Entry {
  readonly fact: FactView;
  /** Lines above the statement. */
  readonly above?: readonly string[];
  /** Lines below it: who says it and how sure that is, and where it stands. */
  readonly below?: readonly string[];
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

/** `📄 Bloomberg, passages 4 and 8 (through Tass); Radio Free Asia, passage 7`. */
export function placesLine({ citations }: FactView, shelf: Shelf): string {
  const { answer, explore } = shelf.texts;
  const places = [...Map.groupBy(citations, ({ article }) => article)].map(([article, cited]) => {
    const outlet = plain(shorten(oneLine(articleOn(shelf, article)?.outlet ?? article), OURS.outlet));
    const passages = answer.passages(inOrder(cited.map(({ passage }) => passage)));
    const via = [...new Set(cited.flatMap((citation) => citation.via ?? []))];
    const through = via.length === 0 ? '' : ` (${answer.through(spokenNames(via, shelf.texts))})`;
    return explore.source(outlet, `${passages}${through}`);
  });
  return `📄 ${places.join('; ')}`;
}

/** Status, speakers and date in a line of small print; below it, where it stands. */
export function detailLines(fact: FactView, shelf: Shelf, shown: Shown = {}): string[] {
  return [
    `-# ${attribution(fact, shelf.texts, shown)}`,
    // A line of its own: a phone would break it anywhere behind what stands before it.
    ...(fact.citations.length === 0 ? [] : [`-# ${placesLine(fact, shelf)}`]),
    ...agencyLines(fact, shelf.texts),
  ];
}

export function factPages(list: FactPages, shelf: Shelf): Message {
  const { title, sections, page, at } = list;
  const { explore } = shelf.texts;
  const entries = sections.flatMap((section) =>
    section.entries.map((entry, index) => ({ ...entry, heading: section.heading, opens: index === 0 })),
  );
  const items = entries.map(({ fact, heading, opens, above = [], below }, index) => {
    const told = below ?? detailLines(fact, shelf);
    const lines = [...above, `**${index + 1}.** ${plain(fact.statement)}`, ...told];
    return [...(opens ? [text(heading)] : []), text(lines.join('\n'))];
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
