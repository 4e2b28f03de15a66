/** Articles added while the bot runs, as the outer floors see them. */
import type { FactView } from '../answering/answer.ts';
import type { Draft } from '../extraction/extract.ts';
import type { Refusal } from '../extraction/read-file.ts';
import type { Actor, AddedArticle, ArticleState, AuditEntry, Version } from '../store/store.ts';

export type { Actor, AddedArticle, ArticleState, AuditEntry, Version };

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

/** A passage of the article that says what is there already, word for word or nearly. */
export interface Duplicate {
  readonly passage: number;
  readonly article: string;
  readonly articlePassage: number;
}

/** A sentence of the article and a fact (or a sentence of another added article) about the same that differ. */
export interface Contradiction {
  readonly draft: Draft;
  readonly fact: FactView;
  /** What differs, in words: `12 September there, 13 September here`. */
  readonly differs: string;
}

/** What was understood of an article, for the moderator to look at before publishing, and afterwards. */
export interface ArticlePreview {
  readonly article: AddedArticle;
  readonly drafts: readonly Draft[];
  readonly setAside: readonly { readonly passage: number; readonly reason: string }[];
  readonly duplicates: readonly Duplicate[];
  readonly contradictions: readonly Contradiction[];
}

/** Why an upload was refused: the file's own faults, or what is there already. */
export type UploadRefusal =
  | Refusal
  | 'file-type'
  | 'no-outlet'
  | 'no-date'
  | 'bad-date'
  | 'bad-address'
  | 'same-id'
  | 'same-text';

export type UploadResult =
  | { readonly ok: true; readonly preview: ArticlePreview }
  | { readonly ok: false; readonly reason: UploadRefusal; readonly message: string };

/** `version` is the new one; a draft that is thrown away makes none. */
export type ArticleChangeResult =
  | { readonly ok: true; readonly article: AddedArticle; readonly version?: number }
  | { readonly ok: false; readonly reason: 'unknown' | 'wrong-state'; readonly message: string };

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
