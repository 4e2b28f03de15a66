/** What a claim is held against. */
import type { Entity, Fact } from '../../knowledge/schema.ts';
import type { ReadClaim } from './shape.ts';

/** A sentence of a fact, or of an added article. */
export interface KnownSentence extends ReadClaim {
  readonly id: string;
  readonly status: Fact['status'];
  readonly when?: string;
  /** Entities that stand for what the sentence leaves unsaid, such as "his". */
  readonly about: ReadonlySet<string>;
  readonly saidBy: ReadonlySet<string>;
  /** Through whom: outlets, the article's own among them. */
  readonly through: ReadonlySet<string>;
  readonly disputed: boolean;
}

export interface World {
  readonly entities: ReadonlyMap<string, Entity>;
  /** How rare a term is; 1 for what only one sentence says. */
  readonly weightOf: (term: string) => number;
  /** Whether a word stands in one of the names of what another term names. */
  readonly isPartOf: (term: string, name: string) => boolean;
}

export type Finding =
  /** It says so. */
  | { readonly kind: 'agrees' }
  /** It says so, but only one side does, or others say otherwise. */
  | { readonly kind: 'one-sided'; readonly why: 'claimed' | 'denied' | 'sources-differ' }
  /** It says that it is not so, or the claim does. */
  | { readonly kind: 'denies' }
  /** A date, number or name is another one. */
  | { readonly kind: 'differs'; readonly known: string; readonly claimed: string }
  /** It says less: that it is planned, or may be. */
  | { readonly kind: 'weaker'; readonly why: 'planned' | 'possible' };
