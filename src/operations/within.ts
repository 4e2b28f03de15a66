/** Bounding what may hang. */

/** Waits for `work`, but no longer than `ms` milliseconds. Never rejects: `false` if it failed or took longer. */
export async function within(ms: number, work: () => Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, ms, false);
  try {
    return await Promise.race([work().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
