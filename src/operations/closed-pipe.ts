/** Whoever reads the output may have enough of it, as `head` has: that is no fault. */
import type { Writable } from 'node:stream';

/** Calls `end` when nobody reads the stream any more; any other fault of it stays one. */
export function onClosedPipe(output: Writable, end: () => void): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
}
