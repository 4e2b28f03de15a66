/** SQLite as Node has it, set to lose nothing that was acknowledged. */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './database.ts';
import { StoreError } from './store.ts';

/** In the memory of the process: gone when it ends. */
export const IN_MEMORY = ':memory:';

/** For another's change, which takes milliseconds. */
const WAIT_MS = 5_000;
const PAUSE_MS = 10;

/** SQLite waits by standing still, and the bot with it: enough for the moments when even reading has to wait. */
const STILL_MS = 1_000;

const SETTINGS = [
  // Readers and the writer do not wait for each other.
  'journal_mode = WAL',
  // Each change is on the disk before it is acknowledged; `fullfsync` is what that takes on macOS.
  'synchronous = FULL',
  'fullfsync = ON',
  // What a reader had deleted does not stay behind in unused parts of the file.
  'secure_delete = ON',
];

/** @param path a file, made with its folder if it is missing, or IN_MEMORY */
export function connectSqlite(path: string): Connection {
  const file = path === IN_MEMORY ? IN_MEMORY : resolve(path);
  return {
    engine: 'sqlite',
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new PatientDriver({ database: () => patiently(() => openFile(file)) }),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    place: file === IN_MEMORY ? 'the store in memory' : `the store ${file}`,
    mend,
  };
}

/** Locks when a transaction begins, so that what it reads holds still. */
class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
    await run('PRAGMA busy_timeout = 0');
    try {
      await patiently(() => run('begin immediate'));
    } finally {
      await run(`PRAGMA busy_timeout = ${STILL_MS}`);
    }
  }
}

/** Tries again while another holds the file, without standing still. */
async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== BUSY || waited >= WAIT_MS) throw error;
    }
    await sleep(PAUSE_MS);
  }
}

function openFile(file: string): SqliteDatabase {
  if (file !== IN_MEMORY) makeFile(file);
  const database = new DatabaseSync(file, { timeout: STILL_MS, enableForeignKeyConstraints: true });
  try {
    for (const setting of SETTINGS) database.exec(`PRAGMA ${setting}`);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    close: () => database.close(),
    prepare: (sql) => toKysely(database, sql),
  };
}

/** For the owner's eyes only: ids of readers are in it. What SQLite puts beside it gets the same mode. */
function makeFile(file: string): void {
  makeFolder(dirname(file));
  try {
    // Never opens a file that is there: closing it would take away the locks that SQLite has on it in this process.
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (statSync(file).isDirectory())
      throw new StoreError(`${file} is a folder. Name a file in DATABASE_URL`);
  }
}

function toKysely(database: DatabaseSync, sql: string): ReturnType<SqliteDatabase['prepare']> {
  const statement = database.prepare(sql);
  const values = (parameters: readonly unknown[]) => parameters.map(toValue);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

function toValue(value: unknown): SQLInputValue {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    value instanceof Uint8Array
  ) {
    return value;
  }
  throw new TypeError(`SQLite has no column for a ${typeof value}`);
}

const WRITABLE =
  'Give this process the right to write to the file and its folder, or name another in DATABASE_URL';

/** By the code of the file system, or by SQLite's: https://sqlite.org/rescode.html */
const MENDS: Readonly<Record<string | number, string>> = {
  EACCES: WRITABLE,
  EPERM: WRITABLE,
  EROFS: WRITABLE,
  ENOENT: 'The folder cannot be made there. Name another path in DATABASE_URL',
  ENOTDIR: 'A part of the path is a file. Name another path in DATABASE_URL',
  EEXIST: 'A part of the path is a file. Name another path in DATABASE_URL',
  ENOSPC: 'Make room on the disk',
  5: 'Another process holds it. End that one, or try again',
  8: WRITABLE,
  10: 'Look after the disk',
  11: 'The file is damaged. Restore a copy of it',
  13: 'Make room on the disk',
  14: WRITABLE,
  26: 'Some other file is there. Move it away, or name another file in DATABASE_URL',
};

const BUSY = 5;

function mend(error: Error): string | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : MENDS[code];
}

/** @returns SQLite's primary code, or that of the file system */
function codeOf(error: unknown): string | number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** One by one: Node's own `recursive` goes round for ever where a file system takes no folders, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}
