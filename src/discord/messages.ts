/** Questions in direct messages, and in channels where the bot is mentioned. */
import type { Message as DiscordMessage } from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import type { Log } from '../operations/log.ts';
import type { TextMemory } from '../presenting/memory.ts';
import { questionReply } from '../presenting/question-reply.ts';
import { guarded } from './failure.ts';
import { textsOfMessage } from './languages.ts';
import type { Replies } from './replies.ts';
import { changeReply, replyTo } from './reply.ts';
import type { Subjects } from './subjects.ts';

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
  readonly subjects: Subjects;
  readonly replies: Replies;
}

/** What a message asks, answered. */
function answer(message: DiscordMessage, question: string, { desk, memory, subjects }: MessageContext) {
  const local = { ...desk, texts: textsOfMessage(message) };
  return questionReply(local, question, memory, subjects.of(message.author.id, message.channelId));
}

const kindOf = ({ guildId }: DiscordMessage): string => (guildId === null ? 'direct message' : 'mention');

/** @returns a function that answers messages meant for the bot and never rejects */
export function createMessageHandler(context: MessageContext): (message: DiscordMessage) => Promise<void> {
  const { log, replies } = context;
  return async (message) => {
    const question = questionIn(incoming(message), message.client.user.id);
    if (question === undefined) return;
    const what = kindOf(message);
    const sent = Promise.withResolvers<string | undefined>();
    replies.remember(message.id, question, sent.promise);
    await guarded(
      log,
      what,
      textsOfMessage(message),
      async () => sent.resolve(await replyTo(message, answer(message, question, context))),
      async (notice) => sent.resolve(await replyTo(message, notice)),
    );
    sent.resolve(undefined);
    log.debug({ what }, 'message handled');
  };
}

/** @returns a function that answers anew, in place, what was edited soon after it was answered, and never rejects */
export function createEditHandler(context: MessageContext): (message: DiscordMessage) => Promise<void> {
  const { log, replies } = context;
  return async (message) => {
    const answered = replies.find(message.id);
    if (answered === undefined || message.partial) return;
    const question = questionIn(incoming(message), message.client.user.id);
    if (question === undefined || !answered.asksAnew(question)) return;
    const what = `edited ${kindOf(message)}`;
    await answered.next((reply) =>
      guarded(
        log,
        what,
        textsOfMessage(message),
        () => changeReply(message, reply, answer(message, question, context)),
        (notice) => changeReply(message, reply, notice),
      ),
    );
    log.debug({ what }, 'message handled');
  };
}
