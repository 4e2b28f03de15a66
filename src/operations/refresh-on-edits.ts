/** Curators see an edit at once: saving a file of the fact base reads it again, as `/refresh` does. */
import { watch } from 'node:fs';

/** An editor writes a file in several steps; this long after the last one it is whole, in ms. */
const SETTLED_MS = 200;

/** Who refreshes: nobody on Discord, but the process itself. */
const EDIT = { id: '', name: 'edited file' } as const;

/** A desk's report, as far as it matters here. */
type Report =
  | {
      readonly ok: true;
      readonly from: string;
      readonly to: string;
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly {
        readonly file: string;
        readonly line?: number;
        readonly message: string;
      }[];
    };

/** @returns what to tell the curator; undefined where the edit changed no fact */
function toWords(report: Report): string | undefined {
  if (report.ok) {
    if (report.from === report.to) return undefined;
    const counts = (['added', 'changed', 'removed'] as const).flatMap((what) =>
      report[what].length > 0 ? [`${report[what].length} ${what}`] : [],
    );
    return `The fact base was read again: ${counts.join(', ') || 'no fact differs'}.`;
  }
  const [first] = report.problems;
  const place =
    first === undefined ? '' : [first.file, first.line].filter((part) => part !== undefined).join(':');
  const more = report.problems.length > 1 ? ` (and ${report.problems.length - 1} more)` : '';
  return `The old fact base stays. ${place}: ${first?.message}${more}`;
}

/**
 * Watches the YAML files below a folder. The built fact base lies there too and is written by the refresh
 * itself, so it is left out.
 * @param tell gets a sentence after each edit that made a difference or has faults
 * @returns what ends it
 */
export function refreshOnEdits(
  folder: string,
  desk: { refresh(by: typeof EDIT): Promise<Report> },
  tell: (words: string) => void,
): () => void {
  let pause: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const words = toWords(await desk.refresh(EDIT));
    if (words !== undefined) tell(words);
  };
  const edited = (_: unknown, file: string | null): void => {
    if (!file?.endsWith('.yaml')) return;
    clearTimeout(pause);
    pause = setTimeout(() => void refresh().catch((error: unknown) => tell(String(error))), SETTLED_MS);
  };
  try {
    const watcher = watch(folder, { recursive: true }, edited);
    // A folder that can no longer be watched is refreshed by hand, as one that never could be.
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(pause);
      watcher.close();
    };
  } catch {
    return () => undefined;
  }
}
