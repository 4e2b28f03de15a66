/** Which of the bot's messages answers which message: the newest only, for ten minutes, in memory only, without text. */
import { createHash } from 'node:crypto';

/** Some 200 characters each. */
const KEPT = 500;
const LASTS_MS = 10 * 60_000;
/** Hex digits; enough to see that a question is another one. */
const MARK_LENGTH = 12;

/** A message that was answered. */
export interface Answered {
  /** Whether it asks something else than when it was answered last; from then on this counts as answered. */
  asksAnew(question: string): boolean;
  /** Runs after all that was begun before, so that the newest answer is the one that stays. @param reply its id */
  next(change: (reply: string) => Promise<void>): Promise<void>;
}

export interface Replies {
  /** @param reply gives the answer's id, once it is sent; nothing where it could not be. */
  remember(message: string, question: string, reply: Promise<string | undefined>): void;
  find(message: string): Answered | undefined;
}

/** Of what was asked only so much that a change shows: pins and link previews come as edits, too. */
const markOf = (question: string): string =>
  createHash('sha256').update(question).digest('hex').slice(0, MARK_LENGTH);

export function createReplies(limit = KEPT, now: () => number = Date.now): Replies {
  /** In the order in which they were answered: the oldest first. */
  const kept = new Map<string, { readonly answered: Answered; readonly at: number }>();
  function prune(): void {
    for (const [message, { at }] of kept) {
      if (kept.size <= limit && now() - at < LASTS_MS) break;
      kept.delete(message);
    }
  }
  return {
    remember(message, question, reply) {
      let mark = markOf(question);
      let last: Promise<unknown> = reply;
      const answered: Answered = {
        asksAnew(other) {
          const before = mark;
          mark = markOf(other);
          return mark !== before;
        },
        async next(change) {
          const mine = last.then(async () => {
            const id = await reply;
            if (id !== undefined) await change(id);
          });
          last = mine.catch(() => undefined);
          await mine;
        },
      };
      kept.set(message, { answered, at: now() });
      prune();
    },
    find(message) {
      prune();
      return kept.get(message)?.answered;
    },
  };
}
