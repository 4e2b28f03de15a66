/**
 * How a process ends: the bot and, with what only it can find wrong, the command line. 64, 65 and 78 are those of
 * BSD's sysexits.h, which supervisors and scripts know: wrong arguments, faulty data, settings to be mended first.
 */
export const EXIT = { ok: 0, failure: 1, usage: 64, data: 65, config: 78 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
