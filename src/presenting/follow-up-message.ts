/** The answer to a question that leans on the last one; what it was taken to mean stands above. */

import type { FollowUpReply } from '../desk/follow-ups.ts';
import { type Asked, answerMessage, factMessage } from './answer-message.ts';
import { askedLine } from './asked-line.ts';
import { container, type Message, text } from './components.ts';
import { shorten } from './cut.ts';
import { DECLINE_UNSURE } from './decline-words.ts';
import { plain } from './escape.ts';
import { OURS } from './limits.ts';
import type { TextMemory } from './memory.ts';
import { inner } from './quotes.ts';
import type { Shelf } from './shelf.ts';
import { spokenNames } from './spoken-name.ts';
import { suggestions } from './suggestions.ts';
import type { Texts } from './texts/texts.ts';
import { whyAction } from './why-action.ts';

/** Stands between quotation marks in every text. */
const echo = (question: string): string => inner(plain(shorten(question, OURS.echo)));

export function followUpMessage(
  followed: FollowUpReply,
  shelf: Shelf,
  memory: TextMemory,
  shown: Pick<Asked, 'shows'> = {},
): Message {
  const { found, question } = followed;
  const { texts } = shelf;
  switch (found) {
    case 'same':
      return factMessage(followed.fact, shelf, { ...shown, feedback: true, lead: lead(followed, texts) });
    case 'asked':
      return answerMessage(followed.reply, shelf, {
        why: (answer) => whyAction(question, answer, memory),
        feedback: true,
        ...shown,
        lead: texts.followUp.readAs(echo(question)),
      });
    case 'nothing': {
      const { fact, kind, confidence } = followed;
      const words = texts.followUp[confidence < DECLINE_UNSURE ? 'silent' : 'unsure'][kind];
      const near = [...new Set(fact.related)].flatMap((id) => shelf.fact(id) ?? []).slice(0, OURS.related);
      const offered = suggestions(texts.answer.tryThese(near.length), near, texts);
      return {
        components: [
          container([text([...askedLine(shown.shows ?? ''), words(echo(question))].join('\n')), ...offered]),
        ],
      };
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
    ? followUp.said(asked, spokenNames(fact.saidBy, texts))
    : followUp.saidThrough(asked, spokenNames(fact.saidBy, texts), spokenNames(carriers, texts));
}
