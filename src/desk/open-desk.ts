/** Opens the desk: the live fact base, swapped whole by a refresh. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Answerer, type AnswererOptions, createAnswerer } from '../answering/answerer.ts';
import { createWordVectors } from '../answering/word-vectors.ts';
import { readArticleText } from '../knowledge/article-text.ts';
import { buildFactBase, readFactBase, writeFactBase } from '../knowledge/build.ts';
import type { FactBase } from '../knowledge/schema.ts';
import { compareFactBases } from './compare.ts';
import type { Desk, RefreshReport } from './desk.ts';
import { createSuggest } from './suggest.ts';

export interface DeskOptions {
  /** Holds `fact-base.json` and the YAML files it is built from. */
  readonly knowledgeDir: string;
  /** Where the operator keeps the articles' texts as `<article id>.txt`. */
  readonly articlesDir?: string | undefined;
}

interface Live {
  readonly base: FactBase;
  readonly answerer: Answerer;
  readonly suggest: (typed: string, limit: number) => readonly string[];
  readonly loadedAt: Date;
}

/** Discord shows at most this many choices. */
const SUGGESTIONS = 25;

/** @throws KnowledgeError when there is no usable fact base to start with. */
export async function openDesk({ knowledgeDir, articlesDir }: DeskOptions): Promise<Desk> {
  const english = await readWords(knowledgeDir);
  async function live(base: FactBase): Promise<Live> {
    const texts = await readTexts(base, articlesDir);
    const answerer = createAnswerer(base, { ...english, texts });
    return { base, answerer, suggest: createSuggest(answerer.views), loadedAt: new Date() };
  }
  let now = await live(await readFactBase(knowledgeDir));
  let refreshing: Promise<RefreshReport> | undefined;

  async function reload(): Promise<RefreshReport> {
    const started = performance.now();
    try {
      const build = await buildFactBase(knowledgeDir, articlesDir);
      if (!build.ok) return { ok: false, problems: build.problems, version: now.base.version };
      const before = now.base;
      const next = await live(build.base);
      // So that a restart starts with what was refreshed; a read-only folder still refreshes the running desk.
      const unsaved = await writeFactBase(knowledgeDir, build.base).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      now = next;
      return {
        ok: true,
        from: before.version,
        to: build.base.version,
        ...compareFactBases(before, build.base),
        durationMs: performance.now() - started,
        ...(unsaved === undefined ? {} : { unsaved }),
      };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { ok: false, problems: [{ file: knowledgeDir, message }], version: now.base.version };
    }
  }

  return {
    ask: (text) => now.answerer.answer(text),
    suggest: (typed, limit = SUGGESTIONS) => now.suggest(typed, limit),
    fact: (id) => now.answerer.views.find((view) => view.id === id),
    topics: () =>
      now.base.topics.map((topic) => ({
        ...topic,
        facts: now.answerer.views.filter((view) => view.topic === topic.id),
      })),
    articles: () => {
      const names = new Map(now.base.entities.map(({ id, name }) => [id, name]));
      return now.base.articles.map(({ passages, notFacts: _, outlet, url, ...article }) => ({
        ...article,
        outlet: names.get(outlet) ?? outlet,
        ...(url === undefined ? {} : { url }),
        passages: passages.length,
        facts: now.base.facts.filter(({ sources }) => sources.some((source) => source.article === article.id))
          .length,
      }));
    },
    about: () => ({
      version: now.base.version,
      asOf: now.base.asOf,
      facts: now.base.facts.length,
      passages: now.base.articles.reduce((sum, { passages }) => sum + passages.length, 0),
      articles: now.base.articles.length,
      loadedAt: now.loadedAt,
    }),
    // Two moderators at once get the one result.
    refresh() {
      refreshing ??= reload().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
  };
}

/** @returns the passages of those articles whose text lies in the folder, by article id; none without a folder. */
export async function readTexts(
  base: Pick<FactBase, 'articles'>,
  directory: string | undefined,
): Promise<Map<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  if (directory === undefined) return texts;
  for (const { id } of base.articles) {
    const passages = await readArticleText(directory, id);
    if (passages) texts.set(id, passages);
  }
  return texts;
}

/** Without the files (a knowledge folder of one's own) the desk works, only less forgiving of other words. */
export async function readWords(
  knowledgeDir: string,
): Promise<Pick<AnswererOptions, 'vectors' | 'frequent'>> {
  const [list, bytes] = await Promise.all([
    readFile(join(knowledgeDir, 'words', 'words.txt'), 'utf8').catch(() => undefined),
    readFile(join(knowledgeDir, 'words', 'vectors.bin')).catch(() => undefined),
  ]);
  if (list === undefined || bytes === undefined) return {};
  const frequent = list.trim().split('\n');
  return {
    vectors: createWordVectors(frequent, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    frequent,
  };
}
