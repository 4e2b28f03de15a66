import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ComponentType } from 'discord-api-types/v10';
import type { FileInput } from './attachments.ts';
import { walk } from './components.ts';
import { SandboxError } from './errors.ts';
import { asList, asText, isJson, type Json } from './json.ts';
import type { ModalInputs } from './modal-submission.ts';
import type { SeenModal, SeenReply } from './seen.ts';

interface Field {
  readonly part: Json;
  readonly label: string;
}

/** Reads a file from this machine to attach it. @throws SandboxError where there is none. */
export async function fileAt(path: string): Promise<FileInput> {
  try {
    return { name: basename(path), data: await readFile(path) };
  } catch {
    throw new SandboxError(`There is no readable file at ${path}.`);
  }
}

/** A form being filled in at the terminal: one line a field. */
export class Form {
  readonly opened: SeenReply;
  readonly #fields: Field[];
  readonly #inputs: Record<string, ModalInputs[string]> = {};

  constructor(opened: SeenReply, modal: SeenModal) {
    this.opened = opened;
    this.#fields = fieldsOf(modal);
  }

  /** What to ask for next; undefined when all is filled in. */
  get question(): string | undefined {
    const field = this.#fields[0];
    if (!field) return undefined;
    const options = asList(field.part['options']).map(({ value }) => value);
    const hint = options.length > 0 ? ` (${options.join(', ')})` : '';
    return `${field.label}${hint}${field.part['required'] === false ? ' (may stay empty)' : ''}:`;
  }

  get inputs(): ModalInputs {
    return this.#inputs;
  }

  /** Takes a line for the field asked for; an empty one leaves the field as it is. */
  async enter(line: string): Promise<void> {
    const field = this.#fields[0];
    if (!field) return;
    const text = line.trim();
    if (text !== '') {
      const id = asText(field.part['custom_id']);
      this.#inputs[id] = await value(field.part, text);
    }
    this.#fields.shift();
  }
}

async function value({ type }: Json, text: string): Promise<ModalInputs[string]> {
  switch (type) {
    case ComponentType.FileUpload:
      return [await fileAt(text)];
    case ComponentType.Checkbox:
      return /^(true|yes|y|x)$/i.test(text);
    case ComponentType.TextInput:
    case ComponentType.RadioGroup:
      return text;
    default:
      return text.split(',').map((part) => part.trim());
  }
}

function fieldsOf({ components }: SeenModal): Field[] {
  return walk(components).flatMap((part): Field[] => {
    if (part['type'] === ComponentType.Label && isJson(part['component'])) {
      return [{ part: part['component'], label: asText(part['label']) }];
    }
    // Text inputs in rows carry their own label.
    return part['type'] === ComponentType.TextInput && part['label']
      ? [{ part, label: asText(part['label']) }]
      : [];
  });
}
