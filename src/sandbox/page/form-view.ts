import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { asInteger, asJson, asList, asText, type Json } from '../json.ts';
import { plainText } from '../markdown.ts';
import type { SeenModal } from '../seen.ts';
import type { FieldView, FormView } from './protocol.ts';

/** Discord's limit for a text input that names none. */
const LONGEST = 4_000;

function kindOf(part: Json): FieldView['kind'] {
  switch (part['type']) {
    case ComponentType.TextInput:
      return part['style'] === TextInputStyle.Paragraph ? 'paragraph' : 'line';
    case ComponentType.FileUpload:
      return 'file';
    case ComponentType.Checkbox:
      return 'tick';
    case ComponentType.TextDisplay:
      return 'note';
    default:
      return 'choice';
  }
}

function field(part: Json, label: string, description: string): FieldView {
  return {
    kind: kindOf(part),
    id: asText(part['custom_id']),
    label,
    description,
    required: part['required'] !== false,
    value: asText(part['value']),
    placeholder: asText(part['placeholder']),
    max: asInteger(part['max_length']) || LONGEST,
    options: asList(part['options']).map((each) => ({
      label: asText(each['label']),
      value: asText(each['value']),
      description: asText(each['description']),
    })),
  };
}

function fields(part: Json): FieldView[] {
  switch (part['type']) {
    case ComponentType.Label:
      return [field(asJson(part['component']), asText(part['label']), asText(part['description']))];
    case ComponentType.ActionRow:
      return asList(part['components']).flatMap(fields);
    case ComponentType.TextDisplay:
      return [field(part, plainText(asText(part['content'])), '')];
    default:
      return [field(part, asText(part['label']), '')];
  }
}

/** A form as the page draws it. */
export function formView(id: number, modal: SeenModal): FormView {
  return { id, title: modal.title, fields: modal.components.flatMap(fields) };
}
