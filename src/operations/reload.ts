/** SIGHUP reads the fact base again, as `/refresh` does. */
import type { Log } from './log.ts';

/** The desk, as far as it matters here: a report that says whether it worked, and more for the log. */
export interface Refreshable {
  refresh(): Promise<{ readonly ok: boolean }>;
}

/** Refreshes and logs what came of it. Never rejects. */
export async function reload(desk: Refreshable, log: Log): Promise<void> {
  try {
    const report = await desk.refresh();
    if (report.ok) log.info(report, 'fact base refreshed');
    else log.error(report, 'the files have faults; the old fact base goes on answering');
  } catch (error) {
    log.error({ err: error }, 'refresh failed; the old fact base goes on answering');
  }
}

export function reloadOnSignal(desk: Refreshable, log: Log, from: NodeJS.EventEmitter = process): void {
  from.on('SIGHUP', () => void reload(desk, log));
}
