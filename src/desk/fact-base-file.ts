/** `fact-base.json`, with which the next start begins: written in step with the store. */
import { finishFactBase, holdsFactBase, type StagedFactBase, stageFactBase } from '../knowledge/build.ts';
import type { FactBase } from '../knowledge/schema.ts';
import type { Store } from '../store/store.ts';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Runs a step that makes a fact base live: the file is written aside before it and put in its place after it, so that
 * neither a failing store nor a crash leaves the two at odds. A folder that cannot be written stops nothing.
 * @param step returns undefined where it changed nothing
 * @returns what the step returned, and why the file could not be written, if so
 * @throws what the step throws; the file is then as it was
 */
export async function withFactBaseFile<T>(
  directory: string,
  base: FactBase,
  step: () => Promise<T | undefined>,
): Promise<{ readonly value: T | undefined; readonly unsaved?: string }> {
  if (await holdsFactBase(directory, base)) return { value: await step() };
  let staged: StagedFactBase;
  try {
    staged = await stageFactBase(directory, base);
  } catch (error) {
    return { value: await step(), unsaved: reasonOf(error) };
  }
  let unsaved: string | undefined;
  let value: T | undefined;
  try {
    value = await step();
    if (value !== undefined)
      await staged.put().catch((error: unknown) => {
        unsaved = reasonOf(error);
      });
  } finally {
    // Nothing is left of it where it was put in its place.
    await staged.drop().catch(() => undefined);
  }
  return { value, ...(unsaved === undefined ? {} : { unsaved }) };
}

/** Finishes what a crash interrupted after the store had kept the version. */
export async function recoverFactBaseFile(directory: string, store: Store): Promise<void> {
  const [newest, before] = await store.versions();
  // Where it cannot be finished, the start goes on with the file as it is, and says so by a version of its own.
  if (newest && before) await finishFactBase(directory, before.base, newest.base).catch(() => undefined);
}
