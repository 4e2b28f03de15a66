import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { asJson, asList, asText, type Json } from '../json.ts';
import type { CommandOption, CommandView, Offered } from './protocol.ts';

const KINDS: Readonly<Record<number, CommandOption['kind']>> = {
  [Type.Integer]: 'number',
  [Type.Number]: 'number',
  [Type.Boolean]: 'switch',
  [Type.Attachment]: 'file',
};

/** In the client's language, where the command has it. */
const shown = (part: Json, field: string, locale: string): string =>
  asText(asJson(part[`${field}_localizations`])[locale] ?? part[field]);

function option(part: Json, locale: string): CommandOption {
  return {
    name: asText(part['name']),
    label: shown(part, 'name', locale),
    description: shown(part, 'description', locale),
    kind: KINDS[Number(part['type'])] ?? 'text',
    required: part['required'] === true,
    completes: part['autocomplete'] === true,
    choices: asList(part['choices']) as unknown as CommandOption['choices'],
  };
}

const isGroup = ({ type }: Json): boolean => type === Type.Subcommand || type === Type.SubcommandGroup;

function leaves(name: string, label: string, part: Json, locale: string): CommandView[] {
  const options = asList(part['options']);
  const groups = options.filter(isGroup);
  if (groups.length > 0) {
    return groups.flatMap((group) => {
      const words = [asText(group['name']), shown(group, 'name', locale)];
      return leaves(`${name} ${words[0]}`, `${label} ${words[1]}`, group, locale);
    });
  }
  const description = shown(part, 'description', locale);
  return [{ name, label, description, options: options.map((each) => option(each, locale)) }];
}

/** The commands of Discord's picker, with subcommands one by one. @param locale the client's */
export function toOffered(commands: readonly APIApplicationCommand[], locale: string): Offered {
  const of = (type: ApplicationCommandType) => commands.filter((command) => command.type === type);
  return {
    slash: of(ApplicationCommandType.ChatInput).flatMap((command) => {
      const part = command as unknown as Json;
      return leaves(command.name, shown(part, 'name', locale), part, locale);
    }),
    menu: of(ApplicationCommandType.Message).map((command) => ({
      name: command.name,
      label: shown(command as unknown as Json, 'name', locale),
    })),
  };
}
