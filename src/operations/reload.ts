/** SIGHUP reads the fact base again, as `/refresh` does. */
import type { Log } from './log.ts';

/** The desk, as far as it matters here: a report that says whether it worked, and more for the log. */
export interface Refreshable {
  refresh(by: typeof SIGNAL): Promise<{ readonly ok: boolean; readonly replay?: Replay }>;
}

interface Replay {
  readonly asked: number;
  readonly changed: readonly unknown[];
}

/** Who refreshes: nobody on Discord, but the process itself. */
const SIGNAL = { id: '', name: 'SIGHUP' } as const;

/** Refreshes and logs what came of it. Never rejects. */
export async function reload(desk: Refreshable, log: Log): Promise<void> {
  try {
    const { replay, ...report } = await desk.refresh(SIGNAL);
    // Whole answers would make a line of the log as long as the fact base.
    const answers = replay && { asked: replay.asked, answeredOtherwise: replay.changed.length };
    if (report.ok) log.info({ ...report, ...answers }, 'fact base refreshed');
    else log.error(report, 'the files have faults; the old fact base goes on answering');
  } catch (error) {
    log.error({ err: error }, 'refresh failed; the old fact base goes on answering');
  }
}

export function reloadOnSignal(desk: Refreshable, log: Log, from: NodeJS.EventEmitter = process): void {
  from.on('SIGHUP', () => void reload(desk, log));
}
