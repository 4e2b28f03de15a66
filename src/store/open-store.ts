/** Opens the store that DATABASE_URL names. */
import { connect } from './address.ts';
import { createArticles } from './articles.ts';
import { createAudit } from './audit.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrations.ts';
import { createReaders } from './readers.ts';
import type { Store } from './store.ts';
import { createVersions } from './versions.ts';

/**
 * @param url `file:PATH` or a plain path for SQLite, made if it is missing; `:memory:` for one that goes with the
 *   process; `postgres://…`. The tables are brought up to date.
 * @throws StoreError when there is no store to be had there
 */
export async function openStore(url: string): Promise<Store> {
  const database = openDatabase(await connect(url));
  try {
    await migrate(database);
  } catch (error) {
    // Why it could not be opened is worth telling, not that it could not be closed either.
    await database.close().catch(() => {});
    throw error;
  }
  return {
    ...createArticles(database),
    ...createVersions(database),
    ...createAudit(database),
    ...createReaders(database),
    close: database.close,
  };
}
