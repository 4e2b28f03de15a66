/** The answer to a question that leans on the last one; what it was taken to mean stands above. */
import type { FactView } from '../answering/answer.ts';
import type { FollowUpReply } from '../desk/follow-ups.ts';
import { answerMessage, factMessage } from './answer-message.ts';
import { ANSWER_TEXTS } from './answer-texts.ts';
import { container, type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { readableDate } from './dates.ts';
import { DECLINE_UNSURE } from './decline-texts.ts';
import { plain } from './escape.ts';
import { FOLLOW_UP_TEXTS, NOTHING_TEXTS } from './follow-up-texts.ts';
import { OURS } from './limits.ts';
import { listed } from './listed.ts';
import type { TextMemory } from './memory.ts';
import type { Shelf } from './shelf.ts';
import { spokenName } from './spoken-name.ts';
import { suggestions } from './suggestions.ts';
import { whyAction } from './why-action.ts';

const echo = (question: string): string => plain(shorten(question, OURS.echo));

export function followUpMessage(followed: FollowUpReply, shelf: Shelf, memory: TextMemory): Message {
  const { found, question } = followed;
  switch (found) {
    case 'same':
      return factMessage(followed.fact, shelf, { feedback: true, lead: lead(followed) });
    case 'asked':
      return answerMessage(followed.reply, shelf, {
        why: (answer) => whyAction(question, answer, memory),
        feedback: true,
        lead: FOLLOW_UP_TEXTS.readAs(echo(question)),
      });
    case 'nothing': {
      const { fact, kind, confidence } = followed;
      const words = NOTHING_TEXTS[confidence < DECLINE_UNSURE ? 'silent' : 'unsure'][kind];
      const near = [...new Set(fact.related)].flatMap((id) => shelf.fact(id) ?? []).slice(0, OURS.related);
      const offered = suggestions(ANSWER_TEXTS.tryThese(near.length), near);
      return { components: [container([text(words(echo(question))), ...offered])] };
    }
  }
}

function lead({ kind, fact, question }: Extract<FollowUpReply, { found: 'same' }>): string {
  const asked = echo(question);
  if (kind === 'when' && fact.when !== undefined) {
    return FOLLOW_UP_TEXTS.dated(asked, readableDate(fact.when));
  }
  if (kind !== 'said' || fact.saidBy.length === 0) return FOLLOW_UP_TEXTS.same(asked);
  const carriers = fact.via.filter((name) => !fact.saidBy.includes(name));
  return carriers.length === 0
    ? FOLLOW_UP_TEXTS.said(asked, names(fact.saidBy))
    : FOLLOW_UP_TEXTS.saidThrough(asked, names(fact.saidBy), names(carriers));
}

const names = (list: FactView['saidBy']): string => listed(list.map(spokenName));
