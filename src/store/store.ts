/** What must outlive a restart, as the desk sees it: the same for SQLite and Postgres. */
import type { FactBase } from '../knowledge/schema.ts';

/** `draft`: added, not yet answered from. `retired`: taken back, kept to be restored. */
export const ARTICLE_STATES = ['draft', 'published', 'retired'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Who does it: a Discord user, or the process itself (`id` empty). */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** An article that a moderator added. Its passages are the publisher's text: shown at run time, never shipped. */
export interface AddedArticle {
  readonly id: string;
  readonly state: ArticleState;
  readonly title: string;
  /** The publisher's name. */
  readonly outlet: string;
  readonly authors: readonly string[];
  /** ISO date. */
  readonly published: string;
  readonly url?: string;
  /** Passage n is element n - 1; the headline is the first. */
  readonly passages: readonly string[];
  readonly addedBy: Actor;
  readonly addedAt: Date;
  /** When its state last changed. */
  readonly changedAt: Date;
}

export const AUDITED = [
  'article added',
  'article discarded',
  'article published',
  'article retired',
  'article restored',
  'fact base refreshed',
  'rolled back',
] as const;

/** Who did what, and to what. */
export interface AuditEntry {
  readonly at: Date;
  readonly actor: Actor;
  readonly action: (typeof AUDITED)[number];
  /** An article's id, or a version's number. */
  readonly subject: string;
}

/** A state of what the desk knows: the fact base, and which added articles were published beside it. */
export interface Version {
  /** Counts up from 1; never used twice. */
  readonly number: number;
  readonly at: Date;
  readonly actor: Actor;
  /** What made it, in words for the list of versions. */
  readonly reason: string;
  /** `version` of the fact base. */
  readonly base: string;
  readonly facts: number;
  /** Ids of the added articles that were published, in order. */
  readonly articles: readonly string[];
}

/** So many versions are kept; the oldest go first. */
export const KEPT_VERSIONS = 10;

/** A reader's opinion of an answer: one per reader and fact, changeable. */
export interface Vote {
  readonly reader: string;
  readonly fact: string;
  readonly helpful: boolean;
  readonly at: Date;
}

/** A reader's report of an error, for the moderators. */
export interface ErrorReport {
  readonly id: number;
  readonly reader: string;
  readonly fact: string;
  readonly text: string;
  readonly at: Date;
}

/** Everything held on one reader. */
export interface ReaderData {
  readonly votes: readonly Vote[];
  readonly reports: readonly ErrorReport[];
}

/**
 * Each method that changes something is one transaction: after `kill -9` it has happened whole or not at all.
 * All reject with a StoreError where the store cannot be reached or its content cannot be read.
 */
export interface Store {
  /** All added articles, oldest first. */
  articles(): Promise<AddedArticle[]>;
  article(id: string): Promise<AddedArticle | undefined>;
  /**
   * Adds a draft, and the audit's entry with it.
   * @returns false where an article with this id is there already: nothing is changed
   */
  addArticle(article: Omit<AddedArticle, 'state' | 'addedAt' | 'changedAt'>): Promise<boolean>;
  /**
   * Moves articles to other states, with the audit's entries and, where what the desk knows changed, the version.
   * @returns false where one of the articles is gone or no longer in the state it is to leave: nothing is changed
   */
  changeArticles(change: ArticleChange): Promise<boolean>;
  /** Takes a draft away for good. @returns false where there is no such draft */
  discardDraft(id: string, actor: Actor): Promise<boolean>;

  /**
   * Keeps a version with its fact base, and forgets those beyond the last ten.
   * @param audit kept with it; an empty `subject` stands for the number of the new version
   * @returns the new version's number
   */
  keepVersion(version: NewVersion, audit?: AuditEntry): Promise<number>;
  /** Newest first, without their fact bases. */
  versions(): Promise<Version[]>;
  /** The fact base of a version that is still kept. */
  factBase(version: number): Promise<FactBase | undefined>;

  /** Newest first. */
  audit(limit: number): Promise<AuditEntry[]>;

  /** Sets or changes a reader's vote. */
  vote(vote: Omit<Vote, 'at'>): Promise<void>;
  votes(fact: string): Promise<{ readonly helpful: number; readonly notHelpful: number }>;
  report(report: Omit<ErrorReport, 'id' | 'at'>): Promise<number>;
  /** Newest first. */
  reports(limit: number): Promise<ErrorReport[]>;
  readerData(reader: string): Promise<ReaderData>;
  /** @returns how many rows were deleted */
  forgetReader(reader: string): Promise<number>;

  close(): Promise<void>;
}

export interface NewVersion extends Omit<Version, 'number' | 'at' | 'base' | 'facts'> {
  readonly factBase: FactBase;
}

export interface ArticleChange {
  readonly actor: Actor;
  readonly moves: readonly {
    readonly id: string;
    readonly from: ArticleState;
    readonly to: ArticleState;
    readonly action: AuditEntry['action'];
  }[];
  readonly version?: NewVersion;
  /** What was done as a whole, where the moves are only parts of it: a rollback. */
  readonly audit?: AuditEntry;
}

/** The store cannot be opened, reached or read. The message names the place and the mend, never a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
