import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { createLog } from '../../src/operations/log.ts';
import { reload, reloadOnSignal } from '../../src/operations/reload.ts';
import { createShutdown, shutDownOnSignals } from '../../src/operations/shutdown.ts';
import { within } from '../../src/operations/within.ts';

function listening(playground = false) {
  const lines: string[] = [];
  return { lines, log: createLog({ playground }, { write: (line) => lines.push(line) }) };
}

const never = () => new Promise<void>(() => undefined);

describe('shutting down', () => {
  test('stops, then exits', async () => {
    const order: string[] = [];
    const shutdown = createShutdown({
      log: listening().log,
      stop: async () => void order.push('stop'),
      exit: (code) => void order.push(`exit ${code}`),
    });
    await shutdown('SIGTERM', EXIT.ok);
    expect(order).toEqual(['stop', 'exit 0']);
  });

  test('exits when stopping hangs', async () => {
    const exit = vi.fn();
    const { lines, log } = listening();
    await createShutdown({ log, stop: never, exit, limitMs: 10 })('SIGTERM', EXIT.ok);
    expect(exit).toHaveBeenCalledExactlyOnceWith(0);
    expect(lines.join()).toContain('took too long');
  });

  test('exits once, with the first reason', async () => {
    const exit = vi.fn();
    const shutdown = createShutdown({ log: listening().log, stop: async () => undefined, exit });
    await Promise.all([shutdown('fault', EXIT.config), shutdown('SIGINT', EXIT.ok)]);
    expect(exit).toHaveBeenCalledExactlyOnceWith(78);
  });

  test.each(['SIGINT', 'SIGTERM'])('happens on %s', (signal) => {
    const from = new EventEmitter();
    const shutdown = vi.fn(async () => undefined);
    shutDownOnSignals(shutdown, listening().log, from);
    from.emit(signal);
    expect(shutdown).toHaveBeenCalledExactlyOnceWith(signal, 0);
  });

  test('happens with an error in the log and a failure code when an error is not caught', () => {
    const from = new EventEmitter();
    const shutdown = vi.fn(async () => undefined);
    const { lines, log } = listening();
    shutDownOnSignals(shutdown, log, from);
    from.emit('uncaughtException', new Error('boom'));
    expect(shutdown).toHaveBeenCalledExactlyOnceWith('uncaught error', 1);
    expect(lines.join()).toContain('boom');
  });
});

describe('waiting with a limit', () => {
  test('tells what is done from what failed or hangs', async () => {
    expect(await within(1_000, async () => 1)).toBe(true);
    expect(await within(1_000, () => Promise.reject(new Error('no')))).toBe(false);
    expect(await within(5, never)).toBe(false);
  });
});

describe('SIGHUP', () => {
  test('refreshes the desk', () => {
    const from = new EventEmitter();
    const refresh = vi.fn(() => Promise.reject(new Error('unused')));
    reloadOnSignal({ refresh }, listening().log, from);
    from.emit('SIGHUP');
    expect(refresh).toHaveBeenCalledOnce();
  });

  test('logs the faults of a refresh that failed', async () => {
    const { lines, log } = listening();
    const problems = [{ file: 'knowledge/facts/a.yaml', line: 3, message: 'no id' }];
    const report = { ok: false, problems, version: 'v1' };
    await reload({ refresh: async () => report }, log);
    expect(JSON.parse(lines.join())).toMatchObject({ level: 'error', problems });
  });

  test('survives a refresh that throws', async () => {
    const { lines, log } = listening();
    await reload({ refresh: () => Promise.reject(new Error('boom')) }, log);
    expect(lines.join()).toContain('boom');
  });
});

describe('the log', () => {
  test('keeps quiet in the playground, where the terminal belongs to the prompt', () => {
    const { lines, log } = listening(true);
    log.info('hello');
    log.warn('careful');
    expect(lines).toHaveLength(1);
  });
});
