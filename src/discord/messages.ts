/** Questions in direct messages, and in channels where the bot is mentioned. */
import type { Message as DiscordMessage } from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import type { Log } from '../operations/log.ts';
import type { TextMemory } from '../presenting/memory.ts';
import { questionReply } from '../presenting/question-reply.ts';
import { guarded } from './failure.ts';
import { replyTo } from './reply.ts';

/** What decides whether a message is meant for the bot. */
export interface IncomingMessage {
  readonly content: string;
  readonly fromBot: boolean;
  /** Joins, pins, boosts and the like. */
  readonly system: boolean;
  readonly direct: boolean;
  /** Users Discord says are mentioned: those named in the text, and whom a reply pings. */
  readonly mentioned: ReadonlySet<string>;
}

/**
 * The question in a message, without the mention of the bot; `undefined` where it is not meant for the bot.
 * `@everyone`, roles, and replies that merely ping do not ask the bot anything: its name must be in the text.
 */
export function questionIn(message: IncomingMessage, botId: string): string | undefined {
  if (message.fromBot || message.system) return undefined;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  if (!message.direct && !(message.mentioned.has(botId) && mention.test(message.content))) return undefined;
  return message.content.replace(mention, ' ').trim();
}

function incoming(message: DiscordMessage): IncomingMessage {
  return {
    content: message.content,
    // A webhook's messages have a made-up author, who is not always marked as a bot.
    fromBot: message.author.bot || message.webhookId !== null,
    system: message.system,
    direct: message.guildId === null,
    mentioned: new Set(message.mentions.users.keys()),
  };
}

export interface MessageContext {
  readonly desk: Desk;
  readonly log: Log;
  readonly memory: TextMemory;
}

/** @returns a function that answers messages meant for the bot and never rejects */
export function createMessageHandler({
  desk,
  log,
  memory,
}: MessageContext): (message: DiscordMessage) => Promise<void> {
  return async (message) => {
    const question = questionIn(incoming(message), message.client.user.id);
    if (question === undefined) return;
    const what = message.guildId === null ? 'direct message' : 'mention';
    await guarded(
      log,
      what,
      () => replyTo(message, questionReply(desk, question, memory)),
      (notice) => replyTo(message, notice),
    );
    log.debug({ what }, 'message handled');
  };
}
