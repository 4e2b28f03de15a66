/** The running bot's heart as the outer floors see it. */
import type { FactView, Reply } from '../answering/answer.ts';
import type { Problem } from '../knowledge/problems.ts';

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

/** A failed refresh changes nothing: the old fact base goes on answering. */
export type RefreshReport =
  | {
      readonly ok: true;
      readonly from: string;
      readonly to: string;
      /** Fact ids. */
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      readonly durationMs: number;
      /** Why the built fact base could not be written, if so: the next start would load the old one. */
      readonly unsaved?: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly version: string };

export interface Desk {
  ask(text: string): Reply;
  /** Questions the desk can answer, best first for what was typed so far; never empty, at most `limit`. */
  suggest(typed: string, limit?: number): readonly string[];
  fact(id: string): FactView | undefined;
  topics(): readonly TopicView[];
  articles(): readonly ArticleView[];
  about(): About;
  /** Re-reads `knowledge/`, builds aside, checks all, swaps at once. Never throws on faulty files. */
  refresh(): Promise<RefreshReport>;
}
