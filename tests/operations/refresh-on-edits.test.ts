import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { refreshOnEdits } from '../../src/operations/refresh-on-edits.ts';

type Report = Awaited<ReturnType<Parameters<typeof refreshOnEdits>[1]['refresh']>>;

async function watched(report: Report) {
  const folder = await mkdtemp(join(tmpdir(), 'summit-desk-'));
  const told: string[] = [];
  const refresh = vi.fn(async (_by: { id: string; name: string }) => report);
  const stop = refreshOnEdits(folder, { refresh }, (words) => told.push(words));
  onTestFinished(() => {
    stop();
    return rm(folder, { recursive: true });
  });
  return { folder, told, refresh, stop };
}

const changed: Report = { ok: true, from: 'a', to: 'b', added: ['x'], changed: [], removed: ['y', 'z'] };

test('several saves of one edit are one refresh, told in words', async () => {
  const { folder, told, refresh } = await watched(changed);
  for (const text of ['1', '2', '3']) await writeFile(join(folder, 'facts.yaml'), text);
  await expect.poll(() => told).toEqual(['The fact base was read again: 1 added, 2 removed.']);
  expect(refresh).toHaveBeenCalledExactlyOnceWith({ id: '', name: 'edited file' });
});

test('faults are told with their place, and how many more there are', async () => {
  const problems = [
    { file: 'facts/a.yaml', line: 3, message: 'no status' },
    { file: 'b', message: 'x' },
  ];
  const { folder, told } = await watched({ ok: false, problems });
  await writeFile(join(folder, 'facts.yaml'), '1');
  await expect.poll(() => told).toEqual(['The old fact base stays. facts/a.yaml:3: no status (and 1 more)']);
});

test('the built fact base, and what comes after the end, are no edits', async () => {
  const { folder, refresh, stop } = await watched(changed);
  await writeFile(join(folder, 'fact-base.json'), '{}');
  await new Promise((resolve) => setTimeout(resolve, 400));
  stop();
  await writeFile(join(folder, 'facts.yaml'), '1');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(refresh).not.toHaveBeenCalled();
});

test('a folder that is not there cannot be watched, and nothing breaks', () => {
  expect(() => refreshOnEdits('/nowhere', { refresh: async () => changed }, () => undefined)()).not.toThrow();
});
