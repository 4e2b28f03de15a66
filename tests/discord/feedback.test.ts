/** Readers say what they think of answers; moderators read what was reported. On the sandbox, with the real desk. */
import { describe, expect, test } from 'vitest';
import { openHouse } from './house.ts';

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const FACT = 'ferry-arrives';
const [HELPFUL, NOT_HELPFUL, REPORT] = ['👍 Helpful', '👎 Not helpful', 'Report an error'];

describe('below an answer', () => {
  test('stand related questions, then one row for all that is about the answer', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    const labels = seen.buttons.map(({ label }) => label);
    expect(labels.slice(-4)).toEqual(['Why this answer?', HELPFUL, NOT_HELPFUL, REPORT]);
    expect(labels[0]).toMatch(/\?$/);
    expect(seen.text).not.toMatch(/helpful/i);
    expect(sandbox.violations()).toEqual([]);
  });

  test('a decline has nothing to vote on', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.directMessage('best pizza recipe?');
    expect(seen.buttons.map(({ label }) => label)).not.toContain(HELPFUL);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('a vote', () => {
  test('is one a reader and answer, can be changed, and is confirmed to the one who voted only', async () => {
    const { sandbox, desk, reader, moderator } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    const held = async (id: string) =>
      (await desk.holdings(id)).votes.map(({ fact, helpful }) => [fact, helpful]);

    const yes = await reader.press(seen, HELPFUL);
    expect(yes.ephemeral).toBe(true);
    expect(yes.text).toContain('**helpful**');
    const no = await reader.press(seen, NOT_HELPFUL);
    expect(no.text).toContain('**not helpful**');
    await moderator.press(seen, HELPFUL);

    expect(await held(reader.person.user.id)).toEqual([[FACT, false]]);
    expect(await held(moderator.person.user.id)).toEqual([[FACT, true]]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('in direct messages leaves no message behind either', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.directMessage(ARRIVAL);
    expect((await reader.press(seen, HELPFUL)).ephemeral).toBe(true);
    expect(reader.inbox({ in: 'dm' })).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });

  test('on an answer that a button gave counts for that answer', async () => {
    const { sandbox, desk, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    const next = await reader.press(seen, 'What present did Brandt bring for Moss?');
    await reader.press(next, HELPFUL);
    expect((await desk.holdings(reader.person.user.id)).votes).toMatchObject([{ fact: 'clock-gift' }]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('on an answer that is gone says so', async () => {
    let gone = false;
    const { sandbox, desk, reader } = await openHouse({
      desk: (real) => ({ ...real, fact: (id) => (gone ? undefined : real.fact(id)) }),
    });
    const seen = await reader.slash('ask', { question: ARRIVAL });
    gone = true;
    expect((await reader.press(seen, HELPFUL)).text).toContain('no longer in my fact base');
    expect((await reader.press(seen, REPORT)).text).toContain('no longer in my fact base');
    expect((await desk.holdings(reader.person.user.id)).votes).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('that cannot be kept is told with a reference, and the log does not name the reader', async () => {
    const { sandbox, reader, lines } = await openHouse({
      desk: (real) => ({ ...real, vote: () => Promise.reject(new Error('the disk is full')) }),
    });
    const seen = await reader.slash('ask', { question: ARRIVAL });
    expect((await reader.press(seen, HELPFUL)).text).toContain('this reference');
    expect(lines.join()).toContain('the disk is full');
    expect(lines.join()).not.toContain(reader.person.user.id);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('a report', () => {
  test('is written in a form that says what it is about, and read by moderators without its writer', async () => {
    const { sandbox, reader, moderator, lines } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    const form = await reader.press(seen, REPORT);
    expect(JSON.stringify(form.modal?.components)).toContain(ARRIVAL);
    const told = await reader.submitModal(form, { text: 'It was *Monday*.\n\n@everyone' });
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain(`Your report on “${ARRIVAL}” was kept`);

    const list = await moderator.slash('reports');
    expect(list.ephemeral).toBe(true);
    expect(list.text).toMatch(
      /Reports of errors \(1\)[\s\S]*1\. When did Mayor Brandt arrive in Sudfall\?\*\*/,
    );
    expect(list.text).toContain('> It was \\*Monday\\*.\n> \n> \\@everyone');
    expect(list.text).not.toContain(reader.person.user.id);
    expect((await moderator.press(list, 'Show answer')).text).toContain('Mayor Ada Brandt arrived');
    expect(lines.join()).not.toContain('Monday');
    expect(sandbox.violations()).toEqual([]);
  });

  test('takes 1,000 characters, no more, and nothing but blanks is none', async () => {
    const { sandbox, desk, reader } = await openHouse();
    const seen = await reader.directMessage(ARRIVAL);
    await expect(
      reader.submitModal(await reader.press(seen, REPORT), { text: 'x'.repeat(1_001) }),
    ).rejects.toThrow('at most 1000');
    const blank = await reader.submitModal(await reader.press(seen, REPORT), { text: ' \n ' });
    expect(blank.text).toContain('the report was empty');
    await reader.submitModal(await reader.press(seen, REPORT), { text: 'x'.repeat(1_000) });
    expect(await desk.reports(9)).toMatchObject([{ fact: FACT, text: 'x'.repeat(1_000) }]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('stands on pages with many others, the newest first, also of answers that are gone', async () => {
    const { sandbox, desk, moderator } = await openHouse();
    for (let n = 1; n <= 30; n++)
      await desk.report(`${n}`, n === 30 ? 'gone-fact' : FACT, `${n} ${'\\'.repeat(900)}`);
    const first = await moderator.slash('reports');
    expect(first.text).toMatch(/Reports of errors \(30\)[\s\S]*30\. an answer that is gone \(gone-fact\)/);
    const next = await moderator.press(first, 'Next ▶');
    expect(next.id).toBe(first.id);
    expect(next.text).toContain('Page 2 of');
    expect(sandbox.violations()).toEqual([]);
  });

  test('is one of five that are taken of a reader within an hour; the sixth is told when it may be sent', async () => {
    const { sandbox, desk, reader, moderator } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    const send = async (actor: typeof reader, text: string) =>
      actor.submitModal(await actor.press(seen, REPORT), { text });
    for (let n = 1; n <= 4; n++) expect((await send(reader, `No. ${n}`)).text).toContain('was kept');
    const [fifth, sixth] = [await reader.press(seen, REPORT), await reader.press(seen, REPORT)];
    expect((await reader.submitModal(fifth, { text: 'No. 5' })).text).toContain('was kept');
    // One form was open already; no other is opened to be written in vain.
    for (const refused of [
      await reader.submitModal(sixth, { text: 'No. 6' }),
      await reader.press(seen, REPORT),
    ]) {
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toMatch(/You have sent 5 reports within an hour\..*the next one <t:\d+:R>\./);
    }
    expect((await send(moderator, 'Another’s')).text).toContain('was kept');
    expect((await desk.reports(9)).map(({ text }) => text)).toEqual([
      'Another’s',
      ...[5, 4, 3, 2, 1].map((n) => `No. ${n}`),
    ]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('is for moderators to read', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    expect((await moderator.slash('reports')).text).toContain('Nobody has reported an error');
    await expect(reader.slash('reports')).rejects.toThrow();
    expect(sandbox.violations()).toEqual([]);
  });
});
