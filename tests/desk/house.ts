/** The real desk over the invented story and a real SQLite file, for a test that may spoil both. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ArticleUpload } from '../../src/desk/articles.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Actor, Store } from '../../src/store/store.ts';
import { copyStory, type Story } from '../story.ts';

export const ANN: Actor = { id: '1001', name: 'Ann' };
export const BEN: Actor = { id: '1002', name: 'Ben' };

export interface DeskHouse {
  readonly story: Story;
  readonly store: Store;
  readonly desk: Desk;
  /** The same files and the same database, as after a restart. */
  reopen(): Promise<Desk>;
}

/** @param change of what the store does, for what cannot be provoked otherwise. */
export async function openDeskHouse(change: (real: Store) => Store = (real) => real): Promise<DeskHouse> {
  const story = await copyStory();
  await story.build();
  const open = async (): Promise<{ store: Store; desk: Desk }> => {
    const real = await openStore(join(story.folder, 'desk.sqlite'));
    onTestFinished(() => real.close());
    const store = change(real);
    const { knowledge, articles } = story;
    return { store, desk: await openDesk({ knowledgeDir: knowledge, articlesDir: articles, store }) };
  };
  const { store, desk } = await open();
  return { story, store, desk, reopen: async () => (await open()).desk };
}

/** A store for a desk that is only looked at. */
export const memoryStore = (): Promise<Store> => openStore(':memory:');

/** An invented report from the lake of the story. */
export const REPORT = `Brandt leaves Sudfall with a signed water pact

By Mara Quist

Mayor Ada Brandt left Sudfall aboard the research vessel Curlew, the harbour office said.

The water pact limits each town to 900 litres of lake water a second, said hydrologist Pavel Orsk.

Orsk added that the old pumping station at Reedmere will be closed before winter.

A choir of schoolchildren sang on the pier while the vessel cast off.
`;
/** One that only this report answers. */
export const QUESTION = 'Which pumping station will be closed before winter?';

export const upload = (text: string = REPORT, rest: Partial<ArticleUpload> = {}): ArticleUpload => ({
  name: 'report.txt',
  bytes: new TextEncoder().encode(text),
  outlet: 'Daily Courier',
  published: '2024-05-07',
  ...rest,
});

/** Adds an article that must be taken. @returns its id */
export async function add(desk: Desk, article: ArticleUpload = upload()): Promise<string> {
  const result = await desk.addArticle(article, ANN);
  if (!result.ok) throw new Error(result.reason);
  return result.preview.article.id;
}

/** Adds and publishes one that must be taken. @returns its id */
export async function addPublished(desk: Desk, article: ArticleUpload = upload()): Promise<string> {
  const id = await add(desk, article);
  const result = await desk.publishArticle(id, ANN);
  if (!result.ok) throw new Error(result.reason);
  return id;
}

/** @returns the statement that answers, or undefined where the desk does not. */
export function answerTo(desk: Desk, question: string): string | undefined {
  const [part] = desk.ask(question).parts;
  return part?.outcome === 'answered' ? part.facts[0]?.statement : undefined;
}

/** The reasons of the versions, newest first. */
export const reasons = (desk: Desk): string[] => desk.versions().map(({ reason }) => reason);

/** A store of which one method fails, once it is told to. */
export function failing(): { change: (real: Store) => Store; fail(method: keyof Store | undefined): void } {
  let broken: keyof Store | undefined;
  return {
    change: (real) =>
      new Proxy(real, {
        get: (store, method: keyof Store) =>
          method === broken ? () => Promise.reject(new Error('the disk is full')) : store[method],
      }),
    fail(method) {
      broken = method;
    },
  };
}
