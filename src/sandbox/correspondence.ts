import { SandboxError } from './errors.ts';
import type { StoredMessage } from './messages.ts';
import { SeenReply } from './seen.ts';

/** A message a person wrote, and the bot's replies to it. */
export class SentMessage {
  readonly stored: StoredMessage;
  readonly replies: SeenReply[] = [];
  readonly #patienceMs: number;
  readonly #first = Promise.withResolvers<SeenReply>();

  constructor(stored: StoredMessage, patienceMs: number) {
    this.stored = stored;
    this.#patienceMs = patienceMs;
  }

  get id(): string {
    return this.stored.data.id;
  }

  get content(): string {
    return this.stored.data.content;
  }

  /** The bot's first reply. @throws SandboxError if none comes in time. */
  async reply(): Promise<SeenReply> {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => reject(new SandboxError(`The bot did not reply to “${this.content}”.`)),
      this.#patienceMs,
    );
    try {
      return await Promise.race([this.#first.promise, promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** For `Correspondence`: one more reply. */
  add(message: StoredMessage): void {
    const seen = new SeenReply(message, this.#patienceMs);
    this.replies.push(seen);
    this.#first.resolve(seen);
  }
}

/** Tells which of the bot's messages answers which of the people's. */
export class Correspondence {
  readonly #sent: SentMessage[] = [];
  readonly #listeners = new Set<(message: StoredMessage) => void>();

  sent(message: SentMessage): void {
    this.#sent.push(message);
  }

  /**
   * A message of the bot's: by its reference the reply to one; without reference, to the oldest in the channel
   * that still waits, or else to the latest.
   */
  received(message: StoredMessage): void {
    const target = message.data.message_reference?.message_id;
    const here = this.#sent.filter(({ stored }) => stored.channel.id === message.channel.id);
    const answered =
      target === undefined
        ? (here.find(({ replies }) => replies.length === 0) ?? here.at(-1))
        : here.find(({ id }) => id === target);
    answered?.add(message);
    for (const listener of [...this.#listeners]) listener(message);
  }

  /** Waits for the bot's next message in a channel, reply or not. @throws SandboxError if none comes in time. */
  next(channelId: string, patienceMs: number): Promise<SeenReply> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(listener);
      };
      const listener = (message: StoredMessage): void => {
        if (message.channel.id !== channelId) return;
        stop();
        resolve(new SeenReply(message, patienceMs));
      };
      const timer = setTimeout(() => {
        stop();
        reject(new SandboxError('The bot wrote nothing.'));
      }, patienceMs);
      this.#listeners.add(listener);
    });
  }
}
