import { ComponentType, type ModalSubmitLabelComponent } from 'discord-api-types/v10';
import type { FileInput } from './attachments.ts';
import { walk } from './components.ts';
import { SandboxError } from './errors.ts';
import { asInteger, asList, asText, isJson, type Json } from './json.ts';
import type { Resolver } from './resolver.ts';
import type { SeenModal } from './seen.ts';

/** What a person enters in a form: text, ticks, chosen values, or files, by custom id. */
export type ModalInputs = Readonly<
  Record<string, string | boolean | readonly string[] | readonly FileInput[]>
>;

/** The form's parts as Discord sends them back. @throws SandboxError where Discord's form would not submit. */
export function submission(
  modal: SeenModal,
  given: ModalInputs,
  resolver: Resolver,
): ModalSubmitLabelComponent[] {
  const fields = walk(modal.components).filter(({ custom_id }) => custom_id !== undefined);
  for (const id of Object.keys(given)) {
    if (fields.some(({ custom_id }) => custom_id === id)) continue;
    const known = fields.map(({ custom_id }) => custom_id).join(', ');
    throw new SandboxError(`The form “${modal.title}” has no field ${id}. It has: ${known}.`);
  }
  let last = 0;
  const fill = (part: Json): Json => {
    last += 1;
    const base: Json = { type: part['type'], id: asInteger(part['id']) || last };
    if (part['type'] === ComponentType.Label && isJson(part['component'])) {
      return { ...base, component: fill(part['component']) };
    }
    if (part['type'] === ComponentType.ActionRow) {
      return { ...base, components: asList(part['components']).map(fill) };
    }
    if (part['custom_id'] === undefined) return base;
    return {
      ...base,
      custom_id: part['custom_id'],
      ...entered(part, given[asText(part['custom_id'])], resolver),
    };
  };
  return modal.components.map(fill) as unknown as ModalSubmitLabelComponent[];
}

function entered(field: Json, input: ModalInputs[string] | undefined, resolver: Resolver): Json {
  const name = asText(field['custom_id']);
  const required = field['required'] !== false;
  const complain = (why: string): never => {
    throw new SandboxError(`The field ${name} ${why}.`);
  };
  switch (field['type']) {
    case ComponentType.TextInput: {
      const value = typeof input === 'string' ? input : asText(field['value']);
      const least = Math.max(asInteger(field['min_length']), required ? 1 : 0);
      const most = asInteger(field['max_length']) || 4_000;
      if (value.length < least && (required || value !== '')) complain(`needs at least ${least} characters`);
      if (value.length > most) complain(`takes at most ${most} characters`);
      return { value };
    }
    case ComponentType.Checkbox:
      return { value: input === true };
    case ComponentType.RadioGroup:
      return { value: chosen(field, typeof input === 'string' ? [input] : [], complain)[0] ?? null };
    case ComponentType.FileUpload: {
      const files = Array.isArray(input) ? (input as readonly FileInput[]) : [];
      const most = asInteger(field['max_values']) || 1;
      if (required && files.length === 0) complain('needs a file');
      if (files.length > most) complain(`takes at most ${most} ${most === 1 ? 'file' : 'files'}`);
      return { values: files.map((file) => resolver.file(file)) };
    }
    default: {
      const values = typeof input === 'string' ? [input] : Array.isArray(input) ? (input as string[]) : [];
      if (required && values.length === 0) complain('needs a choice');
      return { values: chosen(field, values, complain) };
    }
  }
}

/** The values, if the field offers them; fields that offer users or channels take any id. */
function chosen(field: Json, values: readonly string[], complain: (why: string) => never): readonly string[] {
  const offered = asList(field['options']).map(({ value }) => value);
  const wrong = offered.length > 0 ? values.find((value) => !offered.includes(value)) : undefined;
  return wrong === undefined ? values : complain(`does not offer ${wrong}`);
}
