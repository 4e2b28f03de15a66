/** A database as the store uses it: what SQLite and Postgres have in common. */
import { type Dialect, Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from './store.ts';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** What differs between the two. */
export interface Connection {
  readonly engine: Engine;
  readonly dialect: Dialect;
  /** For messages: a path, or host and database; never a password. */
  readonly place: string;
  /** What to do about an error of the driver, where that is known. */
  readonly mend: (error: Error) => string | undefined;
}

export interface Database {
  readonly engine: Engine;
  readonly place: string;
  /** Runs queries that change nothing. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs queries as one transaction that happens whole or not at all, one at a time over all processes. */
  change<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Any number will do that no other program takes locks by in this database. */
const WRITERS = 0x5d_e5_c0;

/** @returns a database whose every failure is a StoreError */
export function openDatabase({ engine, dialect, place, mend }: Connection): Database {
  const kysely = new Kysely<Tables>({ dialect });

  // Drivers' errors are told in words and not passed on as a cause: Postgres puts whole rows into theirs.
  function explain(error: unknown): never {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? reasonOf(error) : String(error);
    const advice = error instanceof Error ? mend(error) : undefined;
    throw new StoreError(`${place}: ${reason}${advice === undefined ? '' : `. ${advice}`}`);
  }

  return {
    engine,
    place,
    read: (work) => work(kysely).catch(explain),
    change: (work) =>
      kysely
        .transaction()
        .execute(async (transaction) => {
          // SQLite has one writer by nature. With one in Postgres too, a check still holds when it is acted upon.
          if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${WRITERS})`.execute(transaction);
          return await work(transaction);
        })
        .catch(explain),
    close: () => kysely.destroy().catch(explain),
  };
}

/** A name with several addresses, all of them refusing, gives an error without a message. */
function reasonOf(error: Error): string {
  if (error.message !== '') return error.message;
  return error instanceof AggregateError ? error.errors.map(String).join('; ') : error.name;
}
