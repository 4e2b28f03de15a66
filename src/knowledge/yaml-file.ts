/** Reads a YAML file into a type, keeping the line of every part so that faults can name it. */
import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { inPlainWords, placeOf } from './plain-issue.ts';
import type { Problem } from './problems.ts';
import { yamlFaults } from './yaml-fault.ts';

export interface YamlFile<T> {
  readonly file: string;
  readonly data: T;
  /** 1-based line of the part at `path`, or of the nearest part above it that exists. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

type Read<T> = YamlFile<T> | { readonly problems: readonly Problem[] };

/** What was read before, by path: a file whose text is still the same is not parsed and checked again. */
export type YamlCache = Map<string, { readonly source: string; readonly read: Read<unknown> }>;

/**
 * @param path where the file is; @param file how problems call it.
 * @param cache of the caller; one path must always be read with one schema.
 * @returns the parsed file, or every fault found in it.
 */
export async function readYaml<T>(
  path: string,
  file: string,
  schema: z.ZodType<T>,
  cache?: YamlCache,
): Promise<Read<T>> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file is missing' : String(error);
    return { problems: [{ file, message: `${reason}; put it there or set KNOWLEDGE_DIR to where it is` }] };
  }
  const known = cache?.get(path);
  // What stands under a path was read with this very schema.
  if (known?.source === source) return known.read as Read<T>;
  const read = parseYaml(source, file, schema);
  cache?.set(path, { source, read });
  return read;
}

const EMPTY = 'the file is empty; write into it what belongs there, or bring back what stood in it';

function parseYaml<T>(source: string, file: string, schema: z.ZodType<T>): Read<T> {
  const { document, lines } = parse(source);
  const faults = yamlFaults(document, source);
  if (faults.length > 0)
    return {
      problems: faults.map(({ at, message }) => ({ file, line: lines.linePos(at).line, message })),
    };
  const lineOf = linesOf(source);
  const data: unknown = document.toJS();
  if (data === null) return { problems: [{ file, message: EMPTY }] };
  const parsed = schema.safeParse(data, { error: inPlainWords });
  if (parsed.success) return { file, data: parsed.data, lineOf };
  return {
    problems: parsed.error.issues.map((issue) => {
      const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const line = lineOf(unknownKey === undefined ? issue.path : [...issue.path, unknownKey]);
      return {
        file,
        ...(line === undefined ? {} : { line }),
        message: `${placeOf(issue.path, data)}: ${issue.message}`,
      };
    }),
  };
}

function parse(source: string) {
  const lines = new LineCounter();
  return { lines, document: parseDocument(source, { lineCounter: lines, prettyErrors: false }) };
}

/** Only faults ask for lines, and the parsed document is many times as large as the file: it is made anew for them. */
function linesOf(source: string): YamlFile<unknown>['lineOf'] {
  let parsed: ReturnType<typeof parse> | undefined;
  return (wanted) => {
    parsed ??= parse(source);
    for (let length = wanted.length; length >= 0; length--) {
      const node = parsed.document.getIn(wanted.slice(0, length), true);
      if (isNode(node) && node.range) return parsed.lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
}
