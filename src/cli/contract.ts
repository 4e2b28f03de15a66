/** A reply as `ask --json` and `ask --batch` print it: the contract that outside scorers read. */
import type { Answer, Candidate, Citation, FactView, Reply } from '../answering/answer.ts';
import { DECLINE_UNSURE } from '../presenting/decline-words.ts';

export interface PrintedAnswer {
  readonly outcome: 'answered' | 'unsure' | 'unknown';
  readonly confidence: number;
  readonly answer: string;
  readonly citations: readonly Citation[];
  readonly candidates: readonly { readonly answer: string; readonly citations: readonly Citation[] }[];
  readonly why: unknown;
}

/** Several questions in one message become one object: answered when any part is, citations and candidates joined. */
export function printReply(reply: Reply): PrintedAnswer {
  const parts = [...reply.parts];
  const outcome =
    (['answered', 'unsure', 'unknown'] as const).find((wanted) =>
      parts.some((part) => part.outcome === wanted),
    ) ?? 'unknown';
  const telling = parts.filter((part) => part.outcome === outcome);
  const facts = outcome === 'answered' ? distinct(telling.flatMap((part) => part.facts)) : [];
  const listed = distinct([
    ...facts,
    ...interleave(telling.map((part) => part.candidates.map(({ fact }: Candidate) => fact))),
  ]);
  const [first] = parts;
  return {
    outcome,
    confidence: round(Math.max(...telling.map((part) => part.confidence))),
    answer: outcome === 'answered' ? facts.map((fact) => fact.statement).join('\n') : declineText(telling[0]),
    citations: facts.flatMap(citationsOf),
    candidates: listed.slice(0, 5).map((fact) => ({ answer: fact.statement, citations: citationsOf(fact) })),
    why: parts.length === 1 ? first?.trace : parts.map((part) => part.trace),
  };
}

/** As sure of the sources' silence as the bot is towards readers, and no surer. */
function declineText(part: Answer | undefined): string {
  if (part?.outcome === 'unsure') return 'Not sure what is meant; the candidates are the nearest.';
  const { reason = 'not-in-sources', facts = [], confidence = 0 } = part ?? {};
  if (reason === 'not-in-sources' && facts.length > 0 && confidence >= DECLINE_UNSURE)
    return `No sure answer found in the sources (${reason}).`;
  return `The sources do not say (${reason}).`;
}

/** Just what the contract names. */
const citationsOf = ({ citations }: FactView): Citation[] => citations.map(({ via: _, ...rest }) => rest);

const distinct = (facts: readonly FactView[]): FactView[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];

/** The best of every list, then the second of every list … */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, n) => lists.flatMap((list) => list.slice(n, n + 1))).flat();
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
