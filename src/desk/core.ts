/** What the parts of the desk share, and the one way in which it changes. */
import { isDeepStrictEqual } from 'node:util';
import type { KnowledgeCache } from '../knowledge/build.ts';
import type { FactBase } from '../knowledge/schema.ts';
import type {
  Actor,
  AddedArticle,
  ArticleChange,
  AuditEntry,
  NewVersion,
  Store,
  Version,
} from '../store/store.ts';
import { breathe, type InTurn } from './in-turn.ts';
import { createFacts, createLive, joinTexts, type Live } from './live.ts';
import { type English, readTexts } from './read-files.ts';

/** Changed only in turn, and only after the store has kept the change. */
export interface Core {
  readonly knowledgeDir: string;
  readonly articlesDir: string | undefined;
  readonly store: Store;
  readonly english: English;
  /** The YAML files read before, so that a refresh parses only what has changed. */
  readonly files: KnowledgeCache;
  readonly inTurn: InTurn;
  live: Live;
  /** All that were added, oldest first, as the store has them. */
  articles: readonly AddedArticle[];
  /** Newest first; the first is the live one. */
  versions: readonly Version[];
}

/** The process itself, where no moderator acts. */
export const PROCESS: Actor = { id: '', name: 'Summit Desk' };

export const publishedIds = (articles: readonly AddedArticle[]): string[] =>
  articles.filter(({ state }) => state === 'published').map(({ id }) => id);

/** Of the version that is live. */
export const liveNumber = ({ versions }: Core): number => versions[0]?.number ?? 0;

/** Builds another state aside; what is the same in both is not built again. */
export async function prepare(
  { live, articlesDir, english }: Core,
  base: FactBase,
  articles: readonly AddedArticle[],
): Promise<Live> {
  const texts = joinTexts(base, await readTexts(base, articlesDir), articles);
  await breathe();
  const same = live.facts.base.version === base.version && isDeepStrictEqual(live.facts.texts, texts);
  const facts = same ? live.facts : await createFacts(base, texts, english);
  await breathe();
  return createLive(facts, articles, english);
}

/** Which articles are to be in which state, and what the desk knows then. */
export interface Change extends Pick<ArticleChange, 'moves' | 'actor'> {
  readonly reason: string;
  readonly next: Live;
  /** As they will be. */
  readonly articles: readonly AddedArticle[];
  /** For the audit, where the moves do not tell it. */
  readonly audited?: Pick<AuditEntry, 'action' | 'subject'>;
}

/**
 * Keeps a change in the store, then lets it answer.
 * @returns the new version's number, or undefined where its articles are in other states than the desk knew: only
 *   this is put right
 * @throws StoreError where the store fails: nothing is changed
 */
export async function commit(core: Core, change: Change): Promise<number | undefined> {
  const { store } = core;
  const { actor, reason, next, moves, audited } = change;
  const audit = audited && { at: new Date(), actor, ...audited };
  const version: NewVersion = {
    actor,
    reason,
    articles: publishedIds(change.articles),
    factBase: next.facts.base,
  };
  let number = liveNumber(core) + 1;
  if (moves.length === 0) number = await store.keepVersion(version, audit);
  else if (!(await store.changeArticles({ actor, moves, version, ...(audit && { audit }) }))) {
    core.articles = await store.articles();
    core.live = createLive(core.live.facts, core.articles, core.english);
    return undefined;
  }
  // It has happened. A store that fails only now must not undo it here, so what it would tell is put together.
  const { factBase: base, ...rest } = version;
  const made = { ...rest, number, at: new Date(), base: base.version, facts: base.facts.length };
  core.live = next;
  core.articles = await store.articles().catch(() => change.articles);
  core.versions = await store.versions().catch(() => [made, ...core.versions]);
  return liveNumber(core);
}
