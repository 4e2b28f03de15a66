/** What zod finds wrong in a curator's file, in words for somebody who knows the file and not zod. */
import { z } from 'zod';

/** Lists whose entries are called by their ids. */
const CALLED: ReadonlyMap<PropertyKey, string> = new Map([
  ['facts', 'fact'],
  ['entities', 'entity'],
]);
const entrySchema = z.looseObject({ id: z.string() });
const nodeSchema = z.record(z.string(), z.unknown());

/** `fact "clock-gift", asks, entry 3`. @param data the whole file */
export function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const parts: string[] = [];
  let node = data;
  for (const [at, key] of path.entries()) {
    node = Array.isArray(node) ? node[Number(key)] : nodeSchema.safeParse(node).data?.[String(key)];
    const called = CALLED.get(path[at - 1] ?? '');
    if (typeof key !== 'number') parts.push(String(key));
    else if (called === undefined) parts.push(`entry ${key + 1}`);
    else {
      const id = entrySchema.safeParse(node).data?.id;
      parts[parts.length - 1] = `${called} ${id === undefined ? key + 1 : `"${id}"`}`;
    }
  }
  return parts.join(', ') || 'the file';
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a block of fields',
};
const LONGEST_ECHO = 60;

function found(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a block of fields (a text with a colon must stand in quotes)';
  const text = String(input);
  return `"${text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text}"`;
}

const counted = (count: number | bigint, one: string, many: string): string =>
  `${count} ${Number(count) === 1 ? one : many}`;

/** Only where the schema itself has no words. @returns what is wrong, and how to mend it */
export const inPlainWords: z.core.$ZodErrorMap = (issue) => {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = WANTED[issue.expected] ?? issue.expected;
      if (input === undefined) return `missing; add ${wanted}`;
      return `${input === null ? 'nothing' : found(input)} stands here; write ${wanted}`;
    }
    case 'invalid_value':
      return `${found(input)} is not known here; write one of ${issue.values.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'nothing stands here; write a text';
      return issue.origin === 'array' && Array.isArray(input)
        ? `the list has ${counted(input.length, 'entry', 'entries')}; it needs ${issue.minimum} at least`
        : `${found(input)} is too small; write ${issue.minimum} or more`;
    case 'too_big':
      return typeof input === 'string'
        ? `the text has ${counted(input.length, 'character', 'characters')}; shorten it to ${issue.maximum}`
        : `${found(input)} is too large; write ${issue.maximum} or less`;
    case 'invalid_format':
      if (issue.format === 'date') return `${found(input)} is no date; write it as 2023-09-12`;
      if (issue.format === 'url') return `${found(input)} is no web address; begin it with https://`;
      return undefined;
    case 'unrecognized_keys':
      return `no field is called ${issue.keys.map((key) => `"${key}"`).join(' or ')}; correct the name or take it out`;
    default:
      return undefined;
  }
};
