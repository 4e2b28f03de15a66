/** A reply of the desk as a message: one box a question, each with its own citations. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { Answer, FactView, Reply } from '../answering/answer.ts';
import { ANSWER_TEXTS } from './answer-texts.ts';
import { type Message, small } from './components.ts';
import { shorten } from './cut.ts';
import { declineItems } from './decline-items.ts';
import { plain } from './escape.ts';
import { factItems } from './fact-items.ts';
import { OURS } from './limits.ts';
import { type Item, pack } from './pack.ts';
import type { Shelf } from './shelf.ts';
import { suggestions } from './suggestions.ts';

function related(facts: readonly FactView[], shelf: Shelf): FactView[] {
  const shown = new Set(facts.map(({ id }) => id));
  const ids = new Set(facts.flatMap((fact) => fact.related).filter((id) => !shown.has(id)));
  return [...ids]
    .map((id) => shelf.fact(id))
    .filter((fact) => fact !== undefined)
    .slice(0, OURS.related);
}

function answeredItems(
  facts: readonly FactView[],
  shelf: Shelf,
  box: number,
  lead: readonly string[],
): Item[] {
  const items = facts.flatMap((fact, index) =>
    factItems(fact, shelf, box, index === 0 ? lead : [ANSWER_TEXTS.otherwise]),
  );
  const buttons = suggestions(`-# ${ANSWER_TEXTS.related}`, related(facts, shelf));
  return [...items, { kind: 'extra', box, blocks: buttons }];
}

function unsureItems(answer: Answer, box: number, lead: readonly string[]): Item[] {
  const facts = answer.candidates.slice(0, OURS.didYouMean).map(({ fact }) => fact);
  const words = [...lead, ANSWER_TEXTS.didYouMean].join('\n');
  return [{ kind: 'core', box, blocks: suggestions(words, facts, ButtonStyle.Primary) }];
}

function partItems(answer: Answer, shelf: Shelf, box: number, lead: readonly string[]): Item[] {
  if (answer.outcome === 'answered' && answer.facts.length > 0) {
    return answeredItems(answer.facts, shelf, box, lead);
  }
  if (answer.outcome === 'unsure' && answer.candidates.length > 0) return unsureItems(answer, box, lead);
  return declineItems(answer, shelf, box, lead);
}

function remarks(answer: Answer, box: number): Item[] {
  const { corrected } = answer.trace;
  if (corrected.length === 0 || answer.reason === 'no-question') return [];
  const words = corrected.map(({ from, to }) =>
    ANSWER_TEXTS.readAs(plain(shorten(from, OURS.echo)), plain(shorten(to, OURS.echo))),
  );
  return [{ kind: 'extra', box, blocks: [small(words.join(' '))] }];
}

/**
 * The whole reply as one message within Discord's limits.
 * @param cutAt set where the question was longer than the desk reads: how many characters it did read
 */
export function answerMessage(reply: Reply, shelf: Shelf, cutAt?: number): Message {
  const several = reply.parts.length > 1;
  const items = reply.parts.flatMap((answer, box) => {
    const lead = several ? [`**“${plain(shorten(answer.question, OURS.echo))}”**`] : [];
    return [...partItems(answer, shelf, box, lead), ...remarks(answer, box)];
  });
  const cut: Item[] =
    cutAt === undefined
      ? []
      : [{ kind: 'core', box: reply.parts.length - 1, blocks: [small(ANSWER_TEXTS.cutQuestion(cutAt))] }];
  return pack([...items, ...cut], (left) => ANSWER_TEXTS.leftOut(left.core, left.source));
}

/**
 * One fact in full, with those that say otherwise: what pressing a did-you-mean, a related question or a topic's
 * entry gives.
 */
export function factMessage(fact: FactView, shelf: Shelf): Message {
  const otherwise = fact.disagreesWith.map((id) => shelf.fact(id)).filter((other) => other !== undefined);
  return pack(answeredItems([fact, ...otherwise], shelf, 0, []), (left) => ANSWER_TEXTS.leftOut(left.core, left.source));
}
