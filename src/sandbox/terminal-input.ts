/** What a line at the terminal means. Pure. */
import { type APIApplicationCommand, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { SandboxError } from './errors.ts';
import { asList, asText, type Json } from './json.ts';

export type Input =
  | { readonly kind: 'blank' }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'command'; readonly name: string; readonly rest: string };

export function readLine(line: string): Input {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  if (/^\d{1,2}$/.test(text)) return { kind: 'number', number: Number(text) };
  if (!text.startsWith('/')) return { kind: 'message', text };
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(text) ?? [];
  return { kind: 'command', name, rest };
}

export interface CommandLine {
  /** The command's name with its subcommands, as `Actor.slash` takes it. */
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Options that take a file; their values are paths. */
  readonly files: readonly string[];
}

/**
 * Reads what follows a command's name: subcommands first; then `name:value` for options it knows; what stands
 * before them goes to the first required option, or else to the first.
 */
export function readCommandLine(command: APIApplicationCommand, rest: string): CommandLine {
  const path = [command.name];
  let options = asList(command.options);
  let left = rest;
  for (;;) {
    const [, word = '', tail = ''] = /^(\S*)\s*(.*)$/s.exec(left) ?? [];
    const nested = options.find(({ name, type }) => name === word && isNested(type));
    if (!nested) break;
    path.push(word);
    options = asList(nested['options']);
    left = tail;
  }
  const texts = named(options, left);
  const free = left.slice(0, texts.before).trim();
  const first = options.find((option) => option['required'] === true) ?? options[0];
  if (free !== '') {
    if (!first) throw new SandboxError(`/${path.join(' ')} takes no options.`);
    texts.values.set(asText(first['name']), free);
  }
  const values = options.flatMap((option) => {
    const text = texts.values.get(asText(option['name']));
    return text === undefined ? [] : [[asText(option['name']), converted(option, text)] as const];
  });
  return {
    name: path.join(' '),
    options: Object.fromEntries(values),
    files: options.filter(({ type }) => type === Type.Attachment).map(({ name }) => asText(name)),
  };
}

const isNested = (type: unknown): boolean => type === Type.Subcommand || type === Type.SubcommandGroup;

function named(options: readonly Json[], text: string): { before: number; values: Map<string, string> } {
  const known = new Set(options.map(({ name }) => name));
  const marks = [...text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]+):(?!\/\/)/gu)].filter(([, name]) =>
    known.has(name),
  );
  const values = new Map<string, string>();
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.index ?? text.length;
    const value = text.slice(mark.index + mark[0].length, end).trim();
    values.set(mark[1] ?? '', value.replace(/^"(.*)"$/s, '$1'));
  }
  return { before: marks[0]?.index ?? text.length, values };
}

/** Numbers and switches are typed as text; what is neither is left for the sandbox to refuse. */
function converted({ type }: Json, text: string): string | number | boolean {
  if ((type === Type.Integer || type === Type.Number) && text.trim() !== '' && !Number.isNaN(Number(text))) {
    return Number(text);
  }
  if (type === Type.Boolean && /^(true|yes|false|no)$/i.test(text)) return /^(true|yes)$/i.test(text);
  return text;
}
