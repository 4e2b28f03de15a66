/** Articles, people and versions of an invented story. */
import { buildFactBase } from '../../src/knowledge/build.ts';
import type { FactBase } from '../../src/knowledge/schema.ts';
import type { Actor, AddedArticle, ArticleChange, NewVersion, Store } from '../../src/store/store.ts';

export type NewArticle = Parameters<Store['addArticle']>[0];

export const ANNA: Actor = { id: '100000000000000001', name: 'Anna' };
export const BEN: Actor = { id: '100000000000000002', name: 'Ben' };

export const newArticle = (id: string, more: Partial<NewArticle> = {}): NewArticle => ({
  id,
  title: 'The ferry is late',
  outlet: 'The Sudfall Courier',
  authors: ['C. Quill', 'D. Ink'],
  published: '2031-05-06',
  url: 'https://courier.example/ferry',
  passages: ['The ferry is late', 'Nobody in Sudfall was surprised.'],
  addedBy: ANNA,
  ...more,
});

/** The facts of `tests/fixtures`. */
export async function fixtureFactBase(): Promise<FactBase> {
  const build = await buildFactBase('tests/fixtures/knowledge');
  if (!build.ok) throw new Error(JSON.stringify(build.problems));
  return build.base;
}

export const newVersion = (
  factBase: FactBase,
  articles: readonly string[],
  reason = 'started',
): NewVersion => ({
  actor: BEN,
  reason,
  articles,
  factBase,
});

const ACTIONS = {
  draft: 'article added',
  published: 'article published',
  retired: 'article retired',
} as const;

/** One article to another state. */
export const move = (
  id: string,
  from: AddedArticle['state'],
  to: AddedArticle['state'],
): ArticleChange['moves'][number] => ({ id, from, to, action: ACTIONS[to] });

/** What a refused change must leave as it was. */
export const contentOf = async (store: Store) => ({
  articles: await store.articles(),
  versions: await store.versions(),
  audit: await store.audit(1_000),
});
