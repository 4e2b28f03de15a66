/** Why the bot cannot run, as a value with a clear text. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { FAULT_TEXTS } from './fault-texts.ts';

export interface BotFault {
  readonly text: string;
  /** Whether starting again cannot help before somebody mends the settings. */
  readonly needsMending: boolean;
}

/** Thrown by `createBot` when the bot cannot log in. */
export class BotError extends Error {
  override readonly name = 'BotError';
  readonly fault: BotFault;

  constructor(fault: BotFault, cause?: unknown) {
    super(fault.text, { cause });
    this.fault = fault;
  }
}

const FATAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, FAULT_TEXTS.token],
  [GatewayCloseCodes.InvalidShard, FAULT_TEXTS.shards],
  [GatewayCloseCodes.ShardingRequired, FAULT_TEXTS.shards],
  [GatewayCloseCodes.InvalidAPIVersion, FAULT_TEXTS.version],
  [GatewayCloseCodes.InvalidIntents, FAULT_TEXTS.intents],
  [GatewayCloseCodes.DisallowedIntents, FAULT_TEXTS.disallowedIntents],
]);

/** What a close of the gateway means from which discord.js does not come back. */
export function faultOfClose(code: number): BotFault {
  const text = FATAL_CLOSES.get(code) ?? 'Discord closed the connection for good. Start the bot again.';
  return { text: `${text} (gateway close code ${code})`, needsMending: FATAL_CLOSES.has(code) };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? reason(cause) : error.message || error.name;
}

/** What went wrong while logging in at `api`. */
export function faultOfLogin(error: unknown, api: string): BotFault {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return { text: FAULT_TEXTS.token, needsMending: true };
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return { text: FAULT_TEXTS.refused(api, error.status), needsMending: false };
  }
  return { text: FAULT_TEXTS.unreachable(api, reason(error)), needsMending: false };
}
