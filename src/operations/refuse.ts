/** Ending before the start: what is wrong, in words, on standard error. */
import type { ExitCode } from './exit-codes.ts';

/** Prints the title and the lines, each by itself so that editors and terminals find `file:line`, and exits. */
export function refuse(title: string, lines: readonly string[], code: ExitCode): never {
  console.error([title, ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exit(code);
}
