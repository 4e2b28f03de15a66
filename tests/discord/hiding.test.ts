/** `/ask` with its options: an answer for one alone that can be shared, and an answer from one article. */
import { describe, expect, test } from 'vitest';
import { openHouse } from './house.ts';

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const ARRIVED = 'Mayor Ada Brandt arrived in Sudfall by night ferry';
const SHARE = 'Share';

const labels = (seen: { readonly buttons: readonly { readonly label: string }[] }) =>
  seen.buttons.map(({ label }) => label);

describe('a hidden answer', () => {
  test('is for the one who asked, and can be shared once', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL, hide: true });
    expect(seen.ephemeral).toBe(true);
    expect(moderator.inbox()).toEqual([]);
    await reader.tap(seen, SHARE);
    await sandbox.idle();
    const [posted] = moderator.inbox();
    expect(posted?.text).toContain(`❓ ${ARRIVAL}`);
    expect(posted?.text).toContain(ARRIVED);
    expect(labels(posted ?? seen)).toContain('Why this answer?');
    expect(labels(posted ?? seen)).not.toContain(SHARE);
    expect(labels(seen)).not.toContain(SHARE);
    await expect(reader.press(seen, SHARE)).rejects.toThrow();
    expect(moderator.inbox()).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });

  test('is shared once also by two presses at the same time', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL, hide: true });
    await Promise.all([reader.tap(seen, SHARE), reader.tap(seen, SHARE)]);
    await sandbox.idle();
    expect(moderator.inbox()).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });

  test('opened by a button can be shared, too', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    expect(labels(seen)).not.toContain(SHARE);
    const next = await reader.press(seen, 'What present did Brandt bring for Moss?');
    await reader.tap(next, SHARE);
    await sandbox.idle();
    expect(moderator.inbox().at(-1)?.text).toContain('brass clock');
    expect(sandbox.violations()).toEqual([]);
  });

  test('is not hidden in direct messages, where nobody else is', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL, hide: true }, { in: 'dm' });
    expect(seen.ephemeral).toBe(false);
    expect(labels(seen)).not.toContain(SHARE);
    expect(sandbox.violations()).toEqual([]);
  });

  test('to a greeting has nothing to share, nor has a passage', async () => {
    const { sandbox, reader } = await openHouse({ articlesDir: 'tests/fixtures/articles' });
    expect(labels(await reader.slash('ask', { question: 'hello', hide: true }))).not.toContain(SHARE);
    const seen = await reader.slash('ask', { question: ARRIVAL, hide: true });
    const passage = await reader.press(seen, 'passage:courier-2031-05-04:2:1:0');
    expect(labels(passage)).not.toContain(SHARE);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('an answer from one article', () => {
  test('is given where it cites it', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL, source: 'courier-2031-05-04' });
    expect(seen.text).toContain(ARRIVED);
    expect(sandbox.violations()).toEqual([]);
  });

  test('is declined where only another one says it, with what that one says', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', {
      question: 'What present did Brandt bring for Moss?',
      source: 'courier-2031-05-04',
    });
    expect(seen.text).toMatch(
      /📭 I found nothing in \*\*Lake Courier\*\*, 4 May 2031 that answers this\. Another source says:\nMayor Brandt brought/,
    );
    expect(seen.text).toContain('**Ora Herald**, 4 May 2031, passage 3');
    expect(sandbox.violations()).toEqual([]);
  });

  test('may be asked for by the outlet; a name that is none is told so', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL, source: 'ora herald' });
    expect(seen.text).toContain(ARRIVED);
    const wrong = await reader.slash('ask', { question: ARRIVAL, source: 'The Moon' });
    expect(wrong.text).toContain('I have no such article');
    expect(sandbox.violations()).toEqual([]);
  });

  test('is chosen from the articles there are', async () => {
    const { sandbox, reader } = await openHouse();
    const all = await reader.autocomplete('ask', 'source', '', { others: { question: ARRIVAL } });
    expect(all.map(({ value }) => value).toSorted()).toEqual(['courier-2031-05-04', 'herald-2031-05-04']);
    const some = await reader.autocomplete('ask', 'source', 'herald', { others: { question: ARRIVAL } });
    expect(some.map(({ value }) => value)).toEqual(['herald-2031-05-04']);
    expect(sandbox.violations()).toEqual([]);
  });
});
