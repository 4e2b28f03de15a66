/** Empty stores to test on, taken away after the test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { PostgresServer } from './postgres-server.ts';

/** Where a store can be. */
export interface Place {
  readonly url: string;
  /** Opens a store there, which is closed after the test. */
  open(): Promise<Store>;
  /** What somebody might do to it behind the store's back. */
  execute(sql: string): Promise<void>;
}

export type NewPlace = () => Promise<Place>;

/** A store that is closed after the test. */
export async function opened(url: string): Promise<Store> {
  const store = await openStore(url);
  onTestFinished(() => store.close());
  return store;
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-desk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function newFile(): Promise<Place> {
  const file = join(await newFolder(), 'store.sqlite');
  return {
    url: `file:${file}`,
    open: () => opened(`file:${file}`),
    async execute(sql) {
      const database = new DatabaseSync(file);
      database.exec(sql);
      database.close();
    },
  };
}

let databases = 0;

export async function newDatabase(server: PostgresServer): Promise<Place> {
  const name = `desk_${process.pid}_${++databases}`;
  await query(server.url, `create database ${name}`);
  onTestFinished(() => query(server.url, `drop database ${name} with (force)`));
  const url = server.url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`);
  return { url, open: () => opened(url), execute: (sql) => query(url, sql) };
}

/** A connection of one's own, ended after the test. */
export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
