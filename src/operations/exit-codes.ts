/** How the process ends. 78 is EX_CONFIG of sysexits.h: mend the settings before starting again. */
export const EXIT = { ok: 0, failure: 1, config: 78 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
