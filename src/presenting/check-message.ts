/** A message's claims beside the sources, one after another, each with what the sources say and where. */
import type { FactView } from '../answering/answer.ts';
import type { Check, CheckedClaim, ClaimVerdict } from '../desk/check-claims.ts';
import type { Action } from './action.ts';
import { ANSWER_TEXTS } from './answer-texts.ts';
import { CHECK_TEXTS, VERDICT_WORDS } from './check-texts.ts';
import { citationLine } from './citation.ts';
import { type Block, type Message, menus, small, text } from './components.ts';
import { shorten } from './cut.ts';
import { readableDate } from './dates.ts';
import { plain } from './escape.ts';
import { attribution, isQuoted } from './fact-items.ts';
import { OURS } from './limits.ts';
import { notice } from './notice.ts';
import { pagedMessage } from './paged.ts';
import { placesByArticle } from './places.ts';
import type { Shelf } from './shelf.ts';

export interface CheckPage {
  /** The message's address. */
  readonly link: string;
  readonly page: number;
  /** What leads to another page. */
  readonly at: (page: number) => Action;
}

const VERDICTS = Object.keys(VERDICT_WORDS) as ClaimVerdict[];

/** No block quotation: some clients take the small print below for a part of it. */
function stated(fact: FactView): string {
  if (fact.statement.length > OURS.quoted) return ANSWER_TEXTS.tooLong;
  return isQuoted(fact) ? `“${plain(fact.statement)}”` : plain(fact.statement);
}

function lines(fact: FactView, shelf: Shelf): string[] {
  const places = placesByArticle(fact.citations).flatMap(([first]) => first ?? []);
  return [
    stated(fact),
    `-# ${attribution(fact)}`,
    ...places.map(({ citation, passages }) => `-# ${citationLine(citation, shelf, passages)}`),
  ];
}

function item(checked: CheckedClaim, index: number, shelf: Shelf): Block[] {
  const { claim, verdict, known, claimed, reason, facts } = checked;
  const why = CHECK_TEXTS.why({
    verdict,
    ...(reason !== undefined && { reason }),
    ...(known !== undefined && { known: plain(shorten(known, OURS.echo)) }),
    ...(claimed !== undefined && { claimed: plain(shorten(claimed, OURS.echo)) }),
  });
  const words = [
    CHECK_TEXTS.claim(index + 1, plain(shorten(claim, OURS.echo))),
    CHECK_TEXTS.verdict(verdict, why),
    ...facts.flatMap((fact) => lines(fact, shelf)),
  ];
  return [text(words.join('\n'))];
}

function head({ claims, more }: Check, shelf: Shelf, link: string): Block[] {
  const counts = VERDICTS.map(
    (verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length] as const,
  ).filter(([, count]) => count > 0);
  const { articles, asOf } = shelf.about();
  return [
    text([CHECK_TEXTS.title(link), CHECK_TEXTS.counts(counts)].join('\n')),
    ...(more > 0 ? [small(CHECK_TEXTS.more(claims.length, more))] : []),
    small(CHECK_TEXTS.caution(articles, readableDate(asOf))),
  ];
}

/** A page of them; where there is nothing to check, a word about why. */
export function checkMessage(check: Check, shelf: Shelf, { link, page, at }: CheckPage): Message {
  const { claims } = check;
  if (claims.length === 0) return notice(CHECK_TEXTS.nothing);
  const shown = (first: number, count: number) => [
    ...new Map(
      claims.slice(first, first + count).flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])),
    ).values(),
  ];
  const message = pagedMessage({
    head: () => head(check, shelf, link),
    items: claims.map((claim, index) => item(claim, index, shelf)),
    below: (first, count) =>
      menus(
        shown(first, count).map(({ id, question, statement }) => ({
          action: { kind: 'fact', id },
          label: question,
          description: statement,
        })),
        CHECK_TEXTS.open,
      ),
    page,
    at,
  });
  return { ...message, shareable: true };
}
