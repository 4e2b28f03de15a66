/** The answer to a question that leans on the last one; what it was taken to mean stands above. */

import type { FactView } from '../answering/answer.ts';
import type { FollowUpReply } from '../desk/follow-ups.ts';
import { answerMessage, factMessage } from './answer-message.ts';
import { container, type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { DECLINE_UNSURE } from './decline-words.ts';
import { plain } from './escape.ts';
import { OURS } from './limits.ts';
import type { TextMemory } from './memory.ts';
import type { Shelf } from './shelf.ts';
import { spokenName } from './spoken-name.ts';
import { suggestions } from './suggestions.ts';
import type { Texts } from './texts/texts.ts';
import { whyAction } from './why-action.ts';

const echo = (question: string): string => plain(shorten(question, OURS.echo));

export function followUpMessage(followed: FollowUpReply, shelf: Shelf, memory: TextMemory): Message {
  const { found, question } = followed;
  const { texts } = shelf;
  switch (found) {
    case 'same':
      return factMessage(followed.fact, shelf, { feedback: true, lead: lead(followed, texts) });
    case 'asked':
      return answerMessage(followed.reply, shelf, {
        why: (answer) => whyAction(question, answer, memory),
        feedback: true,
        lead: texts.followUp.readAs(echo(question)),
      });
    case 'nothing': {
      const { fact, kind, confidence } = followed;
      const words = texts.followUp[confidence < DECLINE_UNSURE ? 'silent' : 'unsure'][kind];
      const near = [...new Set(fact.related)].flatMap((id) => shelf.fact(id) ?? []).slice(0, OURS.related);
      const offered = suggestions(texts.answer.tryThese(near.length), near, texts);
      return { components: [container([text(words(echo(question))), ...offered])] };
    }
  }
}

function lead({ kind, fact, question }: Extract<FollowUpReply, { found: 'same' }>, texts: Texts): string {
  const { followUp, words } = texts;
  const asked = echo(question);
  if (kind === 'when' && fact.when !== undefined) {
    return followUp.dated(asked, words.date(fact.when));
  }
  if (kind !== 'said' || fact.saidBy.length === 0) return followUp.same(asked);
  const carriers = fact.via.filter((name) => !fact.saidBy.includes(name));
  return carriers.length === 0
    ? followUp.said(asked, names(fact.saidBy, texts))
    : followUp.saidThrough(asked, names(fact.saidBy, texts), names(carriers, texts));
}

const names = (list: FactView['saidBy'], { words }: Texts): string =>
  words.list(list.map((name) => spokenName(name, words.language)));
