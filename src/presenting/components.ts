/** The few kinds of component the desk uses, as Discord's JSON. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type Action, encodeAction } from './action.ts';
import { shorten } from './cut.ts';
import { oneLine } from './escape.ts';
import { BUTTON, SELECT } from './limits.ts';

export type Button = APIButtonComponentWithCustomId;
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
/** What may stand in a container as well as in a message. */
export type Block = APITextDisplayComponent | APISectionComponent | Row;

/** A file that is sent along; a component shows it by the address `attachment://name`. */
export interface MessageFile {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What is read out instead of a picture. */
  readonly description?: string;
}

/** A message ready to be sent, but for what `discord/reply.ts` adds: flags and allowed mentions. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly MessageFile[];
  /** The label of the button with which somebody who sees it alone may show it to all. */
  readonly share?: string;
}

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Smaller and paler text, for what is worth saying but is not the answer. */
export function small(content: string): APITextDisplayComponent {
  return text(`-# ${content}`);
}

/** A button; none where the action does not fit into a custom_id. */
export function button(
  action: Action,
  label: string,
  style: Button['style'] = ButtonStyle.Secondary,
): Button[] {
  const customId = encodeAction(action);
  if (customId === undefined) return [];
  const shown = shorten(oneLine(label), BUTTON.label) || '…';
  return [{ type: ComponentType.Button, style, label: shown, custom_id: customId }];
}

/** A row of buttons; nothing where there are none, since Discord refuses an empty row. */
export function buttonRow(buttons: readonly Button[]): Row[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** A line of text with a button beside it; just the text where there is no button. */
export function withButton(content: string, buttons: readonly Button[]): Block {
  const [accessory] = buttons;
  if (accessory === undefined) return text(content);
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

export interface Choice {
  readonly action: Action;
  readonly label: string;
  readonly description: string;
}

function option({ action, label, description }: Choice): APISelectMenuOption[] {
  const value = encodeAction(action);
  if (value === undefined) return [];
  const shown = shorten(oneLine(description), SELECT.description);
  return [
    {
      label: shorten(oneLine(label), SELECT.label) || '…',
      value,
      ...(shown !== '' && { description: shown }),
    },
  ];
}

/**
 * As many menus as the choices need; none where there are no choices.
 * @param from the number of the first, where other menus stand in the same message
 */
export function menus(choices: readonly Choice[], placeholder: string, from = 0): Row[] {
  // Discord refuses a menu in which two options mean the same.
  const options = [...new Map(choices.flatMap(option).map((each) => [each.value, each])).values()];
  const rows: Row[] = [];
  for (let start = 0; start < options.length; start += SELECT.options) {
    const menu: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: `menu:${from + rows.length}`,
      placeholder: rows.length === 0 ? placeholder : `${placeholder} (${start + 1}+)`,
      options: options.slice(start, start + SELECT.options),
    };
    rows.push({ type: ComponentType.ActionRow, components: [menu] });
  }
  return rows;
}

export function container(blocks: readonly Block[]): APIContainerComponent {
  return { type: ComponentType.Container, components: [...blocks] };
}
