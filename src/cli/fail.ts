import type { ExitCode } from '../operations/exit-codes.ts';

/** Ends the command line with a message on standard error. */
export function fail(message: string, code: ExitCode): never {
  console.error(message);
  process.exit(code);
}
