/** SIGHUP reads the fact base again, as `/refresh` does. */
import type { Desk } from '../desk/desk.ts';
import type { Log } from './log.ts';

/** Refreshes the desk and logs what came of it. Never rejects. */
export async function reload(desk: Pick<Desk, 'refresh'>, log: Log): Promise<void> {
  try {
    const report = await desk.refresh();
    if (report.ok) {
      const { added, changed, removed } = report;
      log.info(
        { from: report.from, to: report.to, added, changed, removed, ms: Math.round(report.durationMs) },
        'fact base refreshed',
      );
      return;
    }
    log.error({ problems: report.problems }, `refresh failed, fact base ${report.version} goes on answering`);
  } catch (error) {
    log.error({ err: error }, 'refresh failed, the old fact base goes on answering');
  }
}

export function reloadOnSignal(
  desk: Pick<Desk, 'refresh'>,
  log: Log,
  from: NodeJS.EventEmitter = process,
): void {
  from.on('SIGHUP', () => void reload(desk, log));
}
