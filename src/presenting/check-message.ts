/** A message's claims beside the sources, one after another, each with what the sources say and where. */

import type { FactView } from '../answering/answer.ts';
import type { Check, CheckedClaim, ClaimVerdict } from '../desk/claims/check.ts';
import type { Action } from './action.ts';
import { citationLine } from './citation.ts';
import { type Block, type Message, menus, small, text } from './components.ts';
import { shorten } from './cut.ts';
import { plain } from './escape.ts';
import { agencyLines, attribution, isQuoted } from './fact-items.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import { placesByArticle } from './places.ts';
import { inner, inQuotes } from './quotes.ts';
import type { Shelf } from './shelf.ts';
import type { Texts } from './texts/texts.ts';

export interface CheckPage {
  /** The message's address. */
  readonly link: string;
  readonly page: number;
  /** What leads to another page. */
  readonly at: (page: number) => Action;
}

const VERDICT_ICONS: Readonly<Record<ClaimVerdict, string>> = {
  supported: '✅',
  disputed: '⚖️',
  contradicted: '❌',
  'not-covered': '❓',
};
const VERDICTS = Object.keys(VERDICT_ICONS) as ClaimVerdict[];

/** No block quotation: some clients take the small print below for a part of it. */
function stated(fact: FactView, { answer }: Texts): string {
  if (fact.statement.length > OURS.quoted) return answer.tooLong;
  return isQuoted(fact) ? inQuotes(plain(fact.statement)) : plain(fact.statement);
}

function lines(fact: FactView, shelf: Shelf): string[] {
  const places = placesByArticle(fact.citations).flatMap(([first]) => first ?? []);
  return [
    stated(fact, shelf.texts),
    `-# ${attribution(fact, shelf.texts)}`,
    ...agencyLines(fact, shelf.texts),
    ...places.map(({ citation, passages }) => `-# ${citationLine(citation, shelf, passages)}`),
  ];
}

function why({ verdict, reason, known = '', claimed = '' }: CheckedClaim, { check }: Texts): string {
  if (reason === 'differs') {
    return check.differs(inner(plain(shorten(known, OURS.echo))), inner(plain(shorten(claimed, OURS.echo))));
  }
  if (reason !== undefined) return check.reasons[reason];
  return verdict === 'supported' ? check.supported : check.notFound;
}

function item(checked: CheckedClaim, index: number, shelf: Shelf): Block[] {
  const { claim, verdict, facts } = checked;
  const { texts } = shelf;
  const words = [
    `**${index + 1}.** ${inQuotes(plain(shorten(claim, OURS.echo)))}`,
    `${VERDICT_ICONS[verdict]} **${texts.check.verdicts[verdict]}.** ${why(checked, texts)}`,
  ];
  const said = facts.map((fact, n) => [
    ...(n === 0 ? [] : [texts.explore.compare.otherwise]),
    ...lines(fact, shelf),
  ]);
  // Each side apart from the claim and from the other one.
  return [words, ...said].map((paragraph) => text(paragraph.join('\n')));
}

function head({ claims, more }: Check, shelf: Shelf, link: string): Block[] {
  const { check, words } = shelf.texts;
  const counts = VERDICTS.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${VERDICT_ICONS[verdict]} ${check.counts[verdict](count)}`];
  });
  const { articles, asOf } = shelf.about();
  return [
    text([check.title(link), counts.join(' · ')].join('\n')),
    ...(more > 0 ? [small(check.more(claims.length, more))] : []),
    small(check.caution(articles, words.date(asOf))),
  ];
}

/** A page of them; where there is nothing to check, a word about why. */
export function checkMessage(check: Check, shelf: Shelf, { link, page, at }: CheckPage): Message {
  const { claims } = check;
  if (claims.length === 0) return notice(shelf.texts.check.nothing);
  const shown = (first: number, count: number) => [
    ...new Map(
      claims.slice(first, first + count).flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])),
    ).values(),
  ];
  const message = pagedMessage({
    texts: shelf.texts,
    head: () => head(check, shelf, link),
    items: claims.map((claim, index) => item(claim, index, shelf)),
    below: (first, count) =>
      menus(
        shown(first, count).map(({ id, question, statement }) => ({
          action: { kind: 'fact', id },
          label: question,
          description: statement,
        })),
        shelf.texts.check.open,
      ),
    page,
    at,
  });
  return { ...message, share: shelf.texts.answer.share.button };
}
