/** Source beside source: where they differ, where they agree, and what one alone says. */
import type { FactView } from '../answering/answer.ts';
import type { Agreement, Comparable, ComparisonView, Difference } from '../desk/explore.ts';
import { articleLine, citationLine } from './citation.ts';
import { container, type Message, menus, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { EXPLORE_TEXTS } from './explore-texts.ts';
import { attribution } from './fact-items.ts';
import { type Entry, factPages, type Section } from './fact-pages.ts';
import { OURS, SELECT } from './limits.ts';
import { notice } from './notice.ts';
import { placesByArticle } from './places.ts';
import type { Shelf } from './shelf.ts';
import { spokenName } from './spoken-name.ts';

const TEXTS = EXPLORE_TEXTS.compare;

const brief = (words: string) => plain(shorten(oneLine(words), OURS.title));
const spoken = (names: readonly string[]) => names.slice(0, OURS.words).map(spokenName);

/** A choice's name: two questions share the room. */
export function comparableName(subject: Comparable, room: number): string {
  if (subject.kind === 'topic') return shorten(oneLine(subject.title), room);
  const half = Math.floor((room - TEXTS.choice('', '').length) / 2);
  const [one, other] = subject.questions.map((question) => shorten(oneLine(question), half));
  return TEXTS.choice(one ?? '', other ?? '');
}

/** Where each article says it: the first place of each. */
function placeLines(fact: FactView, shelf: Shelf): string[] {
  return placesByArticle(fact.citations).flatMap(([place]) =>
    place === undefined ? [] : [citationLine(place.citation, shelf, place.passages)],
  );
}

/** The two sides, and any others, one after the other: what they have in common is said at the end. */
function sides({ facts, speakers, through }: Difference, shelf: Shelf): Entry[] {
  const common = [
    ...(speakers.length === 0 ? [] : [TEXTS.sameSpeakers(spoken(speakers), facts.length)]),
    ...(through.length === 0 ? [] : [TEXTS.sameAgency(spoken(through), facts.length)]),
  ];
  return facts.map((fact, index) => ({
    fact,
    above: [index === 0 ? TEXTS.disputed(brief(fact.question)) : TEXTS.otherwise, ...placeLines(fact, shelf)],
    details: attribution(fact),
    ...(index === facts.length - 1 && { below: common }),
  }));
}

function agreement({ fact, through }: Agreement, shelf: Shelf): Entry {
  const lines = placeLines(fact, shelf);
  return {
    fact,
    details: attribution(fact),
    below: [
      ...lines.map(TEXTS.place),
      ...(through.length === 0 ? [] : [TEXTS.sameAgency(spoken(through), lines.length)]),
    ],
  };
}

export function comparisonMessage(comparison: ComparisonView, shelf: Shelf, page = 0): Message {
  const { subject, differences, agreements, alone } = comparison;
  const sections: Section[] = [
    { heading: TEXTS.differ, entries: differences.flatMap((each) => sides(each, shelf)) },
    { heading: TEXTS.agree(agreements.length), entries: agreements.map((each) => agreement(each, shelf)) },
    ...alone.map(({ article, facts }) => ({
      heading: TEXTS.alone(articleLine(article, shelf), facts.length),
      entries: facts.map((fact) => ({ fact })),
    })),
  ];
  const facts = sections.flatMap(({ entries }) => entries.map(({ fact }) => fact));
  if (facts.length === 0) return notice(TEXTS.nothing);
  const articles = new Set(facts.flatMap(({ citations }) => citations.map(({ article }) => article)));
  const title = [
    subject.kind === 'topic'
      ? TEXTS.title(brief(subject.title))
      : TEXTS.dispute(subject.questions.map(brief)),
    TEXTS.articles([...articles].slice(0, OURS.words).map((article) => articleLine(article, shelf))),
  ];
  return factPages(
    {
      title: [text(title.join('\n'))],
      sections,
      page,
      at: (other) => ({ kind: 'compare', key: subject.key, page: other }),
    },
    shelf,
  );
}

/** For what cannot be compared: what can. */
export function comparablesMessage(comparables: readonly Comparable[]): Message {
  if (comparables.length === 0) return notice(TEXTS.empty);
  const choices = comparables.slice(0, SELECT.options).map((subject) => ({
    action: { kind: 'compare', key: subject.key, page: 0 } as const,
    label: comparableName(subject, SELECT.label),
    description: subject.kind === 'topic' ? subject.summary : '',
  }));
  return { components: [container([text(TEXTS.unknown), ...menus(choices, TEXTS.pick)])] };
}
