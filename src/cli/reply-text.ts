/** A reply for the terminal. */
import type { Answer, FactView, Reply } from '../answering/answer.ts';

export function replyAsText(reply: Reply): string {
  return reply.parts.map(partAsText).join('\n\n');
}

function partAsText(part: Answer): string {
  if (part.outcome === 'answered') return part.facts.map(factAsText).join('\n\n');
  if (part.outcome === 'unsure')
    return [
      'Not sure what you mean. Did you mean:',
      ...part.candidates.slice(0, 3).map(({ fact }) => `  - ${fact.question}`),
    ].join('\n');
  const nearest = part.facts.map((fact) => `They do say: ${factAsText(fact)}`);
  return [`The sources do not say. (${part.reason})`, ...nearest].join('\n\n');
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
