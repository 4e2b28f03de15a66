/** Messages that are edited after they were answered: on the sandbox, with the real client and the real desk. */
import { describe, expect, test } from 'vitest';
import { createReplies } from '../../src/discord/replies.ts';
import { openHouse } from './house.ts';

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const ARRIVED = 'Mayor Ada Brandt arrived in Sudfall by night ferry';
const GIFT = 'What present did Brandt bring for Moss?';

describe.each([
  ['direct message', { in: 'dm' }, ''],
  ['mention', { in: 'guild' }, 'mention'],
] as const)('an edited %s', (_, where, kind) => {
  const open = async () => {
    const house = await openHouse();
    const called = kind === 'mention' ? `<@${house.sandbox.ids.application}> ` : '';
    return { ...house, called };
  };

  test('is answered anew in place', async () => {
    const { sandbox, reader, called } = await open();
    const sent = reader.send(`${called}${ARRIVAL}`, where);
    const reply = await sent.reply();
    reader.edit(sent, `${called}${GIFT}`);
    await reply.until(({ text }) => text.includes('brass clock'));
    expect(reply.text).not.toContain(ARRIVED);
    expect(reader.inbox(where)).toHaveLength(1);
    expect(reply.pinged).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('shows the last of several quick edits', async () => {
    const { sandbox, reader, called } = await open();
    const sent = reader.send(`${called}hm`, where);
    for (const text of [ARRIVAL, 'Where will the talks take place?', GIFT]) {
      reader.edit(sent, `${called}${text}`);
    }
    const reply = await sent.reply();
    await sandbox.idle();
    expect(reply.text).toContain('brass clock');
    expect(reader.inbox(where)).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });

  test('that asks the same changes nothing', async () => {
    const { sandbox, reader, called } = await open();
    const sent = reader.send(`${called}${ARRIVAL}`, where);
    const reply = await sent.reply();
    reader.edit(sent, `${called}${ARRIVAL} `);
    await sandbox.idle();
    expect(reply.edits).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });
});

test('a message that no longer mentions the bot keeps its answer', async () => {
  const { sandbox, reader } = await openHouse();
  const sent = reader.send(`<@${sandbox.ids.application}> ${ARRIVAL}`);
  const reply = await sent.reply();
  reader.edit(sent, 'never mind');
  await sandbox.idle();
  expect(reply.text).toContain(ARRIVED);
  expect(sandbox.violations()).toEqual([]);
});

test('one that was never answered is left alone', async () => {
  const { sandbox, reader } = await openHouse();
  const sent = reader.say('no question for anybody');
  reader.edit(sent, `<@${sandbox.ids.application}> ${ARRIVAL}`);
  await sandbox.idle();
  expect(reader.inbox()).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

describe('what is remembered of replies', () => {
  const reply = Promise.resolve('9');

  test('is the newest ones only', () => {
    const replies = createReplies(2);
    for (const message of ['1', '2', '3']) replies.remember(message, 'q', reply);
    expect(replies.find('1')).toBeUndefined();
    expect(replies.find('3')).toBeDefined();
  });

  test('lasts ten minutes', () => {
    let now = 0;
    const replies = createReplies(2, () => now);
    replies.remember('1', 'q', reply);
    now = 10 * 60_000 - 1;
    expect(replies.find('1')).toBeDefined();
    now += 1;
    expect(replies.find('1')).toBeUndefined();
  });

  test('tells another question from the same', () => {
    const replies = createReplies();
    replies.remember('1', 'q', reply);
    expect(replies.find('1')?.asksAnew('q')).toBe(false);
    expect(replies.find('1')?.asksAnew('r')).toBe(true);
    expect(replies.find('1')?.asksAnew('r')).toBe(false);
  });
});
