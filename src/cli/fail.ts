/** Ends the command line with a message on standard error. @param code see `exit-codes.ts`. */
export function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
