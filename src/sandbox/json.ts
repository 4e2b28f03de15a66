/** Careful reading of bodies that come from outside and may be anything. */

export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is an object, else an empty one. */
export function asJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The objects of a list; anything else is left to the description's validator to complain about. */
export function asList(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asInteger(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : 0;
}

/** Drops null and undefined, as Discord does in its answers for optional fields. */
export function withoutNulls(value: Json): Json {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null && field !== undefined),
  );
}
