/** Re-reads the curator's files: all of them or nothing. */
import { buildFactBase } from '../knowledge/build.ts';
import type { Actor } from '../store/store.ts';
import { compareFactBases } from './compare.ts';
import { type Core, commit, liveNumber, prepare } from './core.ts';
import type { RefreshReport } from './desk.ts';
import { withFactBaseFile } from './fact-base-file.ts';
import { NO_REPLAY, replay } from './replay.ts';
import { refreshedBy, writeReason } from './version-reasons.ts';

/** @throws StoreError where the new version cannot be kept; faulty files are reported, never thrown */
export async function refresh(core: Core, actor: Actor): Promise<RefreshReport> {
  const started = performance.now();
  const { knowledgeDir, articlesDir, files, articles, live: before } = core;
  const from = before.facts.base.version;
  const build = await buildFactBase(knowledgeDir, articlesDir, files).catch((error: unknown) => ({
    ok: false as const,
    problems: [{ file: knowledgeDir, message: error instanceof Error ? error.message : String(error) }],
  }));
  if (!build.ok) return { ok: false, problems: build.problems, version: from };
  const { base, samples } = build;
  const next = await prepare(core, base, articles);
  const changes = compareFactBases(before.facts.base, base);
  const differs = base.version !== from;
  const answers = differs ? await replay(before, next, samples) : NO_REPLAY;
  const { unsaved } = await withFactBaseFile(knowledgeDir, base, async () => {
    const reason = writeReason(refreshedBy(changes));
    // The store, which knows the version's number, puts it in as the subject.
    const audited = { action: 'fact base refreshed', subject: '' } as const;
    if (differs) await commit(core, { actor, reason, next, articles, moves: [], audited });
    // Only the texts of the articles may have come or gone.
    else if (next.facts !== before.facts) core.live = next;
    return liveNumber(core);
  });
  return {
    ok: true,
    from,
    to: base.version,
    ...changes,
    durationMs: performance.now() - started,
    published: [],
    retired: [],
    number: liveNumber(core),
    replay: answers,
    ...(unsaved === undefined ? {} : { unsaved }),
  };
}
