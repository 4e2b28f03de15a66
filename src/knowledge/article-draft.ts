/** An article that was added while the bot ran, as a curator gets it to review. */
import type { Article, Entity, Fact, Source } from './schema.ts';

/** A fact without its statement: the sentence is the publisher's, and the curator's own words are still to come. */
export interface DraftFact
  extends Pick<Fact, 'id' | 'saidBy' | 'via' | 'status' | 'about'>,
    Partial<Pick<Fact, 'when'>> {
  readonly source: Source;
  /** Which sentence of its passage it is, from 1. */
  readonly sentence: number;
  /** ISO dates the sentence tells, where they are several and none is surely the fact's. */
  readonly dates: readonly string[];
}

/** Somebody or something the article names and `entities.yaml` does not. The kind is a guess. */
export type SuggestedEntity = Pick<Entity, 'id' | 'name' | 'kind'>;

export interface ArticleDraft {
  readonly article: Article;
  /** By name, as the moderator wrote it. */
  readonly publisher: string;
  readonly facts: readonly DraftFact[];
  readonly suggested: readonly SuggestedEntity[];
}
