/** What comes out of answering: plain data, shown by `presenting/` and printed by `cli/`. */
import type { FactStatus } from '../knowledge/schema.ts';

/** `answered`: cited. `unsure`: up to three did-you-mean. `unknown`: declined. */
export type Outcome = 'answered' | 'unsure' | 'unknown';

/** Why a question was declined. */
export type DeclineReason =
  /** Nothing was asked: empty, emoji, a greeting, only mentions. */
  | 'no-question'
  /** A script the desk does not read; names in it are still recognised. */
  | 'other-script'
  /** Not about the summit. */
  | 'off-topic'
  /** About the summit, but the sources do not say. */
  | 'not-in-sources'
  /** After the as-of date. */
  | 'later-than-sources';

export interface Citation {
  readonly article: string;
  readonly passage: number;
  readonly quote?: string;
  /** The whole passage, only where the operator keeps the article's text. */
  readonly text?: string;
  readonly url?: string;
  /** Through whom this passage has it, where not all sources have it so. */
  readonly via?: readonly string[];
}

/** A fact as shown to a reader: entity ids resolved to names. */
export interface FactView {
  readonly id: string;
  readonly topic: string;
  readonly statement: string;
  readonly status: FactStatus;
  readonly saidBy: readonly string[];
  readonly via: readonly string[];
  /** Agencies from which all its articles have it: one source, printed more than once. Absent where there is none. */
  readonly oneSource?: readonly string[];
  readonly when?: string;
  /** The question this fact answers, as shown in autocomplete and on did-you-mean buttons. */
  readonly question: string;
  readonly citations: readonly Citation[];
  readonly related: readonly string[];
  /** Ids of facts that answer the same question otherwise. */
  readonly disagreesWith: readonly string[];
}

export interface Candidate {
  readonly fact: FactView;
  /** 0..1, comparable within one answer. */
  readonly score: number;
}

/** How the answer came about; shown by `ask --json` and behind "Why this answer?". */
export interface Trace {
  readonly understood: string;
  readonly kinds: readonly string[];
  readonly entities: readonly string[];
  /** Misspelt words with what they were read as. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  readonly matched: readonly string[];
  /** What the question names and the best fact does not hold. */
  readonly missing: readonly string[];
  /** The stored wording nearest to the question. */
  readonly nearest?: string;
  readonly runnerUp?: string;
  readonly reason: string;
}

/** One question answered. */
export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  /** 0..1: the estimated probability that the best candidate is right. */
  readonly confidence: number;
  readonly reason?: DeclineReason;
  /**
   * `answered`: the answering fact first, then those that say otherwise.
   * `unknown` / not-in-sources or later: the nearest facts, offered as "what they do say". Otherwise empty.
   */
  readonly facts: readonly FactView[];
  /** The five best whatever the outcome; an unsure reply offers the first three. */
  readonly candidates: readonly Candidate[];
  readonly trace: Trace;
}

/** A message may hold several questions, each answered on its own. Never empty. */
export interface Reply {
  readonly parts: readonly Answer[];
}
