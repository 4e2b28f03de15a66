/** Source beside source: where they differ, where they agree, and what one alone says. */

import type { FactView } from '../answering/answer.ts';
import type { Agreement, Comparable, ComparisonView, Difference } from '../desk/explore.ts';
import { articleLine, citationLine } from './citation.ts';
import { container, type Message, menus, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { attribution } from './fact-items.ts';
import { type Entry, factPages, type Section } from './fact-pages.ts';
import { OURS, SELECT } from './limits.ts';
import { notice } from './notice.ts';
import { placesByArticle } from './places.ts';
import type { Shelf } from './shelf.ts';
import { spokenName } from './spoken-name.ts';
import type { Texts } from './texts/texts.ts';

const brief = (words: string) => plain(shorten(oneLine(words), OURS.title));
const spoken = (names: readonly string[], { words }: Texts) =>
  names.slice(0, OURS.words).map((name) => spokenName(name, words.language));

const versus = (one: string, other: string) => `⚖️ ${one} ↔ ${other}`;

/** A choice's name: two questions share the room. */
export function comparableName(subject: Comparable, room: number): string {
  if (subject.kind === 'topic') return shorten(oneLine(subject.title), room);
  const half = Math.floor((room - versus('', '').length) / 2);
  const [one, other] = subject.questions.map((question) => shorten(oneLine(question), half));
  return versus(one ?? '', other ?? '');
}

/** Who says it, then where each article does: the first place of each. */
function told(fact: FactView, shelf: Shelf): string[] {
  return [
    `-# ${attribution(fact, shelf.texts)}`,
    ...placesByArticle(fact.citations).flatMap(([place]) =>
      place === undefined ? [] : [`-# ${citationLine(place.citation, shelf, place.passages)}`],
    ),
  ];
}

/** The two sides, and any others, one after the other: what they have in common is said at the end. */
function sides({ facts, speakers, through }: Difference, shelf: Shelf): Entry[] {
  const { texts } = shelf;
  const words = texts.explore.compare;
  const common = [
    ...(speakers.length === 0 ? [] : [words.sameSpeakers(spoken(speakers, texts), facts.length)]),
    ...(through.length === 0 ? [] : [words.sameAgency(spoken(through, texts), facts.length)]),
  ];
  return facts.map((fact, index) => ({
    fact,
    above: [index === 0 ? `❓ ${brief(fact.question)}` : words.otherwise],
    below: [...told(fact, shelf), ...(index === facts.length - 1 ? common : [])],
  }));
}

function agreement({ fact, through }: Agreement, shelf: Shelf): Entry {
  const { texts } = shelf;
  const common =
    through.length === 0
      ? []
      : [texts.explore.compare.sameAgency(spoken(through, texts), placesByArticle(fact.citations).length)];
  return { fact, below: [...told(fact, shelf), ...common] };
}

export function comparisonMessage(comparison: ComparisonView, shelf: Shelf, page = 0): Message {
  const words = shelf.texts.explore.compare;
  const { subject, differences, agreements, alone } = comparison;
  const sections: Section[] = [
    { heading: words.differ, entries: differences.flatMap((each) => sides(each, shelf)) },
    { heading: words.agree(agreements.length), entries: agreements.map((each) => agreement(each, shelf)) },
    ...alone.map(({ article, facts }) => ({
      heading: words.alone(articleLine(article, shelf), facts.length),
      entries: facts.map((fact) => ({ fact })),
    })),
  ];
  const facts = sections.flatMap(({ entries }) => entries.map(({ fact }) => fact));
  if (facts.length === 0) return notice(words.nothing);
  const articles = new Set(facts.flatMap(({ citations }) => citations.map(({ article }) => article)));
  const title = [
    subject.kind === 'topic'
      ? words.title(brief(subject.title))
      : `### ⚖️ ${subject.questions.map(brief).join(' ↔ ')}`,
    `-# 📄 ${[...articles]
      .slice(0, OURS.words)
      .map((article) => articleLine(article, shelf))
      .join(' · ')}`,
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
export function comparablesMessage(
  comparables: readonly Comparable[],
  { explore: { compare: words } }: Texts,
): Message {
  if (comparables.length === 0) return notice(words.empty);
  const choices = comparables.slice(0, SELECT.options).map((subject) => ({
    action: { kind: 'compare', key: subject.key, page: 0 } as const,
    label: comparableName(subject, SELECT.label),
    description: subject.kind === 'topic' ? subject.summary : '',
  }));
  return { components: [container([text(words.unknown), ...menus(choices, words.pick)])] };
}
