/** Who somebody is here, what they say, and what is said of them. */

import { ButtonStyle } from 'discord-api-types/v10';
import type { NameSearch, NameView, QuotedSpeaker, WhoView } from '../desk/explore.ts';
import { button, buttonRow, container, type Message, menus, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { detailLines, factPages, type Section } from './fact-pages.ts';
import { OURS, ROW, SELECT } from './limits.ts';
import { notice } from './notice.ts';
import { inQuotes } from './quotes.ts';
import type { Shelf } from './shelf.ts';
import { spokenName } from './spoken-name.ts';
import type { Texts } from './texts/texts.ts';

/** A role is written as it goes on after a name: “spokesman of the Kremlin”. */
const capital = (role: string): string => role.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const brief = (words: string) => plain(shorten(oneLine(words), OURS.title));
const spoken = (names: readonly NameView[], { words }: Texts) =>
  names
    .slice(0, OURS.words)
    .map(({ name }) => spokenName(shorten(oneLine(name), OURS.title), words.language));

function foundMessage(who: WhoView, shelf: Shelf, page: number): Message {
  const { texts } = shelf;
  const words = texts.explore.who;
  const { id, name, role, belongsTo, leads, members, said, about } = who;
  const near = [...new Map([...belongsTo, ...leads, ...members].map((each) => [each.id, each])).values()];
  const sections: Section[] = [
    {
      heading: words.said(said.length),
      entries: said.map((fact) => ({ fact, below: detailLines(fact, shelf, { of: name }) })),
    },
    { heading: words.about(about.length), entries: about.map((fact) => ({ fact })) },
  ];
  const title = [
    `### 👤 ${brief(name)}\n${capital(brief(role))}`,
    ...(belongsTo.length === 0 ? [] : [words.belongsTo(spoken(belongsTo, texts))]),
    ...(leads.length === 0 ? [] : [words.leads(spoken(leads, texts))]),
    ...(said.length + about.length === 0 ? [words.nothing] : []),
  ];
  const seeAlso = near.slice(0, SELECT.options).map((other) => ({
    action: { kind: 'who', id: other.id, page: 0 } as const,
    label: other.name,
    description: capital(other.role),
  }));
  return factPages(
    {
      title: [text(title.join('\n'))],
      sections,
      menus: menus(seeAlso, texts.explore.seeAlso, 1),
      page,
      at: (other) => ({ kind: 'who', id, page: other }),
    },
    shelf,
  );
}

/** Somebody of whom no fact tells: the sentences of added articles that quote them, each in its own words. */
function quotedMessage({ name, facts }: QuotedSpeaker, shelf: Shelf, page: number): Message {
  const { who: words } = shelf.texts.explore;
  const { tooLong } = shelf.texts.answer;
  const entries = facts.map((fact) => {
    const statement = fact.statement.length > OURS.quoted ? tooLong : inQuotes(fact.statement);
    return { fact: { ...fact, statement }, below: detailLines(fact, shelf) };
  });
  return factPages(
    {
      title: [text(`### 👤 ${brief(name)}\n${words.quoted}`)],
      sections: [{ heading: words.quotedIn(facts.length), entries }],
      page,
      at: (other) => ({ kind: 'who', id: name, page: other }),
    },
    shelf,
  );
}

/** The one who is meant, or the names nearest to what was typed. */
export function whoMessage(search: NameSearch, shelf: Shelf, page = 0): Message {
  const words = shelf.texts.explore.who;
  if (search.found) return foundMessage(search.found, shelf, page);
  if (search.quoted) return quotedMessage(search.quoted, shelf, page);
  const nearest = search.nearest.slice(0, ROW.buttons);
  if (nearest.length === 0) return notice(words.unknown);
  const lines = nearest.map(({ name, role }) => `• **${brief(name)}**: ${brief(role)}`);
  const buttons = nearest.flatMap(({ id, name }) =>
    button({ kind: 'who', id, page: 0 }, name, ButtonStyle.Primary),
  );
  return {
    components: [
      container([text([words.didYouMean(nearest.length), ...lines].join('\n')), ...buttonRow(buttons)]),
    ],
  };
}
