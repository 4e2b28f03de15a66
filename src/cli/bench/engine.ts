/** What the bench compares: something that is asked a question and gives the facts it thinks best. */
import type { Citation } from '../../answering/answer.ts';
import type { PrintedAnswer } from '../contract.ts';

/** An answer as it is judged, with what a threshold could be laid on: more is surer, on a scale of the engine's own. */
export interface Given extends Omit<PrintedAnswer, 'why' | 'confidence'> {
  readonly score: number;
}

export interface Engine {
  /** Answers, which is what is timed; the function it returns puts the result into the form that is judged. */
  ask(question: string): () => Given;
}

/** The part of a fact that the libraries index and that is judged. */
export interface PlainFact {
  readonly id: string;
  readonly statement: string;
  readonly asks: readonly string[];
  readonly sources: readonly Citation[];
}

/** A library answers every question with its first hit; only finding nothing counts as declining. */
export function firstHit(facts: readonly PlainFact[], score: number): Given {
  const [first] = facts;
  return {
    outcome: first ? 'answered' : 'unknown',
    answer: first?.statement ?? '',
    citations: first?.sources ?? [],
    candidates: facts.map(({ statement, sources }) => ({ answer: statement, citations: sources })),
    score,
  };
}

/** By the names that the bench's processes know them by, in the order of the table; the first is ours. */
export const ENGINES: Readonly<Record<string, (knowledgeDir: string) => Promise<Engine>>> = {
  'Summit Desk': async () => (await import('./desk-engine.ts')).openDeskEngine(),
  'fuse.js': async (knowledgeDir) => (await import('./fuse-engine.ts')).openFuseEngine(knowledgeDir),
  MiniSearch: async (knowledgeDir) =>
    (await import('./minisearch-engine.ts')).openMiniSearchEngine(knowledgeDir),
};
