import { describe, expect, test } from 'vitest';
import { type IncomingMessage, questionIn } from '../../src/discord/messages.ts';

const BOT = '111111111111111111';

function message(content: string, over: Partial<IncomingMessage> = {}): IncomingMessage {
  return { content, fromBot: false, system: false, direct: false, mentioned: new Set(), ...over };
}

const mentioned = new Set([BOT]);

describe('a message asks the bot', () => {
  test('when it is a direct message', () => {
    expect(questionIn(message('Where?', { direct: true }), BOT)).toBe('Where?');
  });

  test.each([`<@${BOT}> Where?`, `Where? <@!${BOT}>`, `<@${BOT}> Where? <@${BOT}>`])(
    'when it names the bot: %s',
    (content) => {
      expect(questionIn(message(content, { mentioned }), BOT)).toBe('Where?');
    },
  );

  test('even when nothing is asked, so that the bot can say hello', () => {
    expect(questionIn(message(`<@${BOT}>`, { mentioned }), BOT)).toBe('');
    expect(questionIn(message('', { direct: true }), BOT)).toBe('');
  });
});

describe('a message does not ask the bot', () => {
  test.each([
    ['when nobody is mentioned', message('Where?')],
    ['when everyone is', message('@everyone Where?')],
    ['when a role is', message('<@&111111111111111111> Where?')],
    ['when another user is', message('<@222222222222222222> Where?', { mentioned: new Set(['2']) })],
    ['when it is a reply that merely pings the bot', message('Thanks!', { mentioned })],
    ['when the mention is only quoted as code', message(`\`<@${BOT}>\``)],
    ['when it comes from a bot', message(`<@${BOT}> Where?`, { mentioned, fromBot: true })],
    ['when it is a direct message from a bot', message('Where?', { direct: true, fromBot: true })],
    ['when it is a system message', message('', { direct: true, system: true })],
  ])('%s', (_, incoming) => {
    expect(questionIn(incoming, BOT)).toBeUndefined();
  });
});
