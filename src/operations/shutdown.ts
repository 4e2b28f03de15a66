/** Ending in good order: on SIGINT or SIGTERM the bot stops, and within five seconds the process is gone. */
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Log } from './log.ts';
import { within } from './within.ts';

export interface ShutdownOptions {
  readonly log: Log;
  /** Stops accepting and lets go of everything; may hang. */
  readonly stop: () => Promise<unknown>;
  readonly exit: (code: ExitCode) => void;
  readonly limitMs?: number;
}

/** Supervisors kill after ten seconds (Docker) or later; half of that leaves room for the log. */
const LIMIT_MS = 5_000;

/** A function that ends the process in good order; calls after the first change nothing. */
export function createShutdown({ log, stop, exit, limitMs = LIMIT_MS }: ShutdownOptions) {
  let ending: Promise<void> | undefined;
  const end = async (why: string, code: ExitCode) => {
    log.info({ why }, 'stopping');
    if (await within(limitMs, stop)) log.info('stopped');
    else log.warn('stopping failed or took too long; ending anyway');
    exit(code);
  };
  return (why: string, code: ExitCode): Promise<void> => {
    ending ??= end(why, code);
    return ending;
  };
}

export type Shutdown = ReturnType<typeof createShutdown>;

/** Ends on the signals that ask for it, and on errors nobody caught: their state cannot be trusted. */
export function shutDownOnSignals(shutdown: Shutdown, log: Log, from: NodeJS.EventEmitter = process): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    from.on(signal, () => void shutdown(signal, EXIT.ok));
  }
  // An unhandled rejection arrives here as well.
  from.on('uncaughtException', (error: unknown) => {
    log.fatal({ err: error }, 'an error nobody caught');
    void shutdown('uncaught error', EXIT.failure);
  });
}
