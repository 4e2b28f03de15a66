/** “Why this answer?”, pressed: on the sandbox, with the real client and the real desk. */
import { expect, onTestFinished, test } from 'vitest';
import { createBot } from '../../src/discord/bot.ts';
import { type House, openHouse, readableLog } from './house.ts';

const WHY = 'Why this answer?';
const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const LONG = `${ARRIVAL.slice(0, -1)}, and I mean the one who is the mayor of Nordhaven and who brought that clock?`;

/** Another start of the bot: nothing of the first one's memory is left. */
async function restart({ sandbox, bot, desk }: House): Promise<void> {
  await bot.stop();
  const { log } = readableLog();
  const again = await createBot({ desk, token: sandbox.token, api: sandbox.apiUrl, log });
  onTestFinished(() => again.stop());
}

test('explains an answer, to the one who pressed only', async () => {
  const { sandbox, reader, moderator } = await openHouse();
  const seen = await reader.slash('ask', { question: 'When did Mayor Brand arive in Sudfall?' });
  const why = await moderator.press(seen, WHY);
  expect(why.ephemeral).toBe(true);
  expect(why.text).toMatch(/Your question:\*\* “When did Mayor Brand arive in Sudfall\?”/);
  expect(why.text).toContain('“arive” as “arrive”');
  expect(why.text).toMatch(/Names I recognised:.*Sudfall/);
  expect(why.text).toContain('when (a time)');
  expect(why.text).toMatch(/Confidence that it answers you:\*\* (?:over )?\d+%/);
  expect(sandbox.violations()).toEqual([]);
});

test('in direct messages is there for good', async () => {
  const { sandbox, reader } = await openHouse();
  const why = await reader.press(await reader.directMessage(ARRIVAL), WHY);
  expect(why.ephemeral).toBe(false);
  expect(why.text).toContain(`Nearest wording in my fact base:** “${ARRIVAL}”`);
  expect(sandbox.violations()).toEqual([]);
});

test('explains a decline, and marks the wording that the sources leave open', async () => {
  const { sandbox, reader } = await openHouse();
  const seen = await reader.slash('ask', { question: 'How long did the ferry crossing take?' });
  const why = await reader.press(seen, WHY);
  expect(why.text).toMatch(/“How long did the ferry crossing take\?” \(🚪 one that the sources leave open\)/);
  expect(why.text).toContain('the sources do not seem to say it');
  expect(sandbox.violations()).toEqual([]);
});

test('explains each of several answers', async () => {
  const { sandbox, reader } = await openHouse();
  const seen = await reader.mention(`${ARRIVAL} Where will the talks take place?`);
  const [first, second] = seen.buttons.filter(({ label }) => label === WHY);
  const explained = async (id = '') => (await reader.press(seen, id)).text;
  expect(await explained(first?.customId)).toContain(`Your question:** “${ARRIVAL}”`);
  expect(await explained(second?.customId)).toContain('Your question:** “Where will the talks take place?”');
  expect(sandbox.violations()).toEqual([]);
});

test('says the same every time, also after a restart', async () => {
  const house = await openHouse();
  const { sandbox, reader } = house;
  const seen = await reader.slash('ask', { question: ARRIVAL });
  const before = await reader.press(seen, WHY);
  await restart(house);
  expect((await reader.press(seen, WHY)).text).toBe(before.text);
  expect(sandbox.violations()).toEqual([]);
});

test('of a long question is remembered while the bot runs, and politely gone after a restart', async () => {
  const house = await openHouse();
  const { sandbox, reader } = house;
  const seen = await reader.slash('ask', { question: LONG });
  expect((await reader.press(seen, WHY)).text).toContain('Your question:** “When did Mayor Brandt');
  await restart(house);
  expect((await reader.press(seen, WHY)).text).toContain('I have forgotten it since, sorry');
  expect(sandbox.violations()).toEqual([]);
});

test('is not on a greeting', async () => {
  const { sandbox, reader } = await openHouse();
  expect((await reader.directMessage('hello')).buttons.map(({ label }) => label)).not.toContain(WHY);
  expect(sandbox.violations()).toEqual([]);
});

test('never puts the question into the log', async () => {
  let broken = false;
  const { sandbox, reader, lines } = await openHouse({
    desk: (real) => ({
      ...real,
      ask: (text) => {
        if (broken) throw new Error('boom');
        return real.ask(text);
      },
    }),
  });
  const seen = await reader.slash('ask', { question: ARRIVAL });
  broken = true;
  expect((await reader.press(seen, WHY)).text).toContain('Something went wrong');
  expect(lines.join()).toContain('component why');
  expect(lines.join()).not.toContain('Brandt');
  expect(sandbox.violations()).toEqual([]);
});

test.each([
  ['Russian', 'Когда приехал мэр?', /по-английски/],
  ['Korean', '시장은 언제 도착했나요?', /영어로 다시 질문해 주세요/],
  ['Japanese', '市長はいつ着きましたか', /英語でもう一度質問してください/],
  ['Chinese', '市长什么时候到的？', /请用英文再问一次/],
  ['Arabic', 'متى وصل العمدة؟', /only understand questions in English/],
])('a question in %s is declined in that language, and explained', async (_, question, words) => {
  const { sandbox, reader } = await openHouse();
  const seen = await reader.slash('ask', { question });
  expect(seen.text).toMatch(words);
  const why = await reader.press(seen, WHY);
  expect(why.text).toContain(`Your question:** “${question.normalize('NFKC')}”`);
  expect(why.text).toContain('I only read English');
  expect(sandbox.violations()).toEqual([]);
});
