/** JSON lines: an object each, checked one by one so that a bad line does not hide the others. */
import type { z } from 'zod';
import { inPlainJson, placeOf } from '../knowledge/plain-issue.ts';

export type ReadLine<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly faults: readonly string[] };

/** @param wanted how such a line looks, for somebody whose line is no JSON at all. */
export function readJsonLine<T>(line: string, schema: z.ZodType<T>, wanted: string): ReadLine<T> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, faults: [`not JSON; wanted ${wanted}`] };
  }
  const parsed = schema.safeParse(json, { error: inPlainJson });
  if (parsed.success) return { ok: true, data: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map(({ path, message }) => `${placeOf(path, json, 'the line')}: ${message}`),
  };
}
