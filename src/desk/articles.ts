/** Articles added while the bot runs, as the outer floors see them. */
import type { FactView } from '../answering/answer.ts';
import type { Draft } from '../extraction/extract.ts';
import type { Refusal } from '../extraction/read-file.ts';
import type { SetAside, SetAsideReason } from '../extraction/set-aside.ts';
import type { FactStatus } from '../knowledge/schema.ts';
import type { Actor, AddedArticle, ArticleState, AuditEntry, Version } from '../store/store.ts';

export type { Actor, AddedArticle, ArticleState, AuditEntry, SetAsideReason, Version };

/** A file as a moderator uploads it, with what the file itself may not say. */
export interface ArticleUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The publisher's name. */
  readonly outlet: string;
  /** ISO date; without it the text's own. */
  readonly published?: string;
  readonly url?: string;
}

/** A passage of the article that says what is there already. */
export interface Duplicate {
  readonly passage: number;
  readonly article: string;
  readonly articlePassage: number;
  /** Whether word for word, or only nearly. */
  readonly same: boolean;
}

/** An article that has nearly all of this one already: reprinted, corrected, continued. */
export interface Reprint {
  readonly article: string;
  /** Numbers of the passages that it has not, or has in other words or numbers. */
  readonly otherwise: readonly number[];
}

/** In what two sentences about the same thing differ: what is known there, the new article here. */
export type Difference =
  /** ISO dates. */
  | { readonly in: 'date'; readonly there: string; readonly here: string }
  /** As they stand, with what they count. */
  | { readonly in: 'number'; readonly there: string; readonly here: string }
  | { readonly in: 'status'; readonly there: FactStatus; readonly here: FactStatus }
  /** Where it is said not to be so. */
  | { readonly in: 'denial'; readonly denied: 'there' | 'here' };

/** A sentence of the article and a fact (or a sentence of another added article) about the same that differ. */
export interface Contradiction {
  readonly draft: Draft;
  readonly fact: FactView;
  readonly differs: Difference;
}

/** What was understood of an article, for the moderator to look at before publishing, and afterwards. */
export interface ArticlePreview {
  readonly article: AddedArticle;
  /** Whoever speaks is called by the full name that the article, or the fact base, has for them. */
  readonly drafts: readonly Draft[];
  readonly setAside: readonly SetAside[];
  readonly duplicates: readonly Duplicate[];
  readonly reprint?: Reprint;
  readonly contradictions: readonly Contradiction[];
}

/** Why an upload was refused: the file's own faults, what was entered (`given`), or what is there already. */
export type UploadRefusal =
  | { readonly reason: Refusal | 'no-outlet' | 'no-date' | 'same-id' }
  | { readonly reason: 'file-type' | 'bad-date' | 'date-to-come' | 'bad-address'; readonly given: string }
  | { readonly reason: 'long-outlet'; readonly length: number; readonly longest: number }
  /** The date that stands in the text. */
  | { readonly reason: 'own-date'; readonly own: string }
  /** `state` is missing for an article that is shipped. */
  | { readonly reason: 'same-text'; readonly article: string; readonly state?: ArticleState };

export type UploadResult =
  | { readonly ok: true; readonly preview: ArticlePreview }
  | ({ readonly ok: false } & UploadRefusal);

/** `state`: how the article stands, so that this cannot be done with it. `meanwhile`: it was changed elsewhere. */
export type ArticleChangeRefusal =
  | { readonly reason: 'unknown' }
  | { readonly reason: 'meanwhile' }
  | { readonly reason: 'wrong-state'; readonly state: ArticleState };

/** `version` is the new one; a draft that is thrown away makes none. */
export type ArticleChangeResult =
  | {
      readonly ok: true;
      readonly article: AddedArticle;
      readonly version?: number;
      /** The sample questions before and after, where it answers from now on. */
      readonly replay?: Replay;
    }
  | ({ readonly ok: false } & ArticleChangeRefusal);

/** What a change did to the answers to questions whose answers are watched. */
export interface Replay {
  readonly asked: number;
  readonly changed: readonly {
    readonly question: string;
    /** The answering statement, or undefined where the desk did not answer. */
    readonly before?: string;
    readonly after?: string;
  }[];
  readonly durationMs: number;
}

/** The part of the desk that keeps added articles. */
export interface ArticleDesk {
  /** Extracts and keeps the article as a draft; nothing is answered from it before it is published. */
  addArticle(upload: ArticleUpload, actor: Actor): Promise<UploadResult>;
  /** All added articles, drafts and retired ones too, oldest first. */
  addedArticles(): readonly AddedArticle[];
  previewArticle(id: string): Promise<ArticlePreview | undefined>;
  /** Answers from it from now on: draft or retired to published. */
  publishArticle(id: string, actor: Actor): Promise<ArticleChangeResult>;
  /** Throws a draft away. */
  discardArticle(id: string, actor: Actor): Promise<ArticleChangeResult>;
  /** Answers no longer from it; kept for `publishArticle` to restore. */
  retireArticle(id: string, actor: Actor): Promise<ArticleChangeResult>;
  /** Newest first. */
  audit(limit: number): Promise<readonly AuditEntry[]>;
}
