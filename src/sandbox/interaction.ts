import { randomBytes } from 'node:crypto';
import type { APIApplicationCommandOptionChoice, InteractionType } from 'discord-api-types/v10';
import { apiErrors, SandboxError } from './errors.ts';
import type { Json } from './json.ts';
import type { StoredMessage } from './messages.ts';
import type { Person } from './people.ts';
import type { Settings } from './settings.ts';
import type { Channel } from './world.ts';

/** What the person who started an interaction gets to see of it. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: Json };

export interface NewInteraction {
  readonly id: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly channel: Channel;
  /** The message whose button or select was used, or which opened the modal. */
  readonly source?: StoredMessage | undefined;
  /** How it is called in errors, such as `/ask`. */
  readonly label: string;
  readonly owners: Partial<Record<0 | 1, string>>;
  readonly contextMenu?: boolean;
}

/**
 * `waiting` for the first response; `thinking` after a deferral; `acknowledged` after a deferred update;
 * `lost` when the first response did not come in time.
 */
type State = 'waiting' | 'thinking' | 'acknowledged' | 'answered' | 'lost';

/** One interaction from start to the end of its token: one first response in time, then edits and follow-ups. */
export class Interaction {
  readonly token = randomBytes(32).toString('hex');
  readonly origin: NewInteraction;
  readonly outcome: Promise<Outcome>;
  /** Settles as soon as the bot gave its first response, deferrals included. */
  readonly acknowledged: Promise<void>;
  /** The message that `@original` means. */
  original: StoredMessage | undefined;
  followUps = 0;
  #state: State = 'waiting';
  #timer: NodeJS.Timeout;
  readonly #expiresAt: number;
  readonly #settings: Settings;
  readonly #outcome = Promise.withResolvers<Outcome>();
  readonly #acknowledged = Promise.withResolvers<void>();

  constructor(settings: Settings, origin: NewInteraction) {
    this.#settings = settings;
    this.origin = origin;
    this.outcome = this.#outcome.promise;
    this.acknowledged = this.#acknowledged.promise;
    // Whoever awaits one of the two need not await the other.
    this.outcome.catch(() => undefined);
    this.acknowledged.catch(() => undefined);
    this.#expiresAt = Date.now() + settings.tokenMs;
    this.#timer = this.#giveUpAfter(settings.firstResponseMs, 'The application did not respond');
  }

  get state(): State {
    return this.#state;
  }

  /** Discord's refusals of a first response: too late, or not the first. */
  mayRespond(): void {
    if (this.#state === 'lost') throw apiErrors.unknownInteraction();
    if (this.#state !== 'waiting') throw apiErrors.alreadyAcknowledged();
  }

  /** Discord's refusals of edits and follow-ups: before the first response, or after the token ended. */
  mayContinue(): void {
    if (Date.now() > this.#expiresAt) throw apiErrors.invalidToken();
    if (this.#state === 'waiting' || this.#state === 'lost') throw apiErrors.unknownWebhook();
  }

  /** A deferral: the answer itself is still to come. */
  defer(state: 'thinking' | 'acknowledged'): void {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#timer = this.#giveUpAfter(this.#settings.tokenMs, 'The application thought for too long');
    this.#acknowledged.resolve();
  }

  /**
   * The answer is there. The state changes at once; the person sees it when the returned function is called,
   * which is after the bot got its own answer from us. Later answers change nothing.
   */
  settle(outcome: Outcome): () => void {
    clearTimeout(this.#timer);
    this.#state = 'answered';
    return () => {
      this.#acknowledged.resolve();
      this.#outcome.resolve(outcome);
    };
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #giveUpAfter(ms: number, words: string): NodeJS.Timeout {
    return setTimeout(() => {
      if (this.#state === 'waiting') this.#state = 'lost';
      const error = new SandboxError(`${words} (${this.origin.label}).`);
      this.#acknowledged.reject(error);
      this.#outcome.reject(error);
    }, ms).unref();
  }
}
