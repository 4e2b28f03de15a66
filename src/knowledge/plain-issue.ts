/** What zod finds wrong in a curator's file, in words for somebody who knows the file and not zod. */
import { z } from 'zod';

/** Lists whose entries are called by their ids. */
const CALLED: ReadonlyMap<PropertyKey, string> = new Map([
  ['facts', 'fact'],
  ['entities', 'entity'],
]);
const entrySchema = z.looseObject({ id: z.string() });
const nodeSchema = z.record(z.string(), z.unknown());

/** `fact "clock-gift", asks, entry 3`. @param data the whole file, or whatever `whole` calls it */
export function placeOf(path: readonly PropertyKey[], data: unknown, whole = 'the file'): string {
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
  return parts.join(', ') || whole;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
};
const LONGEST_ECHO = 60;

/** What an object is called in the kind of file at hand, and what is said of one that stands where none may. */
interface ObjectWords {
  readonly wanted: string;
  readonly found: string;
}

function found(input: unknown, words: ObjectWords): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return words.found;
  const text = String(input);
  return `"${text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text}"`;
}

const counted = (count: number | bigint, one: string, many: string): string =>
  `${count} ${Number(count) === 1 ? one : many}`;

function wordsOf(issue: z.core.$ZodRawIssue, words: ObjectWords): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = (issue.expected === 'object' ? words.wanted : WANTED[issue.expected]) ?? issue.expected;
      if (input === undefined) return `missing; add ${wanted}`;
      return `${input === null ? 'nothing' : found(input, words)} stands here; write ${wanted}`;
    }
    case 'invalid_value':
      return `${found(input, words)} is not known here; write one of ${issue.values.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'nothing stands here; write a text';
      return issue.origin === 'array' && Array.isArray(input)
        ? `the list has ${counted(input.length, 'entry', 'entries')}; it needs ${issue.minimum} at least`
        : `${found(input, words)} is too small; write ${issue.minimum} or more`;
    case 'too_big':
      return typeof input === 'string'
        ? `the text has ${counted(input.length, 'character', 'characters')}; shorten it to ${issue.maximum}`
        : `${found(input, words)} is too large; write ${issue.maximum} or less`;
    case 'invalid_format':
      if (issue.format === 'date') return `${found(input, words)} is no date; write it as 2023-09-12`;
      if (issue.format === 'url') return `${found(input, words)} is no web address; begin it with https://`;
      return undefined;
    case 'unrecognized_keys':
      return `no field is called ${issue.keys.map((key) => `"${key}"`).join(' or ')}; correct the name or take it out`;
    default:
      return undefined;
  }
}

/** Only where the schema itself has no words. @returns what is wrong in a YAML file, and how to mend it */
export const inPlainWords: z.core.$ZodErrorMap = (issue) =>
  wordsOf(issue, {
    wanted: 'a block of fields',
    found: 'a block of fields (a text with a colon must stand in quotes)',
  });

/** The same for a line of JSON. */
export const inPlainJson: z.core.$ZodErrorMap = (issue) =>
  wordsOf(issue, { wanted: 'an object', found: 'an object' });
