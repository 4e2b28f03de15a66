/** How the tables came about, step by step. A step that was released is never changed: a new one is added. */
import type { CreateTableBuilder, SchemaModule, Transaction } from 'kysely';
import type { Database, Engine } from './database.ts';
import { StoreError } from './store.ts';
import type { Tables } from './tables.ts';

type Migration = (schema: SchemaModule, engine: Engine) => Promise<void>;

const MIGRATIONS: readonly Migration[] = [createTables];

/**
 * Brings the tables up to what this program knows, in one transaction: of two processes that start together, one
 * waits for the other and finds nothing left to do.
 */
export async function migrate(database: Database): Promise<void> {
  await database.change(async (db) => {
    await db.schema
      .createTable('schema_migration')
      .ifNotExists()
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    const done = await lastMigration(db);
    if (done > MIGRATIONS.length) {
      throw new StoreError(
        `${database.place}: a newer Summit Desk wrote it (its tables are of version ${done}, this program knows ` +
          `${MIGRATIONS.length}). Start the newer program, or restore a copy made before it ran`,
      );
    }
    for (const [index, migration] of MIGRATIONS.entries()) {
      const number = index + 1;
      if (number <= done) continue;
      await migration(db.schema, database.engine);
      await db.insertInto('schema_migration').values({ number, at: new Date().toISOString() }).execute();
    }
  });
}

async function lastMigration(db: Transaction<Tables>): Promise<number> {
  const last = await db
    .selectFrom('schema_migration')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst();
  return last?.number ?? 0;
}

async function createTables(schema: SchemaModule, engine: Engine): Promise<void> {
  await counted(schema.createTable('article'), 'number', engine)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await counted(schema.createTable('audit'), 'number', engine)
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .execute();
  await counted(schema.createTable('version'), 'number', engine)
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('base', 'text', (column) => column.notNull())
    .addColumn('facts', 'integer', (column) => column.notNull())
    .addColumn('articles', 'text', (column) => column.notNull())
    .addColumn('fact_base', engine === 'sqlite' ? 'blob' : 'bytea', (column) => column.notNull())
    .execute();
  await schema
    .createTable('vote')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_key', ['reader', 'fact'])
    .execute();
  await schema.createIndex('vote_fact').on('vote').column('fact').execute();
  await counted(schema.createTable('report'), 'id', engine)
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('report_reader').on('report').column('reader').execute();
}

/** A number that counts up and is never given twice, not even after its row has gone. */
const counted = (table: CreateTableBuilder<string>, name: string, engine: Engine) =>
  table.addColumn(name, 'integer', (column) =>
    engine === 'sqlite'
      ? column.primaryKey().autoIncrement()
      : column.primaryKey().generatedAlwaysAsIdentity(),
  );
