/** “Check against the sources”, from a message's menu: on the sandbox, with the real client and the real desk. */
import { expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

const MENU = 'Check against the sources';
const RIGHT = 'Mayor Brandt arrived in Sudfall by night ferry on Sunday.';
const WRONG_DAY = 'Mayor Brandt arrived in Sudfall by night ferry on Friday.';
const ONE_SIDED = 'A fishing deal is almost signed.';
const UNKNOWN = 'Mayor Moss gave Brandt a golden anchor.';

async function checked({ reader, moderator }: House, text: string) {
  return reader.messageCommand(MENU, moderator.say(text));
}

test('says of each claim how it stands, with who says it and where, to the one who asked only', async () => {
  const house = await openHouse();
  const seen = await checked(house, [RIGHT, WRONG_DAY, ONE_SIDED, UNKNOWN].join(' '));
  expect(seen.ephemeral).toBe(true);
  expect(seen.text).toContain('✅ 1 supported · ⚖️ 1 disputed · ❌ 1 contradicted · ❓ 1 not covered');
  expect(seen.text).toMatch(
    /\*\*1\.\*\* “Mayor Brandt arrived[^”]+”\n✅ \*\*Supported\.\*\*[\s\S]*said by the \*\*Sudfall harbour office\*\*[\s\S]*passage 2/,
  );
  expect(seen.text).toMatch(/❌ \*\*Contradicted\.\*\* The sources say “Sunday, 4 May 2031”, not “Friday”/);
  expect(seen.text).toMatch(/⚖️ \*\*Disputed\.\*\* Somebody says so[\s\S]*💬 Claimed, not confirmed/);
  expect(seen.text).toMatch(/golden anchor[^\n]*\n❓ \*\*Not covered\.\*\*/);
  expect(seen.pinged).toEqual([]);
  expect(house.sandbox.violations()).toEqual([]);
});

test('opens an answer from the list', async () => {
  const house = await openHouse();
  const seen = await checked(house, RIGHT);
  const opened = await house.reader.select(
    seen,
    'Open an answer',
    'When did Mayor Brandt arrive in Sudfall?',
  );
  expect(opened.text).toContain('arrived in Sudfall by night ferry');
  expect(house.sandbox.violations()).toEqual([]);
});

test('is shared with a press, once, without its button', async () => {
  const house = await openHouse();
  const seen = await checked(house, RIGHT);
  await house.reader.tap(seen, 'Share');
  await house.sandbox.idle();
  const [posted] = house.moderator.inbox();
  expect(posted?.text).toContain('✅ **Supported.**');
  expect(posted?.text).toContain(`Shared by <@${house.reader.person.user.id}>`);
  expect(posted?.pinged).toEqual([]);
  expect(posted?.buttons.map(({ label }) => label)).not.toContain('Share');
  expect(seen.buttons.map(({ label }) => label)).not.toContain('Share');
  expect(house.moderator.inbox()).toHaveLength(1);
  expect(house.sandbox.violations()).toEqual([]);
});

test('looks at the first ten claims of a long message, page by page, and says so', async () => {
  const house = await openHouse();
  const seen = await checked(house, `${RIGHT}\n`.repeat(13));
  expect(seen.text).toContain('its first 10 claims. 3 more were left out');
  const labels = () => seen.buttons.map(({ label }) => label);
  expect(labels()).toContain('Next ▶');
  await house.reader.press(seen, 'Next ▶');
  expect(seen.text).toMatch(/\*\*10\.\*\*/);
  expect(labels()).toContain('Share');
  expect(house.sandbox.violations()).toEqual([]);
});

test.each([
  ['a question', 'When did Mayor Brandt arrive?'],
  ['a word', 'Hello'],
  ['emoji', '🎣🎣🎣🎣'],
  ['another script', 'Мэр Брандт приехала в воскресенье.'],
])('finds nothing to check in %s', async (_, text) => {
  const house = await openHouse();
  const seen = await checked(house, text);
  expect(seen.text).toContain('I found no statement');
  expect(seen.buttons).toEqual([]);
  expect(house.sandbox.violations()).toEqual([]);
});

test('leaves its own answers alone', async () => {
  const { reader, sandbox } = await openHouse();
  const seen = await reader.messageCommand(MENU, await reader.mention('When did Mayor Brandt arrive?'));
  expect(seen.text).toContain('That message is mine');
  expect(sandbox.violations()).toEqual([]);
});

test('shows what was written as plain text, and pings nobody', async () => {
  const house = await openHouse();
  const { user } = house.moderator.person;
  const seen = await checked(
    house,
    `**Brandt** brought <@${user.id}> @everyone a [clock](https://x.example) ~~now~~.`,
  );
  expect(seen.pinged).toEqual([]);
  expect(seen.text).not.toMatch(/@everyone|x\.example|~~/);
  expect(house.sandbox.violations()).toEqual([]);
});

test('takes the longest message there is', async () => {
  const house = await openHouse();
  const seen = await checked(house, `Brandt arrived. ${'x'.repeat(1_980)}`);
  expect(seen.text).not.toBe('');
  const endless = await checked(house, 'Mayor Brandt met Mayor Moss '.repeat(71));
  expect(endless.text).toContain('Not covered');
  expect(house.sandbox.violations()).toEqual([]);
});

test('never puts the message into the log', async () => {
  const house = await openHouse({
    desk: (real) => ({
      ...real,
      check: () => {
        throw new Error('boom');
      },
    }),
  });
  expect((await checked(house, RIGHT)).text).toContain('Something went wrong');
  expect(house.lines.join()).toContain(MENU);
  expect(house.lines.join()).not.toContain('Brandt');
  expect(house.sandbox.violations()).toEqual([]);
});
