/** What a person can read and use in a message's components. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { walk } from './components.ts';
import { asList, asText, type Json } from './json.ts';

export interface SeenButton {
  readonly label: string;
  /** Undefined for link buttons. */
  readonly customId: string | undefined;
  /** Undefined but for link buttons. */
  readonly url: string | undefined;
  readonly disabled: boolean;
}

export interface SeenSelect {
  readonly type: ComponentType;
  readonly customId: string;
  readonly placeholder: string;
  /** Empty where Discord offers users, roles or channels. */
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
  }[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
}

const SELECTS = new Set<unknown>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

export const isSelect = (part: Json): boolean => SELECTS.has(part['type']);

export function seenButton(part: Json): SeenButton {
  const emoji = asText((part['emoji'] as Json | undefined)?.['name']);
  const link = part['style'] === ButtonStyle.Link;
  return {
    label: [emoji, asText(part['label'])].filter((text) => text !== '').join(' '),
    customId: link ? undefined : asText(part['custom_id']),
    url: link ? asText(part['url']) : undefined,
    disabled: part['disabled'] === true,
  };
}

export function seenSelect(part: Json): SeenSelect {
  return {
    type: part['type'] as ComponentType,
    customId: asText(part['custom_id']),
    placeholder: asText(part['placeholder']),
    options: asList(part['options']).map((option) => ({
      label: asText(option['label']),
      value: asText(option['value']),
      description: asText(option['description']),
    })),
    min: typeof part['min_values'] === 'number' ? part['min_values'] : 1,
    max: typeof part['max_values'] === 'number' ? part['max_values'] : 1,
    disabled: part['disabled'] === true,
  };
}

/** All buttons in reading order, section accessories among them. */
export function buttonsOf(components: unknown): SeenButton[] {
  return walk(components)
    .filter(({ type }) => type === ComponentType.Button)
    .map(seenButton);
}

export function selectsOf(components: unknown): SeenSelect[] {
  return walk(components).filter(isSelect).map(seenSelect);
}

/** Something a number at the terminal stands for. */
export type Choice =
  | { readonly kind: 'button'; readonly label: string; readonly customId: string; readonly disabled: boolean }
  | { readonly kind: 'option'; readonly label: string; readonly customId: string; readonly value: string };

/** Buttons and select options in reading order; the n-th is number n. Link buttons have no number. */
export function choicesOf(components: unknown): Choice[] {
  return walk(components).flatMap((part): Choice[] => {
    if (part['type'] === ComponentType.Button) {
      const { label, customId, disabled } = seenButton(part);
      return customId === undefined ? [] : [{ kind: 'button', label, customId, disabled }];
    }
    if (!isSelect(part)) return [];
    const { customId, options } = seenSelect(part);
    return options.map(({ label, value }) => ({ kind: 'option', label, customId, value }));
  });
}

/** The texts of all text displays, in reading order. */
export function textsOf(components: unknown): string[] {
  return walk(components)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map((part) => asText(part['content']));
}
