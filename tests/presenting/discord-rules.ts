/** Discord's rules for a Components V2 message, written without the code under test. */
import type { Message } from '../../src/presenting/components.ts';

interface Part {
  readonly type?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly items?: readonly { readonly description?: string }[];
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

/** The message as it goes over the wire. */
function wire(message: Message): readonly Part[] {
  const parts: readonly Part[] = JSON.parse(JSON.stringify(message.components));
  return parts;
}

function all(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [
    part,
    ...all(part.components ?? []),
    ...(part.accessory === undefined ? [] : all([part.accessory])),
  ]);
}

/** All texts a reader sees, in order. */
export function textsOf(message: Message): string[] {
  return all(wire(message)).flatMap(({ content }) => (content === undefined ? [] : [content]));
}

export function textOf(message: Message): string {
  return textsOf(message).join('\n');
}

/** The buttons as label → custom_id. */
export function buttonsOf(message: Message): Record<string, string> {
  const buttons = all(wire(message)).filter(({ type }) => type === 2);
  return Object.fromEntries(buttons.map(({ label, custom_id }) => [label ?? '', custom_id ?? '']));
}

export function optionsOf(message: Message): { label: string; value: string; description?: string }[] {
  return all(wire(message)).flatMap(({ options }) => options ?? []);
}

const tooLong = (what: string, text: string | undefined, max: number, min = 1) =>
  text !== undefined && (text.length < min || text.length > max)
    ? [`${what} has ${text.length} characters`]
    : [];

function faultsOfPart(part: Part): string[] {
  const children = part.components?.length ?? 0;
  const { type, options = [], items = [] } = part;
  return [
    ...tooLong('custom_id', part.custom_id, 100),
    ...tooLong('label', part.label, 80),
    ...tooLong('placeholder', part.placeholder, 150),
    ...(type === 10 && (part.content ?? '').trim() === '' ? ['a text without text'] : []),
    ...(part.content?.isWellFormed() === false ? ['half a character'] : []),
    ...(type === 1 && (children < 1 || children > 5) ? [`a row of ${children}`] : []),
    ...(type === 9 && (children < 1 || children > 3 || !part.accessory) ? ['a broken section'] : []),
    ...(type === 12 && (items.length < 1 || items.length > 10) ? [`${items.length} pictures`] : []),
    ...items.flatMap(({ description }) => tooLong('alt text', description, 1_024)),
    ...(type === 17 && children === 0 ? ['an empty container'] : []),
    ...(type === 17 && part.components?.some((child) => child.type === 17) ? ['container in container'] : []),
    ...(type === 3 && (options.length < 1 || options.length > 25) ? [`${options.length} options`] : []),
    ...options.flatMap(({ label, value, description }) => [
      ...tooLong('option label', label, 100),
      ...tooLong('option value', value, 100),
      ...tooLong('option description', description, 100),
    ]),
  ];
}

/** What Discord would refuse the message for; empty when it is fine. */
export function faultsOf(message: Message): string[] {
  const parts = all(wire(message));
  const text = parts.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const ids = parts.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const values = parts.flatMap(({ options }) => [(options ?? []).map(({ value }) => value)]);
  return [
    ...(message.components.length === 0 ? ['an empty message'] : []),
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(text > 4_000 ? [`${text} characters of text`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom_id twice'] : []),
    ...(values.some((list) => new Set(list).size < list.length) ? ['an option value twice'] : []),
    ...parts.flatMap(faultsOfPart),
  ];
}
