/** The house of docs and code: each floor stands only on those below it. */
import { expect, test } from 'vitest';
import { readSource, readSources, type SourceFile } from './source-files.ts';

interface Floor {
  /** The floors it may import from. */
  readonly on: readonly string[];
  /** Packages and modules of Node it may use; a last `*` stands for anything. Left out: whatever it likes. */
  readonly packages?: readonly string[];
  /** Floors that must give the same answer everywhere reach for nothing outside themselves. */
  readonly pure?: true;
}

/** The floors from below. What a floor may use is a list, so that everything else is kept out unnamed. */
const HOUSE: Readonly<Record<string, Floor>> = {
  knowledge: {
    on: [],
    packages: ['node:crypto', 'node:fs/promises', 'node:path', 'yaml', 'zod'],
    pure: true,
  },
  answering: {
    on: ['knowledge'],
    packages: ['node:module', 'double-metaphone', 'fuse.js', 'wink-porter2-stemmer'],
    pure: true,
  },
  extraction: { on: ['knowledge', 'answering'], packages: ['@mozilla/readability', 'linkedom'], pure: true },
  store: { on: ['knowledge'], packages: ['node:*', 'kysely', 'pg', 'zod'] },
  desk: {
    on: ['knowledge', 'answering', 'extraction', 'store'],
    packages: ['node:fs/promises', 'node:path', 'node:util', 'fuse.js'],
  },
  presenting: {
    on: ['knowledge', 'answering', 'desk'],
    packages: ['discord-api-types', 'zod'],
    pure: true,
  },
  // Draws what presenting has put together, and knows nothing of it.
  drawing: { on: [], packages: ['node:fs/promises', 'node:module', '@resvg/resvg-wasm'] },
  commands: {
    on: ['knowledge', 'answering', 'desk', 'presenting'],
    packages: ['discord-api-types', 'zod'],
    pure: true,
  },
  operations: { on: [], packages: ['node:*', 'pino'] },
  discord: { on: ['knowledge', 'answering', 'desk', 'presenting', 'drawing', 'commands', 'operations'] },
  // A stand-in for Discord must not know the bot it is there to test.
  sandbox: {
    on: [],
    packages: ['node:*', 'amaro', 'discord-api-types', 'discord-markdown-parser', 'lit-html', 'ws', 'zod'],
  },
  config: { on: ['operations'], packages: ['node:fs', 'dotenv', 'zod'] },
  cli: {
    on: ['knowledge', 'answering', 'extraction', 'store', 'desk', 'presenting', 'operations'],
    packages: ['node:*', 'fuse.js', 'minisearch', 'zod'],
  },
  main: { on: ['config', 'knowledge', 'desk', 'store', 'discord', 'sandbox', 'operations'], packages: [] },
};

const NETWORK = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];
const CLOCK_AND_CHANCE = ['Date', 'performance', 'setTimeout', 'setInterval', 'Math.random', 'crypto'];
const OUTSIDE = ['process', 'console', ...NETWORK, ...CLOCK_AND_CHANCE];

/** `src/desk/suggest.ts` is on the floor `desk`, `src/main.ts` on `main`. */
const floorOf = (file: string): string => file.replace(/^src\//, '').split(/[/.]/)[0] ?? '';

const allows = (list: readonly string[], name: string): boolean =>
  list.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name));

function breaches({ file, files, packages, names }: SourceFile): string[] {
  const own = floorOf(file);
  const floor = HOUSE[own];
  if (!floor) return [`${file}: give the floor "${own}" its place in tests/architecture.test.ts`];
  return [
    ...files
      .filter((other) => floorOf(other) !== own && !floor.on.includes(floorOf(other)))
      .map((other) => `${file} imports ${other}`),
    ...packages
      .filter((name) => floor.packages && !allows(floor.packages, name))
      .map((name) => `${file} imports ${name}`),
    ...OUTSIDE.filter((name) => floor.pure && names.has(name)).map((name) => `${file} uses ${name}`),
  ];
}

/** Files that would have to run before each other, as the way round. Types and late imports wait for nothing. */
function circles(sources: readonly SourceFile[]): string[] {
  const imports = new Map(sources.map(({ file, early }) => [file, early]));
  const done = new Set<string>();
  const found: string[] = [];
  function walk(file: string, way: readonly string[]): void {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  }
  for (const file of imports.keys()) walk(file, []);
  return found;
}

const MOST_LINES = 250;
const tooLong = (sources: readonly SourceFile[]): string[] =>
  sources.filter(({ lines }) => lines > MOST_LINES).map(({ file, lines }) => `${file} has ${lines} lines`);

const sources = await readSources('src', 'commands');

test('every floor is read', () => {
  const floors = new Set(sources.map(({ file }) => floorOf(file)));
  expect([...floors]).toEqual(
    expect.arrayContaining(['answering', 'commands', 'knowledge', 'main', 'sandbox']),
  );
});

test('each floor imports only from floors below it, and uses only what it may', () => {
  expect(sources.flatMap(breaches)).toEqual([]);
});

test('no floor of the table stands on one above it', () => {
  const order = Object.keys(HOUSE);
  const upwards = Object.entries(HOUSE).filter(([name, { on }]) =>
    on.some((below) => order.indexOf(below) === -1 || order.indexOf(below) >= order.indexOf(name)),
  );
  expect(upwards).toEqual([]);
});

test('no file waits for itself by way of others', () => {
  expect(circles(sources)).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  expect(tooLong(sources)).toEqual([]);
});

test.each([
  ['a floor above', 'src/answering/x.ts', `import { a } from '../desk/desk.ts';`, 'imports src/desk/desk.ts'],
  [
    'a type from above',
    'src/knowledge/x.ts',
    `import type { A } from '../answering/answer.ts';`,
    'imports src/',
  ],
  [
    'a type named in passing',
    'src/desk/x.ts',
    `let a: import('../discord/bot.ts').Bot;`,
    'imports src/discord/bot',
  ],
  [
    'what it passes on',
    'src/desk/x.ts',
    `export * from '../presenting/pack.ts';`,
    'imports src/presenting/pack.ts',
  ],
  ['a late import', 'src/desk/x.ts', `await import('../sandbox/core.ts');`, 'imports src/sandbox/core.ts'],
  ['the client', 'src/presenting/x.ts', `import { Client } from 'discord.js';`, 'imports discord.js'],
  ['a part of a package', 'src/answering/x.ts', `import '@discordjs/rest/web';`, 'imports @discordjs/rest'],
  ['a required package', 'src/answering/x.ts', `createRequire('')('ws');`, 'imports ws'],
  ['the process', 'src/answering/x.ts', `import { env } from 'node:process';`, 'imports node:process'],
  ['the global process', 'src/knowledge/x.ts', `const a = { b: process.env['C'] };`, 'uses process'],
  ['the process by a detour', 'src/knowledge/x.ts', `globalThis['process'].exit();`, 'uses process'],
  ['the network', 'src/answering/x.ts', `await fetch('https://example.org');`, 'uses fetch'],
  ['chance', 'src/answering/x.ts', `const a = Math.random();`, 'uses Math.random'],
  ['a floor nobody placed', 'src/attic/x.ts', 'export const a = 1;', 'give the floor "attic" its place'],
])('%s is noticed where it may not be', (_, file, text, told) => {
  expect(breaches(readSource(file, text))).toEqual([expect.stringContaining(told)]);
});

test('a property that only bears the name of a global is none', () => {
  expect(
    breaches(readSource('src/answering/x.ts', 'const a = { process: 1, fetch() {} }; a.process;')),
  ).toEqual([]);
});

test('a circle is noticed', () => {
  const ring = [
    readSource('src/desk/a.ts', `import './b.ts';`),
    readSource('src/desk/b.ts', `import { type C, d } from './c.ts';`),
    readSource('src/desk/c.ts', `export { a } from './a.ts';`),
  ];
  expect(circles(ring)).toEqual(['src/desk/a.ts -> src/desk/b.ts -> src/desk/c.ts -> src/desk/a.ts']);
});

test('types and late imports make no circle', () => {
  const pair = [
    readSource('src/desk/a.ts', `import './b.ts';`),
    readSource('src/desk/b.ts', `import type { A } from './a.ts';\nconst a = () => import('./a.ts');`),
  ];
  expect(circles(pair)).toEqual([]);
});

test('a file that grew too long is noticed', () => {
  expect(tooLong([readSource('src/desk/x.ts', 'a;\n'.repeat(MOST_LINES + 1))])).toEqual([
    'src/desk/x.ts has 251 lines',
  ]);
});
