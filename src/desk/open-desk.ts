/** Opens the desk: its parts put together over what they share. */
import { buildFactBase, createKnowledgeCache, readFactBase } from '../knowledge/build.ts';
import type { Store } from '../store/store.ts';
import { addArticle } from './add-article.ts';
import { checkClaims } from './claims/check.ts';
import { type Core, commit, PROCESS, publishedIds } from './core.ts';
import type { Desk, RefreshReport } from './desk.ts';
import { createExplore } from './explore.ts';
import { recoverFactBaseFile } from './fact-base-file.ts';
import { createFollowUps } from './follow-ups.ts';
import { createInTurn } from './in-turn.ts';
import { createFacts, createLive, joinTexts } from './live.ts';
import { createLook } from './look.ts';
import { discard, publish, retire } from './move-articles.ts';
import { createPopular } from './popular.ts';
import { previewOf } from './preview.ts';
import { readTexts, readWords } from './read-files.ts';
import { createReaderDesk } from './readers.ts';
import { refresh } from './refresh.ts';
import { rollBack } from './roll-back.ts';
import { writeReason } from './version-reasons.ts';

export interface DeskOptions {
  /** Holds `fact-base.json` and the YAML files it is built from. */
  readonly knowledgeDir: string;
  /** Where the operator keeps the articles' texts as `<article id>.txt`. */
  readonly articlesDir?: string | undefined;
  /** Added articles and versions; the caller closes it. */
  readonly store: Store;
}

/** So long after the start the YAML files are read once, so that already the first refresh is a quick one. */
const WARM_UP_MS = 2_000;

/**
 * @throws KnowledgeError when there is no usable fact base to start with
 * @throws StoreError when the store cannot be read or written
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const core = await openCore(options);
  const { store, inTurn } = core;
  await keepStart(core);
  warmUp(core);

  let waiting: Promise<RefreshReport> | undefined;
  const popular = createPopular();
  const look = createLook(core, popular);
  return {
    ask(text) {
      const reply = core.live.answer(text);
      for (const { outcome, facts } of reply.parts)
        if (outcome === 'answered' && facts[0]) popular.count(facts[0].id);
      return reply;
    },
    check: (text) => checkClaims(core.live, text),
    ...look,
    ...createExplore(core, () => look.about().asOf),
    ...createReaderDesk(core),
    followUp: createFollowUps(() => core.live, look.fact),
    // Two moderators at once get the one result, as long as it has not begun to read.
    refresh(actor) {
      waiting ??= inTurn(() => {
        waiting = undefined;
        return refresh(core, actor);
      });
      return waiting;
    },
    versions: () => core.versions,
    rollBack: (version, actor) => inTurn(() => rollBack(core, version, actor)),
    addArticle: (upload, actor) => inTurn(() => addArticle(core, upload, actor)),
    addedArticles: () => core.articles,
    async previewArticle(id) {
      const article = core.articles.find((other) => other.id === id);
      return article && (await previewOf(core, article));
    },
    publishArticle: (id, actor) => inTurn(() => publish(core, id, actor)),
    discardArticle: (id, actor) => inTurn(() => discard(core, id, actor)),
    retireArticle: (id, actor) => inTurn(() => retire(core, id, actor)),
    audit: (limit) => store.audit(limit),
  };
}

async function openCore({ knowledgeDir, articlesDir, store }: DeskOptions): Promise<Core> {
  await recoverFactBaseFile(knowledgeDir, store);
  const base = await readFactBase(knowledgeDir);
  const english = await readWords(knowledgeDir);
  const articles = await store.articles();
  const texts = joinTexts(base, await readTexts(base, articlesDir), articles);
  return {
    knowledgeDir,
    articlesDir,
    store,
    english,
    files: createKnowledgeCache(),
    inTurn: createInTurn(),
    live: createLive(await createFacts(base, texts, english), articles, english),
    articles,
    versions: await store.versions(),
  };
}

/** The first version, and one whenever the files were built anew while the desk did not run. */
async function keepStart(core: Core): Promise<void> {
  const { live, articles } = core;
  const [newest] = core.versions;
  const now = [live.facts.base.version, ...publishedIds(articles)].join(' ');
  if (newest && now === [newest.base, ...newest.articles].join(' ')) return;
  const reason = writeReason({ by: newest === undefined ? 'start' : 'files' });
  await commit(core, { actor: PROCESS, reason, next: live, articles, moves: [] });
}

/** Only the fact base is read at the start; which files it comes from shows when they are read. */
function warmUp({ inTurn, knowledgeDir, files }: Core): void {
  const read = () => inTurn(() => buildFactBase(knowledgeDir, undefined, files)).catch(() => undefined);
  setTimeout(() => void read(), WARM_UP_MS).unref();
}
