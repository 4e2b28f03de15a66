/** Reads a YAML file into a type, keeping the line of every part so that faults can name it. */
import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems.ts';

export interface YamlFile<T> {
  readonly file: string;
  readonly data: T;
  /** 1-based line of the part at `path`, or of the nearest part above it that exists. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/**
 * @param path where the file is; @param file how problems call it.
 * @returns the parsed file, or every fault found in it.
 */
export async function readYaml<T>(
  path: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<YamlFile<T> | { readonly problems: readonly Problem[] }> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file is missing' : String(error);
    return { problems: [{ file, message: `${reason}; put it there or set KNOWLEDGE_DIR to where it is` }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map((error) => ({ at: error.pos[0], message: error.message }));
  // An asking that begins with an asterisk; left to `toJS`, it would throw and name no line.
  visit(document, {
    Alias: (_, alias) => {
      faults.push({
        at: alias.range?.[0] ?? 0,
        message: `*${alias.source} is read as a reference; put the text in quotes`,
      });
    },
  });
  if (faults.length > 0) {
    return {
      problems: faults.map(({ at, message }) => ({
        file,
        line: lines.linePos(at).line,
        message: `not valid YAML: ${message}`,
      })),
    };
  }
  const lineOf = (wanted: readonly PropertyKey[]): number | undefined => {
    for (let length = wanted.length; length >= 0; length--) {
      const node = document.getIn(wanted.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { file, data: parsed.data, lineOf };
  return {
    problems: parsed.error.issues.map((issue) => {
      const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const line = lineOf(unknownKey === undefined ? issue.path : [...issue.path, unknownKey]);
      const place = issue.path.map(String).join('.');
      return {
        file,
        ...(line === undefined ? {} : { line }),
        message: `${place || 'the file'}: ${issue.message}`,
      };
    }),
  };
}
