/** What the program's own files import and reach for, read with a parser rather than guessed from their text. */

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { parseSync, visitorKeys } from 'oxc-parser';

export interface SourceFile {
  /** From the project's root, such as `src/desk/desk.ts`. */
  readonly file: string;
  readonly lines: number;
  /** Files of our own, in the same form. */
  readonly files: readonly string[];
  /** Those of them that run before this one: no types, no late `import(…)`. */
  readonly early: readonly string[];
  /** Packages and Node's modules, without a path inside them: `zod`, `@scope/name`, `node:fs`. */
  readonly packages: readonly string[];
  /** Every free-standing name, and `a.b` where one is reached through another: `process`, `Math.random`. */
  readonly names: ReadonlySet<string>;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const key of visitorKeys[node.type] ?? []) {
    // `a.process` and `{ process: 1 }` only look like the global.
    if ((key === 'property' || key === 'key') && node['computed'] === false) continue;
    for (const child of [node[key]].flat()) if (isNode(child)) visit(child, see);
  }
}

const nameOf = (value: unknown): string => (isNode(value) && 'name' in value ? String(value['name']) : '');
const textOf = (value: unknown): string[] =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? [value['value']] : [];

interface Import {
  readonly name: string;
  /** Is there already when the file itself runs: no type, no late `import(…)`. */
  readonly early: boolean;
}

function importsOf(node: Node): Import[] {
  const all = (early: boolean, ...values: unknown[]) =>
    values.flatMap(textOf).map((name) => ({ name, early }));
  switch (node.type) {
    case 'ImportDeclaration':
      return all(node['importKind'] !== 'type', node['source']);
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return all(node['exportKind'] !== 'type', node['source']);
    case 'ImportExpression':
    case 'TSImportType':
      return all(false, node['source']);
    case 'CallExpression':
      return requires(node['callee']) ? all(true, ...[node['arguments']].flat()) : [];
    default:
      return [];
  }
}

/** `require(…)` and `createRequire(…)(…)`. */
const requires = (callee: unknown): boolean =>
  nameOf(callee) === 'require' || (isNode(callee) && nameOf(callee['callee']) === 'createRequire');

/** @throws where the text is no TypeScript. */
export function readSource(file: string, text: string): SourceFile {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  visit(program as unknown as Node, (node) => {
    imports.push(...importsOf(node));
    if (node.type === 'Identifier') names.add(nameOf(node));
    if (node.type !== 'MemberExpression') return;
    const [owner, member] = [nameOf(node['object']), nameOf(node['property']) || textOf(node['property'])[0]];
    names.add(`${owner}.${member}`);
    if (owner === 'globalThis') names.add(member ?? '');
  });
  const ours = imports
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, early }) => ({ file: posix.join(dirname(file), name), early }));
  return {
    file,
    lines: text.trimEnd().split('\n').length,
    files: ours.map((other) => other.file),
    early: ours.filter(({ early }) => early).map((other) => other.file),
    packages: imports.filter(({ name }) => !name.startsWith('.')).map(({ name }) => packageOf(name)),
    names,
  };
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every TypeScript file below the folders. */
export async function readSources(...folders: string[]): Promise<SourceFile[]> {
  const files = folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`))
    .map((file) => file.replaceAll('\\', '/'));
  return Promise.all(files.sort().map(async (file) => readSource(file, await readFile(file, 'utf8'))));
}
