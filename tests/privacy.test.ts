/** What is told about people's data is what the store holds: no column that names somebody goes unmentioned. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Holdings } from '../src/desk/readers.ts';
import { KEPT, type KeptKind } from '../src/presenting/kept.ts';
import { privacyMessage } from '../src/presenting/privacy-message.ts';
import { ENGLISH, TEXTS } from '../src/presenting/texts/texts.ts';
import { KEPT_VERSIONS } from '../src/store/store.ts';
import { type DeskHouse, openDeskHouse, upload } from './desk/house.ts';
import { faultsOf, textOf } from './presenting/discord-rules.ts';

const PERSON = { id: '100000000000000077', name: 'Rita Unmistakable' };
const OTHER = '100000000000000078';

/** The columns that hold somebody's id, each with what is told about it. */
const COLUMNS: Readonly<Record<string, KeptKind>> = {
  'vote.reader': 'votes',
  'report.reader': 'reports',
  'article.added_by': 'moderators',
  'audit.actor': 'moderators',
  'version.actor': 'moderators',
};
/** What `/privacy data` sends of each. */
const SENT: Readonly<Record<string, keyof Holdings>> = {
  'vote.reader': 'votes',
  'report.reader': 'reports',
  'article.added_by': 'articles',
  'audit.actor': 'audit',
  'version.actor': 'versions',
};

/** For each column that holds the words anywhere, in how many rows. */
function columnsWith({ story }: DeskHouse, words: string): Record<string, number> {
  const database = new DatabaseSync(join(story.folder, 'desk.sqlite'));
  const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all();
  const found = tables.flatMap(({ name: table }) =>
    database
      .prepare(`select name from pragma_table_info('${table}')`)
      .all()
      .map(({ name: column }) => {
        const sql = `select count(*) as rows from "${table}" where instr(cast("${column}" as text), ?) > 0`;
        return [`${table}.${column}`, Number(database.prepare(sql).get(words)?.['rows'])] as const;
      }),
  );
  database.close();
  return Object.fromEntries(found.filter(([, rows]) => rows > 0));
}

/** Somebody does all that leaves a trace, as a reader and as a moderator. */
async function leaveTraces({ desk, story }: DeskHouse): Promise<void> {
  for (const reader of [PERSON.id, OTHER]) {
    await desk.vote(reader, 'clock-gift', true);
    await desk.vote(reader, 'ferry-arrives', false);
    await desk.report(reader, 'clock-gift', 'It was a silver one.');
  }
  const added = await desk.addArticle(upload(), PERSON);
  if (!added.ok) throw new Error(added.reason);
  await desk.publishArticle(added.preview.article.id, PERSON);
  await story.edit('knowledge/facts/arrival.yaml', 'a brass clock', 'a copper clock');
  await desk.refresh(PERSON);
}

test('every column that names a person is told about, sent to them, and deleted or said to stay', async () => {
  const house = await openDeskHouse();
  await leaveTraces(house);
  const before = columnsWith(house, PERSON.id);
  expect(Object.keys(before).toSorted()).toEqual(Object.keys(COLUMNS).toSorted());

  const held = await house.desk.holdings(PERSON.id);
  for (const [column, rows] of Object.entries(before)) {
    const sent = SENT[column];
    expect(sent && held[sent], column).toHaveLength(rows);
  }

  const others = columnsWith(house, OTHER);
  expect(await house.desk.forget(PERSON.id)).toEqual({ votes: 2, reports: 1 });
  const staying = Object.entries(before).filter(([column]) => !KEPT[COLUMNS[column] ?? 'votes'].forgotten);
  expect(columnsWith(house, PERSON.id)).toEqual(Object.fromEntries(staying));
  expect(columnsWith(house, OTHER)).toEqual(others);
  expect(await house.desk.forget(PERSON.id)).toEqual({ votes: 0, reports: 0 });
});

test('a name stands nowhere but where the id stands', async () => {
  const house = await openDeskHouse();
  await leaveTraces(house);
  const named = Object.keys(columnsWith(house, PERSON.name));
  expect(Object.keys(COLUMNS)).toEqual(expect.arrayContaining(named));
});

test('/privacy, PRIVACY.md and TERMS.md say the same, word for word', async () => {
  const shown = textOf(privacyMessage(ENGLISH));
  const [privacy, terms] = await Promise.all(
    ['PRIVACY.md', 'TERMS.md'].map((file) => readFile(file, 'utf8')),
  );
  for (const words of Object.values(ENGLISH.privacy.kept)) {
    expect(shown).toContain(words);
    expect(privacy).toContain(words);
    expect(terms).toContain(words);
  }
  expect(faultsOf(privacyMessage(ENGLISH))).toEqual([]);
});

test('/privacy info tells readers’ part first, and moderators’ in one line at the end, in every language', () => {
  for (const texts of Object.values(TEXTS)) {
    const shown = textOf(privacyMessage(texts)).split('\n');
    const { moderators, ...ofReaders } = texts.privacy.kept;
    expect(shown.at(-1)).toBe(`-# ${moderators} ${texts.privacy.stays}`);
    expect(shown.filter((line) => line.startsWith('- '))).toEqual(
      Object.values(ofReaders).map((words) => `- ${words}`),
    );
  }
});

test('as many versions are kept as is told', () => {
  expect(ENGLISH.privacy.kept.moderators).toContain('last ten versions');
  expect(KEPT_VERSIONS).toBe(10);
});
