/** What is particular to a store in a file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store.ts';
import { newArticle } from './make.ts';
import { newFile, newFolder, opened } from './places.ts';

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

/** Runs something as a user whom permissions stop: they do not stop root. */
async function unprivileged<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await work();
  process.seteuid?.('nobody');
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a store in a file', () => {
  test.each([
    ['a path', (file: string) => file],
    ['file: and a path', (file: string) => `file:${file}`],
    ['a proper file address', (file: string) => pathToFileURL(file).href],
  ])('is named by %s, and made with its folder', async (_, urlOf) => {
    const file = join(await newFolder(), 'new folder', 'deep', 'store.sqlite');
    const store = await opened(urlOf(file));
    await store.addArticle(newArticle('ferry'));
    expect((await stat(file)).isFile()).toBe(true);
  });

  test('is for the eyes of its owner only, and so is what lies beside it', async () => {
    const folder = join(await newFolder(), 'data');
    const store = await opened(join(folder, 'store.sqlite'));
    await store.addArticle(newArticle('ferry'));
    expect(await modeOf(folder)).toBe('700');
    const files = await readdir(folder);
    expect(files).toContain('store.sqlite-wal');
    for (const file of files) expect([file, await modeOf(join(folder, file))]).toEqual([file, '600']);
  });

  test('is one file once it is closed', async () => {
    const folder = await newFolder();
    const store = await openStore(join(folder, 'store.sqlite'));
    await store.addArticle(newArticle('ferry'));
    await store.close();
    expect(await readdir(folder)).toEqual(['store.sqlite']);
  });

  test('holds nothing of a reader who was forgotten', async () => {
    const folder = await newFolder();
    const file = join(folder, 'store.sqlite');
    const store = await openStore(file);
    await store.report({ reader: '100000000000000011', fact: 'ferry-arrives', text: 'Unforgettable words' });
    await store.forgetReader('100000000000000011');
    await store.close();
    const bytes = await readFile(file, 'latin1');
    expect(bytes).toContain('CREATE TABLE');
    expect(bytes).not.toContain('Unforgettable');
    expect(bytes).not.toContain('100000000000000011');
  });

  test('waits for another process that is writing', async () => {
    const { url, open } = await newFile();
    const [store, reading] = [await open(), await open()];
    const script = `
      import { DatabaseSync } from 'node:sqlite';
      const database = new DatabaseSync(${JSON.stringify(url.slice('file:'.length))});
      database.exec('begin immediate');
      process.stdout.write('writing');
      process.stdin.once('data', () => { database.exec('commit'); process.exit(); });
    `;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    await once(other.stdout, 'data');
    const adding = store.addArticle(newArticle('ferry'));
    // Reading need not wait.
    expect(await reading.articles()).toEqual([]);
    other.stdin.write('go on');
    expect(await adding).toBe(true);
  });
});

test('a store in memory is another one each time', async () => {
  const [one, other] = [await opened(':memory:'), await opened('file::memory:')];
  await one.addArticle(newArticle('ferry'));
  expect(await one.articles()).toHaveLength(1);
  expect(await other.articles()).toEqual([]);
});

describe('a store that cannot be had, because', () => {
  const faultOf = async (url: string): Promise<string> => {
    const error = await openStore(url).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    return String(error);
  };

  test('some other file is there, which stays as it was', async () => {
    const file = join(await newFolder(), 'holiday.jpg');
    await writeFile(file, 'not a database, '.repeat(1_000));
    const fault = await faultOf(file);
    expect(fault).toContain(`the store ${file}: file is not a database`);
    expect(fault).toContain('Move it away, or name another file in DATABASE_URL');
    expect(await readFile(file, 'utf8')).toBe('not a database, '.repeat(1_000));
  });

  test('the tables of some other program are there', async () => {
    const { url, execute } = await newFile();
    await execute('create table article (price integer)');
    expect(await faultOf(url)).toContain('table "article" already exists');
    const database = new DatabaseSync(url.slice('file:'.length));
    expect(database.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'article' }]);
    database.close();
  });

  test('the folder cannot be written', async () => {
    const folder = await newFolder();
    await chmod(folder, 0o555);
    const fault = await unprivileged(() => faultOf(join(folder, 'store.sqlite')));
    expect(fault).toContain(`the store ${folder}`);
    expect(fault).toContain('Give this process the right to write to the file and its folder');
  });

  test('the file cannot be written', async () => {
    const folder = await newFolder();
    const file = join(folder, 'store.sqlite');
    await (await openStore(file)).close();
    await chmod(folder, 0o755);
    await chmod(file, 0o444);
    const fault = await unprivileged(() => faultOf(file));
    expect(fault).toContain('Give this process the right to write to the file and its folder');
  });

  test.runIf(existsSync('/proc/self'))('its folder can be made nowhere', async () => {
    expect(await faultOf('/proc/nowhere/deeper/store.sqlite')).toContain('/proc/nowhere');
  });

  test('a file is in the place of its folder', async () => {
    const file = join(await newFolder(), 'data');
    await writeFile(file, '');
    expect(await faultOf(join(file, 'store.sqlite'))).toContain('A part of the path is a file');
    expect(await faultOf(join(file, 'deeper', 'store.sqlite'))).toContain('A part of the path is a file');
  });

  test('a folder is in its place', async () => {
    const folder = join(await newFolder(), 'store.sqlite');
    await mkdir(folder);
    expect(await faultOf(folder)).toContain(`${folder} is a folder. Name a file`);
  });

  test.each([
    ['mysql://desk:secret@db.example/desk', 'starts with mysql:'],
    ['file://elsewhere/store.sqlite', 'another machine'],
    ['postgres://desk:secret@[db/desk', 'cannot be read'],
    ['file:', 'is empty'],
    ['', 'is empty'],
  ])('nobody can tell what %o names', async (url, told) => {
    const fault = await faultOf(url);
    expect(fault).toContain(told);
    expect(fault).toContain('wanted file:PATH');
    expect(fault).not.toContain('secret');
  });
});
