import type { Exchange } from './exchange.ts';

/** Something real Discord would reject, or that this bot must never do. */
export interface Violation {
  /**
   * `description`: against Discord's OpenAPI file. `rule`: against `rules.ts`.
   * `protocol`: a double or late reply, an unknown route, a wrong token. `sandbox`: our own answer is wrong.
   */
  readonly kind: 'description' | 'rule' | 'protocol' | 'sandbox';
  /** Such as `POST /channels/{channel_id}/messages`. */
  readonly where: string;
  readonly message: string;
}

/** All that went over the wire, and all that was wrong with it. */
export class Ledger {
  readonly exchanges: Exchange[] = [];
  #violations: Violation[] = [];

  violations(): readonly Violation[] {
    return this.#violations;
  }

  breach(kind: Violation['kind'], exchange: Pick<Exchange, 'method' | 'route'>, message: string): void {
    this.#violations.push({ kind, where: `${exchange.method} ${exchange.route}`, message });
  }

  /** Hands out the violations so far and forgets them: for tests that provoke some on purpose. */
  take(): readonly Violation[] {
    const taken = this.#violations;
    this.#violations = [];
    return taken;
  }
}
