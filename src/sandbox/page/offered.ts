import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { asList, asText, type Json } from '../json.ts';
import type { CommandOption, CommandView, Offered } from './protocol.ts';

const KINDS: Readonly<Record<number, CommandOption['kind']>> = {
  [Type.Integer]: 'number',
  [Type.Number]: 'number',
  [Type.Boolean]: 'switch',
  [Type.Attachment]: 'file',
};

function option(part: Json): CommandOption {
  return {
    name: asText(part['name']),
    description: asText(part['description']),
    kind: KINDS[Number(part['type'])] ?? 'text',
    required: part['required'] === true,
    completes: part['autocomplete'] === true,
    choices: asList(part['choices']) as unknown as CommandOption['choices'],
  };
}

const isGroup = ({ type }: Json): boolean => type === Type.Subcommand || type === Type.SubcommandGroup;

function leaves(name: string, part: Json): CommandView[] {
  const options = asList(part['options']);
  const groups = options.filter(isGroup);
  if (groups.length > 0) return groups.flatMap((group) => leaves(`${name} ${asText(group['name'])}`, group));
  return [{ name, description: asText(part['description']), options: options.map(option) }];
}

/** The commands of Discord's picker, with subcommands one by one. */
export function toOffered(commands: readonly APIApplicationCommand[]): Offered {
  const of = (type: ApplicationCommandType) => commands.filter((command) => command.type === type);
  return {
    slash: of(ApplicationCommandType.ChatInput).flatMap((command) =>
      leaves(command.name, command as unknown as Json),
    ),
    menu: of(ApplicationCommandType.Message).map(({ name }) => name),
  };
}
