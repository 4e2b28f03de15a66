/** A reply of the desk as a message: one box a question, each with its own citations. */

import { ButtonStyle } from 'discord-api-types/v10';
import type { Answer, FactView, Reply } from '../answering/answer.ts';
import type { ArticleView } from '../desk/desk.ts';
import type { Action } from './action.ts';
import { askedLine } from './asked-line.ts';
import { button, buttonRow, type Message, small } from './components.ts';
import { shorten } from './cut.ts';
import { declineItems, type Told } from './decline-items.ts';
import { plain } from './escape.ts';
import { factItems } from './fact-items.ts';
import { feedbackButtons } from './feedback.ts';
import { OURS } from './limits.ts';
import { type FromOne, fromOne } from './one-source.ts';
import { type Item, type LeftOut, pack } from './pack.ts';
import { inner } from './quotes.ts';
import type { Shelf } from './shelf.ts';
import { suggestions } from './suggestions.ts';
import type { Texts } from './texts/texts.ts';

/** What the reply itself does not know of how it was asked. */
export interface Asked {
  /** What the n-th answer's “Why this answer?” does; without, the answers have no such button. */
  readonly why?: (answer: number) => Action;
  /** Set where the question was longer than the desk reads: how many characters it did read. */
  readonly cutAt?: number;
  /** Whether readers can say what they think of the answers. */
  readonly feedback?: boolean;
  /** The question, where nothing else in the channel shows it. */
  readonly shows?: string;
  /** What stands above the first answer. */
  readonly lead?: string;
  /** The only article that is asked. */
  readonly from?: ArticleView;
}

function related(facts: readonly FactView[], shelf: Shelf): FactView[] {
  const shown = new Set(facts.map(({ id }) => id));
  const ids = new Set(facts.flatMap((fact) => fact.related).filter((id) => !shown.has(id)));
  return [...ids]
    .map((id) => shelf.fact(id))
    .filter((fact) => fact !== undefined)
    .slice(0, OURS.related);
}

/** More facts than an answer has. */
const MOST_SIDES = 100;

/** Above a fact that says otherwise: an article may well report both a claim and its denial. */
export function otherwise(fact: FactView, first: FactView | undefined, texts: Texts): string {
  const articles = new Set(first?.citations.map(({ article }) => article));
  const same = fact.citations.length > 0 && fact.citations.every(({ article }) => articles.has(article));
  return same ? texts.answer.otherSide : texts.answer.otherwise;
}

function answered(facts: readonly FactView[], shelf: Shelf, box: number, lead: readonly string[]): Told {
  const headings = facts.map((fact, index) =>
    index === 0 ? undefined : otherwise(fact, facts[0], shelf.texts),
  );
  const items = facts.flatMap((fact, index) => {
    const heading = headings[index];
    const above = heading === undefined ? lead : heading === headings[index - 1] ? [] : [heading];
    return factItems(fact, shelf, box, above, box * MOST_SIDES + index);
  });
  const blocks = suggestions(`-# ${shelf.texts.answer.related}`, related(facts, shelf), shelf.texts);
  return { items, offers: [{ kind: 'extra', box, blocks }] };
}

function unsure(answer: Answer, texts: Texts, box: number, lead: readonly string[]): Told {
  const facts = answer.candidates.slice(0, OURS.didYouMean).map(({ fact }) => fact);
  const words = [...lead, texts.answer.didYouMean(facts.length)].join('\n');
  const blocks = suggestions(words, facts, texts, ButtonStyle.Primary);
  return { items: [{ kind: 'core', box, blocks }], offers: [] };
}

function told(answer: Answer, shelf: Shelf, box: number, lead: readonly string[]): Told {
  if (answer.outcome === 'answered' && answer.facts.length > 0) {
    return answered(answer.facts, shelf, box, lead);
  }
  if (answer.outcome === 'unsure' && answer.candidates.length > 0)
    return unsure(answer, shelf.texts, box, lead);
  return declineItems(answer, shelf, box, lead);
}

/** Stands between quotation marks. */
const quotable = (words: string): string => inner(plain(shorten(words, OURS.echo)));

function remarks({ trace, reason }: Answer, { answer }: Texts, box: number): Item[] {
  // Where nothing was understood, a word read otherwise explains nothing.
  if (trace.corrected.length === 0 || reason === 'no-question' || reason === 'other-script') return [];
  const words = trace.corrected
    .slice(0, OURS.words)
    .map(({ from, to }) => answer.readAs(quotable(from), quotable(to)));
  return [{ kind: 'extra', box, blocks: [small(answer.corrections(words))] }];
}

function whyItems(
  answer: Answer,
  texts: Texts,
  box: number,
  of: Item | undefined,
  why: Asked['why'],
): Item[] {
  if (why === undefined || of === undefined || answer.reason === 'no-question') return [];
  return [{ kind: 'tool', box, of, blocks: buttonRow(button(why(box), texts.answer.why)) }];
}

/** Beside “Why this answer?”, where both are there: one row for all that is about the answer. */
function feedbackItems(fact: FactView | undefined, texts: Texts, box: number, of: Item | undefined): Item[] {
  if (fact === undefined || of === undefined) return [];
  const joins = of.kind === 'tool' ? ({ joins: true } as const) : {};
  return [{ kind: 'extra', box, of, ...joins, blocks: buttonRow(feedbackButtons(fact, texts)) }];
}

const leftOut =
  ({ answer }: Texts) =>
  ({ core, source }: LeftOut): string =>
    [
      ...(core > 0 ? [answer.moreAnswers(core)] : []),
      ...(source > 0 ? [answer.morePassages(source)] : []),
    ].join(' ');

/** The whole reply as one message within Discord's limits. */
export function answerMessage(reply: Reply, shelf: Shelf, asked: Asked = {}): Message {
  const { why, cutAt, feedback = false } = asked;
  const { texts } = shelf;
  const several = reply.parts.length > 1;
  const items = reply.parts.flatMap((part, box) => {
    const { answer, lead: elsewhere }: FromOne = asked.from
      ? fromOne(part, asked.from, shelf)
      : { answer: part };
    const lead = [
      ...(several ? [] : askedLine(asked.shows ?? '')),
      ...(box === 0 && asked.lead !== undefined ? [asked.lead] : []),
      ...(several ? [`**“${quotable(answer.question)}”**`] : []),
      ...(elsewhere === undefined ? [] : [elsewhere]),
    ];
    const { items: said, offers } = told(answer, shelf, box, lead);
    const tools = whyItems(answer, texts, box, said[0], why);
    const fact = feedback && answer.outcome === 'answered' ? answer.facts[0] : undefined;
    const opinions = feedbackItems(fact, texts, box, tools[0] ?? said[0]);
    return [...said, ...remarks(answer, texts, box), ...offers, ...tools, ...opinions];
  });
  const cut: Item[] =
    cutAt === undefined
      ? []
      : [{ kind: 'core', box: reply.parts.length - 1, blocks: [small(texts.answer.cutQuestion(cutAt))] }];
  const says = reply.parts.some(({ reason }) => reason !== 'no-question');
  const message = pack([...items, ...cut], leftOut(texts), says ? texts.answer.inEnglish : undefined);
  return { ...message, ...(says && { share: texts.answer.share.button }) };
}

/**
 * One fact in full, with those that say otherwise: what pressing a did-you-mean, a related question or a topic's
 * entry gives.
 */
export function factMessage(
  fact: FactView,
  shelf: Shelf,
  { feedback, lead, shows = '' }: Asked = {},
): Message {
  const others = fact.disagreesWith.map((id) => shelf.fact(id)).filter((other) => other !== undefined);
  const { items, offers } = answered([fact, ...others], shelf, 0, [
    ...askedLine(shows),
    ...(lead === undefined ? [] : [lead]),
  ]);
  const opinions = feedbackItems(feedback ? fact : undefined, shelf.texts, 0, items[0]);
  const { texts } = shelf;
  const message = pack([...items, ...offers, ...opinions], leftOut(texts), texts.answer.inEnglish);
  return { ...message, share: texts.answer.share.button };
}
