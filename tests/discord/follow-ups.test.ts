/** "And when?" after an answer: on the sandbox, with the real client and the real desk. */
import { describe, expect, test } from 'vitest';
import { openHouse } from './house.ts';

const ARRIVAL = 'How did Brandt get to Sudfall?';
const GIFT = 'What present did Brandt bring for Moss?';
const ON_ARRIVAL = `↩️ On “${ARRIVAL}”`;

describe('after an answer', () => {
  test.each([
    ['and when?', /the date is \*\*4 May 2031\*\*[\s\S]*night ferry[\s\S]*passage 2/],
    [
      'who said that?',
      /said by the \*\*Sudfall harbour office\*\*, through \*\*Ora Herald\*\*[\s\S]*night ferry/,
    ],
    ['ok thanks, and where was that?', /Sudfall by night ferry/],
  ])('“%s” in a direct message is about it', async (question, told) => {
    const { sandbox, reader } = await openHouse();
    await reader.directMessage(ARRIVAL);
    const seen = await reader.directMessage(question);
    expect(seen.text).toContain(ON_ARRIVAL);
    expect(seen.text).toMatch(told);
    expect(seen.buttons.map(({ label }) => label)).toContain('👍 Helpful');
    expect(sandbox.violations()).toEqual([]);
  });

  test('what the sources do not say of it is declined with its name, and other questions are offered', async () => {
    const { sandbox, reader } = await openHouse();
    await reader.mention(ARRIVAL);
    const seen = await reader.mention('why?');
    expect(seen.text).toMatch(new RegExp(`📭 About “${ARRIVAL.replace('?', '\\?')}”, .* why\\.`));
    expect(seen.buttons.map(({ label }) => label)).toEqual([GIFT]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('that a button gave, the next question is about that', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.directMessage(ARRIVAL);
    await reader.press(seen, GIFT);
    expect((await reader.directMessage('who said that?')).text).toContain(`On “${GIFT}”: that is said by`);
    expect(sandbox.violations()).toEqual([]);
  });

  test('to /ask, a mention in the same channel is about it; one in another place is not', async () => {
    const { sandbox, reader } = await openHouse();
    await reader.slash('ask', { question: ARRIVAL });
    expect((await reader.mention('and when?')).text).toContain(ON_ARRIVAL);
    expect((await reader.directMessage('and when?')).text).not.toContain(ON_ARRIVAL);
    expect(sandbox.violations()).toEqual([]);
  });

  test('to somebody else, it is not', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    await reader.mention(ARRIVAL);
    expect((await moderator.mention('and when?')).text).not.toContain(ON_ARRIVAL);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('the subject', () => {
  test('stays over thanks, and goes with a question that is declined', async () => {
    const { sandbox, reader } = await openHouse();
    await reader.directMessage(ARRIVAL);
    await reader.directMessage('thanks!');
    expect((await reader.directMessage('and when?')).text).toContain(ON_ARRIVAL);
    await reader.directMessage('best pizza recipe?');
    expect((await reader.directMessage('and when?')).text).toContain('Hello!');
    expect(sandbox.violations()).toEqual([]);
  });

  test('changes nothing about a question that stands by itself', async () => {
    const { sandbox, reader } = await openHouse();
    const alone = await reader.directMessage(GIFT);
    await reader.directMessage(ARRIVAL);
    expect((await reader.directMessage(GIFT)).text).toBe(alone.text);
    expect(sandbox.violations()).toEqual([]);
  });
});
