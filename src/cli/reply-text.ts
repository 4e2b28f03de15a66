/** A reply for the terminal, in the words that the bot has on Discord. */
import type { Answer, Citation, FactView, Reply } from '../answering/answer.ts';
import { otherwise } from '../presenting/answer-message.ts';
import { declineWords } from '../presenting/decline-words.ts';
import { agencyLines, attribution } from '../presenting/fact-items.ts';
import { OURS } from '../presenting/limits.ts';
import { inQuotes } from '../presenting/quotes.ts';
import { languageOf } from '../presenting/script.ts';
import { SCRIPT_TEXTS } from '../presenting/script-texts.ts';
import { ENGLISH } from '../presenting/texts/texts.ts';

const { answer: texts, words } = ENGLISH;

/** @param asOf ISO date of the last day the sources know of. */
export function replyAsText(reply: Reply, asOf: string): string {
  return reply.parts.map((part) => partAsText(part, asOf)).join('\n\n');
}

/** Without what only Discord draws: small print, bold, and the backslashes before what would else be drawn. */
const bare = (markdown: string): string =>
  markdown.replace(/^-# |\*\*/gm, '').replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

function declineAsText(
  { question, reason = 'not-in-sources', facts, confidence }: Answer,
  asOf: string,
): string {
  if (reason === 'other-script') return SCRIPT_TEXTS[languageOf(question)].decline;
  const declined = { asOf: words.date(asOf), stated: facts.length > 0, confidence };
  return declineWords(reason, declined, ENGLISH);
}

function partAsText(part: Answer, asOf: string): string {
  const { outcome, facts, candidates } = part;
  if (outcome === 'answered') {
    const lead = (fact: FactView, n: number) => (n === 0 ? [] : [bare(otherwise(fact, facts[0], ENGLISH))]);
    return facts.map((fact, n) => [...lead(fact, n), factAsText(fact)].join('\n')).join('\n\n');
  }
  if (outcome === 'unsure') {
    const near = candidates.slice(0, OURS.didYouMean);
    return [texts.didYouMean(near.length), ...near.map(({ fact }) => `  - ${fact.question}`)].join('\n');
  }
  return [declineAsText(part, asOf), ...facts.map(factAsText)].join('\n\n');
}

function sourceAsText({ article, passage, quote, text, via = [] }: Citation): string {
  const through = via.length === 0 ? '' : ` (${texts.through(words.list(via))})`;
  return [
    `  [${article}, ${texts.passages([passage])}${through}]${quote === undefined ? '' : ` ${inQuotes(quote)}`}`,
    ...(text === undefined ? [] : [`    ${text.replace(/\n/g, '\n    ')}`]),
  ].join('\n');
}

function factAsText(fact: FactView): string {
  return [
    fact.statement,
    ...[attribution(fact, ENGLISH), ...agencyLines(fact, ENGLISH)].map((line) => `  ${bare(line)}`),
    ...fact.citations.map(sourceAsText),
  ].join('\n');
}
