/** What DATABASE_URL may say. */
import { fileURLToPath } from 'node:url';
import type { Connection } from './database.ts';
import { connectSqlite, IN_MEMORY } from './sqlite.ts';
import { StoreError } from './store.ts';

const WANTED = 'wanted file:PATH, postgres://USER:PASSWORD@HOST:PORT/DATABASE, or :memory:';

/** @throws StoreError where the address is of another kind; it is not repeated, it may hold a password */
export async function connect(url: string): Promise<Connection> {
  if (/^postgres(ql)?:/i.test(url)) {
    // Its driver takes time and memory that a store in a file can do without.
    const { connectPostgres } = await import('./postgres.ts');
    try {
      return connectPostgres(url);
    } catch {
      throw new StoreError(`the store's address cannot be read: ${WANTED}`);
    }
  }
  const scheme = /^[a-z][a-z0-9+.-]+:/i.exec(url)?.[0].toLowerCase();
  if (scheme !== undefined && scheme !== 'file:') {
    throw new StoreError(`the store's address starts with ${scheme}, ${WANTED}`);
  }
  const path = scheme === undefined ? url : pathOf(url);
  if (path === '') throw new StoreError(`the store's address is empty, ${WANTED}`);
  return connectSqlite(path);
}

/** `file:./data/store.sqlite` is no proper address, but what people write; `file:///data/store.sqlite` is one. */
function pathOf(url: string): string {
  const path = url.slice('file:'.length);
  if (path === IN_MEMORY || !path.startsWith('//')) return path;
  try {
    return fileURLToPath(url);
  } catch {
    throw new StoreError(`the store's address names another machine's file, ${WANTED}`);
  }
}
