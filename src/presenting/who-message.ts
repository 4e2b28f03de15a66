/** Who somebody is here, what they say, and what is said of them. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { NameSearch, NameView, WhoView } from '../desk/explore.ts';
import { button, buttonRow, container, type Message, menus, text } from './components.ts';
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { EXPLORE_TEXTS } from './explore-texts.ts';
import { factPages, type Section } from './fact-pages.ts';
import { OURS, ROW, SELECT } from './limits.ts';
import { notice } from './notice.ts';
import type { Shelf } from './shelf.ts';
import { spokenName } from './spoken-name.ts';

const TEXTS = EXPLORE_TEXTS.who;

const brief = (words: string) => plain(shorten(oneLine(words), OURS.title));
const spoken = (names: readonly NameView[]) =>
  names.slice(0, OURS.words).map(({ name }) => spokenName(shorten(oneLine(name), OURS.title)));

function foundMessage(who: WhoView, shelf: Shelf, page: number): Message {
  const { id, name, role, belongsTo, leads, members, said, about } = who;
  const near = [...new Map([...belongsTo, ...leads, ...members].map((each) => [each.id, each])).values()];
  const sections: Section[] = [
    { heading: TEXTS.said(said.length), entries: said.map((fact) => ({ fact })) },
    { heading: TEXTS.about(about.length), entries: about.map((fact) => ({ fact })) },
  ];
  const title = [
    TEXTS.title(brief(name), brief(role)),
    ...(belongsTo.length === 0 ? [] : [TEXTS.belongsTo(spoken(belongsTo))]),
    ...(leads.length === 0 ? [] : [TEXTS.leads(spoken(leads))]),
    ...(said.length + about.length === 0 ? [TEXTS.nothing] : []),
  ];
  const seeAlso = near.slice(0, SELECT.options).map((other) => ({
    action: { kind: 'who', id: other.id, page: 0 } as const,
    label: other.name,
    description: other.role,
  }));
  return factPages(
    {
      title: [text(title.join('\n'))],
      sections,
      menus: menus(seeAlso, EXPLORE_TEXTS.seeAlso, 1),
      page,
      at: (other) => ({ kind: 'who', id, page: other }),
    },
    shelf,
  );
}

/** The one who is meant, or the names nearest to what was typed. */
export function whoMessage(search: NameSearch, shelf: Shelf, page = 0): Message {
  if (search.found) return foundMessage(search.found, shelf, page);
  const nearest = search.nearest.slice(0, ROW.buttons);
  if (nearest.length === 0) return notice(TEXTS.unknown);
  const lines = nearest.map(({ name, role }) => TEXTS.nearest(brief(name), brief(role)));
  const buttons = nearest.flatMap(({ id, name }) =>
    button({ kind: 'who', id, page: 0 }, name, ButtonStyle.Primary),
  );
  return {
    components: [
      container([text([TEXTS.didYouMean(nearest.length), ...lines].join('\n')), ...buttonRow(buttons)]),
    ],
  };
}
