/** A reply for the terminal, in the words of the bot. */
import type { Answer, FactView, Reply } from '../answering/answer.ts';
import { declineWords } from '../presenting/decline-words.ts';
import { languageOf } from '../presenting/script.ts';
import { SCRIPT_TEXTS } from '../presenting/script-texts.ts';
import { ENGLISH } from '../presenting/texts/texts.ts';

/** @param asOf ISO date of the last day the sources know of. */
export function replyAsText(reply: Reply, asOf: string): string {
  return reply.parts.map((part) => partAsText(part, asOf)).join('\n\n');
}

function declineAsText(
  { question, reason = 'not-in-sources', facts, confidence }: Answer,
  asOf: string,
): string {
  if (reason === 'other-script') return SCRIPT_TEXTS[languageOf(question)].decline;
  const declined = { asOf: ENGLISH.words.date(asOf), stated: facts.length > 0, confidence };
  return declineWords(reason, declined, ENGLISH);
}

function partAsText(part: Answer, asOf: string): string {
  if (part.outcome === 'answered') return part.facts.map(factAsText).join('\n\n');
  if (part.outcome === 'unsure')
    return [
      'Not sure what you mean. Did you mean:',
      ...part.candidates.slice(0, 3).map(({ fact }) => `  - ${fact.question}`),
    ].join('\n');
  return [declineAsText(part, asOf), ...part.facts.map(factAsText)].join('\n\n');
}

function factAsText(fact: FactView): string {
  const voices = [
    fact.saidBy.join(', '),
    ...(fact.via.length > 0 ? [`via ${fact.via.join(', ')}`] : []),
  ].join(' ');
  const sources = fact.citations.map(
    ({ article, passage, quote, text }) =>
      `  [${article}, passage ${passage}]${quote ? ` “${quote}”` : ''}${text ? `\n    ${text.replace(/\n/g, '\n    ')}` : ''}`,
  );
  return [fact.statement, `  ${fact.status}, says ${voices}`, ...sources].join('\n');
}
