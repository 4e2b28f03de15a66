/** Versions of what the desk knows, each with its fact base, gzipped. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Insertable, Transaction } from 'kysely';
import { factBaseSchema } from '../knowledge/schema.ts';
import { writeAudit } from './audit.ts';
import type { Database } from './database.ts';
import { jsonColumn, readRow, versionRow } from './rows.ts';
import { KEPT_VERSIONS, type NewVersion, type Store } from './store.ts';
import type { Tables } from './tables.ts';

type Row = Insertable<Tables['version']>;

const factBaseColumn = jsonColumn(factBaseSchema);

/** A version ready to be written, but for the time. */
export type PackedVersion = Omit<Row, 'number' | 'at'>;

export async function packVersion(version: NewVersion): Promise<PackedVersion> {
  const { actor, reason, articles, factBase } = version;
  return {
    actor: JSON.stringify(actor),
    reason: JSON.stringify(reason),
    base: factBase.version,
    facts: factBase.facts.length,
    articles: JSON.stringify(articles),
    fact_base: await promisify(gzip)(JSON.stringify(factBase)),
  };
}

/** @returns the version's number */
export async function insertVersion(
  db: Transaction<Tables>,
  at: Date,
  version: PackedVersion,
): Promise<number> {
  const { number } = await db
    .insertInto('version')
    .values({ at: at.toISOString(), ...version })
    .returning('number')
    .executeTakeFirstOrThrow();
  const kept = db.selectFrom('version').select('number').orderBy('number', 'desc').limit(KEPT_VERSIONS);
  await db.deleteFrom('version').where('number', 'not in', kept).execute();
  return number;
}

export const createVersions = (database: Database): Pick<Store, 'keepVersion' | 'versions' | 'factBase'> => ({
  async keepVersion(version, audit) {
    const packed = await packVersion(version);
    return await database.change(async (db) => {
      const number = await insertVersion(db, audit?.at ?? new Date(), packed);
      if (audit) await writeAudit(db, { ...audit, subject: audit.subject || String(number) });
      return number;
    });
  },

  async versions() {
    const rows = await database.read((db) =>
      db
        .selectFrom('version')
        .select(['number', 'at', 'actor', 'reason', 'base', 'facts', 'articles'])
        .orderBy('number', 'desc')
        .execute(),
    );
    return rows.map((row) => readRow(database, { table: 'version', key: row.number }, versionRow, row));
  },

  async factBase(number) {
    const row = await database.read((db) =>
      db.selectFrom('version').select('fact_base').where('number', '=', number).executeTakeFirst(),
    );
    if (row === undefined) return undefined;
    const json = await promisify(gunzip)(row.fact_base).then(String, () => 'no gzip');
    return readRow(database, { table: 'version', key: number }, factBaseColumn, json);
  },
});
