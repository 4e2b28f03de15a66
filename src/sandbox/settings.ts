import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from './core.ts';
import type { Exchange } from './exchange.ts';

/**
 * Checks traffic against Discord's OpenAPI description. Lives outside production code because it needs ajv;
 * each function returns one sentence per fault.
 */
export interface Validator {
  request(exchange: Exchange): string[];
  response(exchange: Exchange): string[];
}

export interface Settings {
  /** 0 takes a free port. */
  readonly port: number;
  /** The only token accepted. */
  readonly token: string;
  readonly validate?: Validator | undefined;
  /** Discord waits 3,000 ms for the first response to an interaction. */
  readonly firstResponseMs: number;
  /** How long a deferred answer may take: Discord's token lives 15 minutes. */
  readonly tokenMs: number;
  /** How long an actor waits for a reply to a plain message, in ms. */
  readonly patienceMs: number;
  readonly heartbeatMs: number;
  /** Privileged intents switched on in the developer portal; this bot asks for none. */
  readonly privilegedIntents: number;
  /** Serves what is neither REST nor an attachment, such as the playground's web page. */
  readonly page?: ((request: IncomingMessage, response: ServerResponse, core: Core) => void) | undefined;
}

export const DEFAULT_SETTINGS: Settings = {
  port: 0,
  token: 'sandbox.token.for-the-bot',
  firstResponseMs: 3_000,
  tokenMs: 15 * 60_000,
  patienceMs: 10_000,
  heartbeatMs: 41_250,
  privilegedIntents: 0,
};
