/** The running bot's heart as the outer floors see it. */
import type { FactView, Reply } from '../answering/answer.ts';
import type { Problem } from '../knowledge/problems.ts';
import type { Actor, ArticleDesk, Replay, Version } from './articles.ts';
import type { CheckDesk } from './claims/check.ts';
import type { ExploreDesk } from './explore.ts';
import type { FollowUpDesk } from './follow-ups.ts';
import type { ReaderDesk } from './readers.ts';

export type { Problem };

export interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly FactView[];
}

export interface ArticleView {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly url?: string;
  readonly passages: number;
  /** How many facts cite it. */
  readonly facts: number;
  /** Whether a moderator added it; then sentences of it answer, not facts. */
  readonly added: boolean;
}

export interface About {
  readonly version: string;
  readonly asOf: string;
  readonly facts: number;
  readonly passages: number;
  readonly articles: number;
  /** When this fact base went live. */
  readonly loadedAt: Date;
}

/** What a refresh or going back did. */
export interface Refreshed {
  readonly ok: true;
  readonly from: string;
  readonly to: string;
  /** Fact ids. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly durationMs: number;
  /** Added articles that came or went; only a rollback moves them. */
  readonly published: readonly string[];
  readonly retired: readonly string[];
  /** The version this made; the one that was live already where nothing changed. */
  readonly number: number;
  /** The sample questions, asked before and after. */
  readonly replay: Replay;
  /** Why the built fact base could not be written, if so: the next start would load the old one. */
  readonly unsaved?: string;
}

/** A failed refresh changes nothing: the old fact base, of this version, goes on answering. */
export type RefreshReport =
  | Refreshed
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly version: string };

/** Why a version cannot be gone back to. `lost`: its articles that were thrown away since. */
export type RollBackRefusal =
  | { readonly reason: 'not-kept'; readonly kept: readonly number[] }
  | { readonly reason: 'lost-articles'; readonly lost: readonly string[] }
  | { readonly reason: 'meanwhile' };

export type RollBackReport = Refreshed | ({ readonly ok: false; readonly version: string } & RollBackRefusal);

export interface Desk extends ArticleDesk, CheckDesk, ExploreDesk, FollowUpDesk, ReaderDesk {
  ask(text: string): Reply;
  /** Questions the desk can answer, best first for what was typed so far; never empty, at most `limit`. */
  suggest(typed: string, limit?: number): readonly string[];
  fact(id: string): FactView | undefined;
  topics(): readonly TopicView[];
  /** The shipped articles, then the added ones that are published. */
  articles(): readonly ArticleView[];
  /** The passages of an article whose text is at hand; passage n is element n - 1. */
  passages(article: string): readonly string[] | undefined;
  about(): About;
  /** Re-reads `knowledge/`, builds aside, checks all, swaps at once. Never throws on faulty files. */
  refresh(actor: Actor): Promise<RefreshReport>;
  /** The states of the desk that can be gone back to, newest first; the first is the live one. */
  versions(): readonly Version[];
  /** Goes back to a version: its fact base, and the added articles published then. The files stay as they are. */
  rollBack(version: number, actor: Actor): Promise<RollBackReport>;
}
