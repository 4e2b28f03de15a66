/** The log: JSON lines, without tokens and without what readers wrote. */
import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogOptions {
  readonly level?: LogLevel;
  /** In the playground the terminal belongs to the prompt: little is logged, and to standard error. */
  readonly playground: boolean;
}

/** Interaction and webhook tokens stand in the address, and are as good as a password for 15 minutes. */
const TOKEN_IN_ADDRESS = /\/(interactions|webhooks)\/\S+/g;

/**
 * What the log keeps of an error. discord.js hangs the whole request on its errors, with the reader's
 * question and the interaction's token in it: so only named fields are taken.
 */
function loggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const clean = (text: string) => text.replace(TOKEN_IN_ADDRESS, '/$1/…');
  const { code, status, method } = { code: undefined, status: undefined, method: undefined, ...error };
  return {
    type: error.name,
    message: clean(error.message),
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(method !== undefined && { method }),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
    ...(error.stack !== undefined && { stack: clean(error.stack) }),
  };
}

/** @param destination for tests; otherwise standard output, or standard error in the playground */
export function createLog({ level, playground }: LogOptions, destination?: DestinationStream): Log {
  return pino(
    {
      level: level ?? (playground ? 'warn' : 'info'),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: loggedError },
    },
    // Synchronous, so that the last line before an exit is not lost.
    destination ?? pino.destination({ dest: playground ? 2 : 1, sync: true }),
  );
}
