/** The environment as a typed config. Every fault is told at once, in words, and never with a secret's value. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './operations/log.ts';

const ENVIRONMENTS = ['production', 'development', 'test'] as const;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const folder = (what: string) => z.string().refine(isFolder, `a folder that exists, with ${what}`);

/** An address of the right kind; whether a store can be had there shows when it is opened. */
function namesStore(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'postgres' || scheme === 'postgresql') return /^[^:]+:\/\/./.test(address);
  return scheme === undefined || (scheme === 'file' && address.length > 'file:'.length);
}

const oneOf = (values: readonly string[]) => `one of ${values.join(', ')}`;

/** Each setting, with what is wanted in the words of a fault. A setting left empty counts as not set. */
export const settingsSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[^\s"'<>]+$/, 'the bot token as the developer portal shows it, without blanks or quotes')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an address such as https://discord.com/api' })
    .refine(
      (url) => !/\/v\d+\/?$/.test(url),
      'an address without the version: https://discord.com/api, not …/v10',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  NODE_ENV: z.enum(ENVIRONMENTS, { error: oneOf(ENVIRONMENTS) }).default('development'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: oneOf(LOG_LEVELS) }).optional(),
  KNOWLEDGE_DIR: folder('the articles, facts and entities').prefault('./knowledge'),
  ARTICLES_DIR: folder("the articles' full texts, one text file each").optional(),
  DATABASE_URL: z
    .string()
    .refine(namesStore, 'file:PATH, postgres://USER:PASSWORD@HOST:PORT/DATABASE, or :memory:')
    .optional(),
  GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'a server id: 17 to 20 digits')
    .optional(),
  SANDBOX_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port number from 0 to 65535, 0 being any free one')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a port number from 0 to 65535, 0 being any free one')
    .default(0),
});

type Settings = z.infer<typeof settingsSchema>;

export interface Config {
  /** Absent: the playground. */
  readonly token?: string;
  readonly api: string;
  readonly production: boolean;
  /** Absent: whatever suits the way it runs. */
  readonly logLevel?: LogLevel;
  readonly knowledgeDir: string;
  readonly articlesDir?: string;
  /** Where the store is: a file, Postgres, or `:memory:`. May hold a password. */
  readonly databaseUrl: string;
  readonly guildId?: string;
  readonly sandboxPort: number;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

const SECRETS: ReadonlySet<string> = new Set<keyof Settings>(['DISCORD_TOKEN', 'DATABASE_URL']);

/** The playground's visitors leave nothing behind, unless they are asked to. */
const DATABASES = { bot: 'file:./data/summit-desk.sqlite', playground: ':memory:' };

function found(name: string, value: string | undefined): string {
  if (value === undefined || value === '') return 'nothing';
  return SECRETS.has(name) ? `${value.length} characters that cannot be right` : `"${value}"`;
}

function fault(name: string, value: string | undefined, wanted: string): string {
  return `${name}: found ${found(name, value)}, wanted ${wanted}`;
}

const TOKEN_WANTED =
  "the bot's token, since NODE_ENV is production (without one only the playground can start)";

function toConfig(settings: Settings): Config {
  return {
    api: settings.DISCORD_API_URL,
    production: settings.NODE_ENV === 'production',
    knowledgeDir: settings.KNOWLEDGE_DIR,
    databaseUrl:
      settings.DATABASE_URL ?? (settings.DISCORD_TOKEN === undefined ? DATABASES.playground : DATABASES.bot),
    sandboxPort: settings.SANDBOX_PORT,
    ...(settings.DISCORD_TOKEN !== undefined && { token: settings.DISCORD_TOKEN }),
    ...(settings.LOG_LEVEL !== undefined && { logLevel: settings.LOG_LEVEL }),
    ...(settings.ARTICLES_DIR !== undefined && { articlesDir: settings.ARTICLES_DIR }),
    ...(settings.GUILD_ID !== undefined && { guildId: settings.GUILD_ID }),
  };
}

/**
 * Reads the settings from an environment.
 * @returns the config, or one line for each fault: the setting, what was found, what is wanted
 */
export function parseConfig(environment: Environment): ConfigResult {
  // Compose files and `.env.example` leave settings empty; a pasted value often brings a line end along.
  const set = Object.entries(environment)
    .map(([name, value]): [string, string] => [name, value?.trim() ?? ''])
    .filter(([, value]) => value !== '');
  const values: Environment = Object.fromEntries(set);
  const parsed = settingsSchema.safeParse(values);
  const faults = (parsed.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0]);
    return fault(name, values[name], issue.message);
  });
  if (values['NODE_ENV'] === 'production' && values['DISCORD_TOKEN'] === undefined) {
    faults.push(fault('DISCORD_TOKEN', undefined, TOKEN_WANTED));
  }
  return parsed.success && faults.length === 0
    ? { ok: true, config: toConfig(parsed.data) }
    : { ok: false, faults };
}

/** An assignment as dotenv reads it. */
const ASSIGNMENT = /^\s*(?:export\s+)?([\w.-]+)\s*(?:=|:\s)/;

/**
 * What of `.env` is of no effect: misspelt names, and lines that set nothing. Never with a value: what stands in a
 * line of no known form may be the token.
 * @param parsed what dotenv read out of it
 */
export function unknownLines(source: string, parsed: Environment): string[] {
  // A quoted value may go over several lines; only the first of them is a setting.
  const values = Object.values(parsed).filter((value) => value?.includes('\n'));
  const lines = values
    .reduce<string>((text, value = '') => text.replace(value, value.replace(/[^\n]+/g, '#')), source)
    .split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (/^\s*["'`]?\s*(#|$)/.test(line)) return [];
    const name = ASSIGNMENT.exec(line)?.[1];
    if (name === undefined) return [`.env:${index + 1}: this line sets nothing; write it as NAME=value`];
    if (Object.hasOwn(settingsSchema.shape, name)) return [];
    // A token put before the sign would be a name, too.
    const called = /^\w{1,40}$/.test(name) ? ` "${name}"` : ' that';
    return [`.env:${index + 1}: no setting is called${called}; the names are in .env.example`];
  });
}

/** The texts are looked for under the ids of the articles, which their files in `knowledge/articles/` bear, too. */
export function missingTexts({ articlesDir, knowledgeDir }: Config): string[] {
  if (articlesDir === undefined) return [];
  const names = list(`${knowledgeDir}/articles`).flatMap((name) =>
    /\.ya?ml$/.test(name) ? [name.replace(/\.ya?ml$/, '.txt')] : [],
  );
  const there = new Set(list(articlesDir));
  return names.length === 0 || names.some((name) => there.has(name))
    ? []
    : [`ARTICLES_DIR: ${articlesDir} holds none of ${names.join(', ')}; passages are named, not shown`];
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/**
 * Reads `.env`, if there is one, and the environment, which wins where both name a setting.
 * @param warn is told what is of no effect, though nothing keeps the bot from starting.
 */
export function loadConfig(warn: (line: string) => void = console.warn): ConfigResult {
  let source = '';
  try {
    source = readFileSync('.env', 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return { ok: false, faults: [`.env: it cannot be read (${message})`] };
  }
  const parsed = parse(source);
  const result = parseConfig({ ...parsed, ...process.env });
  for (const line of [...unknownLines(source, parsed), ...(result.ok ? missingTexts(result.config) : [])])
    warn(line);
  return result;
}
