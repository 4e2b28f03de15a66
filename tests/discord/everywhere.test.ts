/** Where the bot is no member: a group chat and another server, for those who have added it to their account. */
import { describe, expect, test } from 'vitest';
import { openHouse } from './house.ts';

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const ARRIVED = 'Mayor Ada Brandt arrived in Sudfall by night ferry';

describe.each([
  ['a group chat', { in: 'private' }],
  ['a server that the bot is not in', { in: 'elsewhere' }],
] as const)('in %s', (_, where) => {
  test('a question is answered, its buttons work, and nothing is fetched', async () => {
    const { sandbox, reader } = await openHouse();
    const before = sandbox.exchanges.length;
    const seen = await reader.slash('ask', { question: ARRIVAL }, where);
    expect(seen.text).toContain(ARRIVED);
    expect(seen.ephemeral).toBe(false);
    const next = await reader.press(seen, 'What present did Brandt bring for Moss?');
    expect(next.text).toContain('brass clock');
    expect(next.ephemeral).toBe(true);
    expect((await reader.press(seen, 'Why this answer?')).text).toContain('Your question:');
    const routes = sandbox.exchanges.slice(before).map(({ method, route }) => `${method} ${route}`);
    expect(new Set(routes)).toEqual(
      new Set(['POST /interactions/{interaction_id}/{interaction_token}/callback']),
    );
    expect(sandbox.violations()).toEqual([]);
  });

  test('a hidden answer is hidden, and shared with one follow-up', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL, hide: true }, where);
    expect(seen.ephemeral).toBe(true);
    await reader.tap(seen, 'Share');
    await sandbox.idle();
    expect(reader.inbox(where).map(({ text }) => text)).toEqual([expect.stringContaining(ARRIVED)]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('lists are leafed through in place', async () => {
    const { sandbox, reader } = await openHouse();
    const topics = await reader.slash('topics', {}, where);
    expect(topics.ephemeral).toBe(true);
    const talks = await reader.select(topics, 'Open a topic', 'The talks');
    expect(talks.id).toBe(topics.id);
    expect(sandbox.violations()).toEqual([]);
  });

  test('a message is checked', async () => {
    const { sandbox, reader } = await openHouse();
    const said = reader.send('Mayor Brandt arrived in Sudfall by night ferry on Friday.', where);
    const seen = await reader.messageCommand('Check against the sources', said);
    expect(seen.text).toContain('❌ **Contradicted.**');
    expect(seen.ephemeral).toBe(true);
    expect(sandbox.violations()).toEqual([]);
  });

  test('moderators have no commands', async () => {
    const { moderator } = await openHouse();
    const offered = moderator.offered(where).map(({ name }) => name);
    expect(offered).toContain('ask');
    expect(offered).not.toContain('refresh');
    expect(offered).not.toContain('articles');
    await expect(moderator.slash('refresh', {}, where)).rejects.toThrow('cannot be used');
  });
});

test('what is said where the bot is no member never reaches it', async () => {
  const { sandbox, reader } = await openHouse();
  const before = sandbox.exchanges.length;
  reader.send(`<@${sandbox.ids.application}> ${ARRIVAL}`, { in: 'private' });
  reader.send(`<@${sandbox.ids.application}> ${ARRIVAL}`, { in: 'elsewhere' });
  await sandbox.idle();
  expect(sandbox.exchanges).toHaveLength(before);
});
