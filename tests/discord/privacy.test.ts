/** What is kept of people, shown to them and deleted, on the sandbox with the real desk and store. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { SeenReply } from '../../src/sandbox/seen.ts';
import { openHouse } from './house.ts';
import { publishArticle } from './upload.ts';

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const HELPFUL = '👍 Helpful';

const list = z.array(z.record(z.string(), z.unknown()));
const dataSchema = z.strictObject({
  discordId: z.string(),
  votes: list,
  reports: list,
  audit: list,
  articles: list,
  versions: list,
  followUpSubjects: list,
});

async function fileOf(seen: SeenReply) {
  const [file, ...others] = seen.attachments;
  expect(others).toEqual([]);
  const response = await fetch(file?.url ?? '');
  return dataSchema.parse(await response.json());
}

/** Votes and reports, as a reader would. */
async function giveOpinions(actor: Awaited<ReturnType<typeof openHouse>>['reader']): Promise<void> {
  const seen = await actor.slash('ask', { question: ARRIVAL });
  await actor.press(seen, HELPFUL);
  await actor.submitModal(await actor.press(seen, 'Report an error'), { text: 'It was Monday.' });
}

describe('/privacy info', () => {
  test('tells what is kept, to the one who asks, with ways to see and to delete it', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('privacy info');
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toMatch(/not recorded[\s\S]*What is kept:[\s\S]*Helpful[\s\S]*ten minutes/);
    expect((await reader.press(seen, 'Send me what is kept of me')).attachments).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });

  test('leads to deletion by its button too', async () => {
    const { sandbox, desk, reader } = await openHouse();
    await giveOpinions(reader);
    const asked = await reader.press(await reader.slash('privacy info'), 'Delete what I gave');
    const done = await reader.press(asked, 'Delete it now');
    expect(done.text).toContain(
      '**Deleted:** 1 opinion on an answer, 1 report of an error, 1 question in memory',
    );
    expect((await desk.holdings(reader.person.user.id)).votes).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('/privacy data', () => {
  test('sends everything held on one reader, and on nobody else, as a file only they see', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    await giveOpinions(moderator);
    expect((await fileOf(await reader.slash('privacy data'))).votes).toEqual([]);
    await giveOpinions(reader);

    const seen = await reader.slash('privacy data');
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('1 opinion on an answer, 1 report of an error, 0 entries');
    expect(seen.attachments).toMatchObject([
      { filename: 'summit-desk-data.json', description: expect.any(String) },
    ]);
    const id = reader.person.user.id;
    expect(await fileOf(seen)).toMatchObject({
      discordId: id,
      votes: [{ reader: id, fact: 'ferry-arrives', helpful: true, at: expect.any(String) }],
      reports: [{ reader: id, fact: 'ferry-arrives', text: 'It was Monday.' }],
      audit: [],
      followUpSubjects: [{ fact: 'ferry-arrives', question: ARRIVAL }],
    });
    expect(sandbox.violations()).toEqual([]);
  });

  test('holds what a moderator did, too', async () => {
    const { sandbox, moderator } = await openHouse();
    await publishArticle(moderator);
    const { audit, articles, versions } = await fileOf(await moderator.slash('privacy data'));
    expect(audit.map(({ action }) => action)).toEqual(['article published', 'article added']);
    expect(articles).toMatchObject([{ id: 'lake-post-2024-03-14', state: 'published', name: 'moderator' }]);
    expect(versions).toMatchObject([{ number: 2, name: 'moderator' }]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('works in direct messages', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('privacy data', {}, { in: 'dm' });
    expect((await fileOf(seen)).discordId).toBe(reader.person.user.id);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('/privacy forget', () => {
  test('deletes after a word of confirmation, says what, and leaves others alone', async () => {
    const { sandbox, desk, reader, moderator } = await openHouse();
    await giveOpinions(moderator);
    await giveOpinions(reader);
    const asked = await reader.slash('privacy forget');
    expect(asked.ephemeral).toBe(true);
    expect(asked.text).toMatch(
      /1 opinion on an answer, 1 report of an error and 1 question[\s\S]*stays:\*\* nothing/,
    );
    expect((await desk.holdings(reader.person.user.id)).votes).toHaveLength(1);

    const done = await reader.press(asked, 'Delete it now');
    expect(done.id).toBe(asked.id);
    expect(done.text).toContain(
      '**Deleted:** 1 opinion on an answer, 1 report of an error, 1 question in memory.',
    );
    expect(done.buttons).toEqual([]);
    const data = await fileOf(await reader.slash('privacy data'));
    expect(data).toMatchObject({ votes: [], reports: [], followUpSubjects: [] });
    expect((await desk.holdings(moderator.person.user.id)).votes).toHaveLength(1);
    expect((await reader.slash('privacy forget')).text).toContain('nothing to delete');
    expect(sandbox.violations()).toEqual([]);
  });

  test('keeps what was done as a moderator, and says why', async () => {
    const { sandbox, moderator } = await openHouse();
    await publishArticle(moderator);
    await giveOpinions(moderator);
    const done = await moderator.press(await moderator.slash('privacy forget'), 'Delete it now');
    expect(done.text).toMatch(/What stays:\*\* 4 entries[\s\S]*clear who changed/);
    expect((await fileOf(await moderator.slash('privacy data'))).audit).toHaveLength(2);
    expect(sandbox.violations()).toEqual([]);
  });
});
