/** The articles that moderators added, from the store that the bot keeps them in. */
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { openStore } from '../store/open-store.ts';
import type { AddedArticle } from '../store/store.ts';

/** Where a bot with a token keeps it; the playground keeps none. */
const DEFAULT_STORE = 'file:./data/summit-desk.sqlite';

/** Where the bot that is started here keeps its store, by the same settings. */
export async function storeAddress(): Promise<string> {
  const fromFile = await readFile('.env', 'utf8').then(
    (text) => parseEnv(text)['DATABASE_URL'],
    () => undefined,
  );
  return process.env['DATABASE_URL']?.trim() || fromFile?.trim() || DEFAULT_STORE;
}

/**
 * @returns published and retired ones, oldest first; none where there is no store yet, and none is made
 * @throws StoreError
 */
export async function readAddedArticles(address: string): Promise<AddedArticle[]> {
  const file = fileOf(address);
  if (file !== undefined && !(await exists(file))) return [];
  const store = await openStore(address);
  try {
    return (await store.articles()).filter(({ state }) => state !== 'draft');
  } finally {
    await store.close();
  }
}

/** The file of an SQLite store; the store itself says what is wrong with an address that is none. */
function fileOf(address: string): string | undefined {
  const [, scheme, path = ''] = /^(?:([a-z][a-z0-9+.-]+):)?(.*)$/is.exec(address) ?? [];
  if (scheme !== undefined && scheme.toLowerCase() !== 'file') return undefined;
  if (!path.startsWith('//') || scheme === undefined) return path;
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
