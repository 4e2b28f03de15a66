/** Readers ask: the real client on the sandbox, the real desk over an invented story. */
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { ARTICLES, openHouse } from './house.ts';

const ARRIVAL = 'When did Mayor Brandt arrive in Sudfall?';
const ARRIVED = 'Mayor Ada Brandt arrived in Sudfall by night ferry';

/** Turns the desk's answers into guesses. */
function unsure(real: Desk): Desk {
  return {
    ...real,
    ask: (text) => ({
      parts: real
        .ask(text)
        .parts.map((part) => (text === 'hm?' ? { ...part, outcome: 'unsure', facts: [] } : part)),
    }),
  };
}

describe('/ask', () => {
  test('answers for all to see, with who said it and the passage', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    expect(seen.text).toContain(ARRIVED);
    expect(seen.text).toContain(
      '📰 Reported · said by the **Sudfall harbour office** through **Ora Herald**',
    );
    expect(seen.text).toContain('**Ora Herald**, 4 May 2031, passage 2: “stepped off the night ferry');
    expect(seen.text).toContain('[open](https://herald.example/lake-ora#:~:text=stepped%20off');
    expect(seen.ephemeral).toBe(false);
    expect(seen.pinged).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('shows those in the channel what was asked; below a mention they can read it themselves', async () => {
    const { sandbox, reader } = await openHouse();
    const asked = await reader.slash('ask', { question: 'Did Brandt come by *boat*?' });
    expect(asked.text).toMatch(/^-# ❓ Did Brandt come by \\\*boat\\\*\?\n/);
    expect((await reader.mention('Did Brandt come by boat?')).text).not.toContain('❓');
    expect(sandbox.violations()).toEqual([]);
  });

  test('suggests questions while typing, and before anything is typed', async () => {
    const { sandbox, reader } = await openHouse();
    const choices = await reader.autocomplete('ask', 'question', 'fishing deal');
    expect(choices[0]?.name).toMatch(/fishing deal/);
    expect(await reader.autocomplete('ask', 'question', '')).not.toEqual([]);
    expect(await reader.autocomplete('ask', 'question', 'x'.repeat(1_000))).not.toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('shows both sides of what an article reports', async () => {
    const { sandbox, reader } = await openHouse();
    const { text } = await reader.slash('ask', { question: 'Will the mayors sign a fishing deal?' });
    expect(text).toMatch(
      /💬 Claimed, not confirmed[\s\S]*the other side[\s\S]*🚫 Denied · said by \*\*Tove Lind/,
    );
    expect(sandbox.violations()).toEqual([]);
  });

  test('answers several questions one after another', async () => {
    const { sandbox, reader } = await openHouse();
    const { text } = await reader.slash('ask', {
      question: 'What present did Brandt bring for Moss? Where will the talks take place?',
    });
    expect(text).toMatch(/brass clock[\s\S]*old lighthouse/);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('buttons', () => {
  test('a did-you-mean gives that answer, to the one who pressed', async () => {
    const { sandbox, reader } = await openHouse({ desk: unsure });
    const guesses = await reader.slash('ask', { question: 'hm?' });
    expect(guesses.buttons).toHaveLength(4);
    const seen = await reader.press(guesses, ARRIVAL);
    expect(seen.text).toContain(ARRIVED);
    expect(seen.ephemeral).toBe(true);
    expect(sandbox.violations()).toEqual([]);
  });

  test('a related question gives its answer', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    const next = await reader.press(seen, 'What present did Brandt bring for Moss?');
    expect(next.text).toContain('brass clock');
    expect(sandbox.violations()).toEqual([]);
  });

  test('a denied fact is shown with the claim it denies', async () => {
    const { sandbox, reader } = await openHouse();
    const topics = await reader.slash('topics');
    const talks = await reader.select(topics, 'Open a topic', 'The talks');
    const seen = await reader.select(talks, 'Open an answer', 'Who denied the fishing deal?');
    expect(seen.text).toMatch(/🚫 Denied[\s\S]*💬 Claimed/);
    expect(sandbox.violations()).toEqual([]);
  });

  test('"Show passage" shows the whole passage, where the texts are kept', async () => {
    const { sandbox, reader } = await openHouse({ articlesDir: ARTICLES });
    const seen = await reader.slash('ask', { question: ARRIVAL });
    const passage = await reader.press(seen, 'passage:courier-2031-05-04:2:1:0');
    expect(passage.text).toContain(
      '> **The ferry from Nordhaven docked at dawn on Sunday, harbour staff told',
    );
    expect(passage.ephemeral).toBe(true);
    expect(sandbox.violations()).toEqual([]);
  });

  test('there is no "Show passage" where the texts are not kept', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: ARRIVAL });
    expect(seen.buttons.map(({ label }) => label)).not.toContain('Show passage');
    expect(sandbox.violations()).toEqual([]);
  });

  test('one whose fact is gone says so', async () => {
    let gone = false;
    const { sandbox, reader } = await openHouse({
      desk: (real) => ({ ...real, fact: (id) => (gone ? undefined : real.fact(id)) }),
    });
    const seen = await reader.slash('ask', { question: ARRIVAL });
    gone = true;
    expect((await reader.press(seen, 'fact:clock-gift')).text).toContain('no longer in my fact base');
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('a message', () => {
  test('in private is answered in private, as a reply', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.directMessage(ARRIVAL);
    expect(seen.text).toContain(ARRIVED);
    expect(seen.message.message_reference?.message_id).toBeDefined();
    expect(sandbox.violations()).toEqual([]);
  });

  test('its buttons answer in private too, for good', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.directMessage(ARRIVAL);
    const next = await reader.press(seen, 1);
    expect(next.text).toContain('brass clock');
    expect(next.ephemeral).toBe(false);
    expect(sandbox.violations()).toEqual([]);
  });

  test('that mentions the bot is answered, without a ping', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.mention(ARRIVAL);
    expect(seen.text).toContain(ARRIVED);
    expect(seen.pinged).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('deleted before the answer is answered all the same', async () => {
    const { sandbox, reader } = await openHouse();
    const sent = reader.send(ARRIVAL, { in: 'dm' });
    reader.delete(sent);
    await sandbox.idle();
    expect(reader.inbox({ in: 'dm' })).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });

  test('not meant for the bot is left alone: no mention, everyone, a role, a reply that merely pings', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.mention(ARRIVAL);
    reader.say(ARRIVAL);
    reader.say(`@everyone ${ARRIVAL}`);
    reader.say(`<@&${sandbox.ids.guild}> ${ARRIVAL}`);
    reader.replyTo(seen, 'Thanks!');
    await sandbox.idle();
    expect(reader.inbox()).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });
});

describe('bad input', () => {
  const zalgo = `W${'\u0301'.repeat(50)}hen`;
  test.each([
    ['no words', '???', /Hello/],
    ['emoji', '😀😀😀', /Hello/],
    ['a greeting', 'hello', /Hello/],
    ['zero-width and control characters', '\u200B\u200B\u0007', /Hello/],
    ['another script', 'Когда приехал?', /по-английски/],
    ['something else', 'best pizza recipe?', /only answer questions about the summit/],
    ['what comes next', 'How long did the ferry crossing take?', /sources do not say[\s\S]*night ferry/],
    ['markdown and code', '```js\n**x**\n```', /./],
    ['stacked accents', zalgo, /./],
    ['right-to-left marks', '\u202E\u2066evil\u2069', /./],
    ['half an emoji', '\uD83D', /./],
  ])('%s gets a clear answer', async (_, question, answer) => {
    const { sandbox, reader } = await openHouse();
    expect((await reader.directMessage(question)).text).toMatch(answer);
    expect(sandbox.violations()).toEqual([]);
  });

  test('an endless question is answered with a word about its length', async () => {
    const { sandbox, reader } = await openHouse();
    const seen = await reader.slash('ask', { question: `${ARRIVAL} ${'and then '.repeat(600)}` });
    expect(seen.text).toContain('first 600 characters');
    expect(sandbox.violations()).toEqual([]);
  });

  test('a bomb of mentions pings nobody', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    const bomb = `@everyone @here <@${moderator.person.user.id}> `.repeat(20);
    const seen = await reader.directMessage(`${bomb} ${ARRIVAL}`);
    expect(seen.pinged).toEqual([]);
    expect(seen.text).toContain(ARRIVED);
    expect(sandbox.violations()).toEqual([]);
  });
});
