/** What readers said about answers. */
import type { Selectable } from 'kysely';
import type { Database } from './database.ts';
import { readRow, reportRow, voteRow } from './rows.ts';
import type { ErrorReport, Store } from './store.ts';
import type { Tables } from './tables.ts';

type Readers = Pick<Store, 'vote' | 'votes' | 'report' | 'reports' | 'readerData' | 'forgetReader'>;

export function createReaders(database: Database): Readers {
  const readReport = (row: Selectable<Tables['report']>): ErrorReport =>
    readRow(database, { table: 'report', key: row.id }, reportRow, row);

  return {
    async vote({ reader, fact, helpful }) {
      const opinion = { helpful: helpful ? 1 : 0, at: new Date().toISOString() };
      await database.change((db) =>
        db
          .insertInto('vote')
          .values({ reader, fact, ...opinion })
          .onConflict((conflict) => conflict.columns(['reader', 'fact']).doUpdateSet(opinion))
          .execute(),
      );
    },

    async votes(fact) {
      const rows = await database.read((db) =>
        db.selectFrom('vote').select('helpful').where('fact', '=', fact).execute(),
      );
      const helpful = rows.filter((row) => row.helpful === 1).length;
      return { helpful, notHelpful: rows.length - helpful };
    },

    async report({ reader, fact, text }) {
      const row = { reader, fact, text: JSON.stringify(text), at: new Date().toISOString() };
      const { id } = await database.change((db) =>
        db.insertInto('report').values(row).returning('id').executeTakeFirstOrThrow(),
      );
      return id;
    },

    async reports(limit) {
      const rows = await database.read((db) =>
        db.selectFrom('report').selectAll().orderBy('id', 'desc').limit(limit).execute(),
      );
      return rows.map(readReport);
    },

    async readerData(reader) {
      const [votes, reports] = await database.read(async (db) => [
        await db.selectFrom('vote').selectAll().where('reader', '=', reader).orderBy('at').execute(),
        await db.selectFrom('report').selectAll().where('reader', '=', reader).orderBy('id').execute(),
      ]);
      return {
        votes: votes.map((row) => readRow(database, { table: 'vote', key: row.fact }, voteRow, row)),
        reports: reports.map(readReport),
      };
    },

    forgetReader: (reader) =>
      database.change(async (db) => {
        const votes = await db.deleteFrom('vote').where('reader', '=', reader).returning('fact').execute();
        const reports = await db.deleteFrom('report').where('reader', '=', reader).returning('id').execute();
        return votes.length + reports.length;
      }),
  };
}
