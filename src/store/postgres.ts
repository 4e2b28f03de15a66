/** Postgres, for those who run one already. */
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Connection } from './database.ts';

/** Long enough for a slow network, short enough that a reader is told before Discord gives up. */
const CONNECT_MS = 10_000;

/** @param url `postgres://user:password@host:port/database`, or what else libpq takes */
export function connectPostgres(url: string): Connection {
  const options = { connectionString: url, application_name: 'summit-desk' };
  // A client that is never connected knows what became of the address, the environment's PGHOST and the like.
  const { host, port, database } = new pg.Client(options);
  const pool = new pg.Pool({ ...options, connectionTimeoutMillis: CONNECT_MS, keepAlive: true, max: 4 });
  // A lost connection is replaced with the next query, and fails the one under way; it also gives an event, of the
  // pool when idle and of its own when not, which would end the process if nobody heard it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    engine: 'postgres',
    dialect: new PostgresDialect({ pool }),
    place: `the store in Postgres (database ${database} at ${host}:${port})`,
    mend,
  };
}

const RUNNING = 'See that Postgres runs, and that host and port in DATABASE_URL are right';
const ALLOWED = 'See that user and password in DATABASE_URL are right';
const LATER = 'Try again in a moment; if it stays so, look into the log of Postgres';

/** By the code of the network, or by that of Postgres: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const MENDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: RUNNING,
  ENOTFOUND: RUNNING,
  ENOENT: RUNNING,
  ETIMEDOUT: RUNNING,
  EHOSTUNREACH: RUNNING,
  ECONNRESET: LATER,
  '28000': ALLOWED,
  '28P01': ALLOWED,
  '3D000': 'Make that database (createdb), or name another in DATABASE_URL',
  '42501': 'Give the user in DATABASE_URL the right to create tables and to change them',
  '42P07': 'Give Summit Desk a database of its own',
  '25006': 'This server only takes questions. Name the one that takes changes in DATABASE_URL',
  '53100': 'Make room on the disk of Postgres',
  '53300': LATER,
  '57P01': LATER,
  '57P03': LATER,
};

function mend(error: Error): string | undefined {
  if (error.message.startsWith('timeout exceeded when trying to connect')) return RUNNING;
  return 'code' in error && typeof error.code === 'string' ? MENDS[error.code] : undefined;
}
