import type { StoredMessage } from './messages.ts';
import type { Channel } from './world.ts';

/** Something that people at their clients would see happen. */
export type Change =
  /** Written, edited or deleted: the message says which. */
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'typing'; readonly channel: Channel };

type Listener = (change: Change) => void;

/** Tells a page that shows everything what an actor in a test asks for one by one. */
export class Changes {
  readonly #listeners = new Set<Listener>();

  /** @returns what ends it */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
