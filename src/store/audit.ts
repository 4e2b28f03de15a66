/** Who did what. Written in the transaction of what was done, or not at all. */
import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { auditRow, readRow } from './rows.ts';
import type { AuditEntry, Store } from './store.ts';
import type { Tables } from './tables.ts';

export async function writeAudit(
  db: Transaction<Tables>,
  { at, actor, action, subject }: AuditEntry,
): Promise<void> {
  const row = { at: at.toISOString(), actor: JSON.stringify(actor), action, subject };
  await db.insertInto('audit').values(row).execute();
}

export const createAudit = (database: Database): Pick<Store, 'audit'> => ({
  async audit(limit) {
    const rows = await database.read((db) =>
      db.selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit).execute(),
    );
    return rows.map((row) => readRow(database, { table: 'audit', key: row.number }, auditRow, row));
  },
});
