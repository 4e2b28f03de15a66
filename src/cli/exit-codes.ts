/** As in BSD's sysexits.h, which supervisors and scripts know. */
export const EXIT = { usage: 64, data: 65, config: 78 } as const;
