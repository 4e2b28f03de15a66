/** Goes back to a version that is still kept: its fact base, and the added articles published then. */
import type { Actor, AddedArticle, ArticleChange } from '../store/store.ts';
import { compareFactBases } from './compare.ts';
import { type Core, commit, liveNumber, prepare, publishedIds } from './core.ts';
import type { RollBackRefusal, RollBackReport } from './desk.ts';
import { withFactBaseFile } from './fact-base-file.ts';
import { moved } from './move-articles.ts';
import { NO_REPLAY, replay, watchedQuestions } from './replay.ts';
import { writeReason } from './version-reasons.ts';

type Moves = ArticleChange['moves'];

/** @throws StoreError where the store fails: the desk goes on as it was */
export async function rollBack(core: Core, number: number, actor: Actor): Promise<RollBackReport> {
  const started = performance.now();
  const before = core.live;
  const from = before.facts.base;
  const refuse = (refusal: RollBackRefusal): RollBackReport => ({
    ok: false,
    version: from.version,
    ...refusal,
  });
  const wanted = core.versions.find((version) => version.number === number);
  const base = wanted && (await core.store.factBase(number));
  if (!wanted || !base)
    return refuse({ reason: 'not-kept', kept: core.versions.map((version) => version.number) });
  const lost = wanted.articles.filter((id) => !core.articles.some((article) => article.id === id));
  if (lost.length > 0) return refuse({ reason: 'lost-articles', lost });

  const moves = movesTo(wanted.articles, core.articles);
  const changes = compareFactBases(from, base);
  const report = (rest: { replay: typeof NO_REPLAY; unsaved?: string }): RollBackReport => ({
    ok: true,
    from: from.version,
    to: base.version,
    ...changes,
    durationMs: performance.now() - started,
    published: moves.filter(({ to }) => to === 'published').map(({ id }) => id),
    retired: moves.filter(({ to }) => to === 'retired').map(({ id }) => id),
    number: liveNumber(core),
    ...rest,
  });
  if (moves.length === 0 && base.version === from.version) return report({ replay: NO_REPLAY });

  const articles = moved(core.articles, moves);
  const next = await prepare(core, base, articles);
  const answers = await replay(before, next, await watchedQuestions(core));
  const { value, unsaved } = await withFactBaseFile(core.knowledgeDir, base, () =>
    commit(core, {
      actor,
      reason: writeReason({ by: 'rollback', to: number }),
      next,
      articles,
      moves,
      audited: { action: 'rolled back', subject: String(number) },
    }),
  );
  if (value === undefined) return refuse({ reason: 'meanwhile' });
  return report({ replay: answers, ...(unsaved === undefined ? {} : { unsaved }) });
}

/** What must happen for just these to be published. Drafts stay drafts, unless they were published then. */
function movesTo(wanted: readonly string[], articles: readonly AddedArticle[]): Moves {
  const published = new Set(publishedIds(articles));
  return articles.flatMap(({ id, state }): Moves[number][] => {
    if (wanted.includes(id) === published.has(id)) return [];
    return published.has(id)
      ? [{ id, from: 'published', to: 'retired', action: 'article retired' }]
      : [{ id, from: state, to: 'published', action: 'article restored' }];
  });
}
