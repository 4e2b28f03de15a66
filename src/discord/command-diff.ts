/** Which commands Discord has to be told about: only those that differ. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { canonicalCommand, liveCommands } from './canonical.ts';

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

export interface CommandDiff {
  readonly create: readonly Definition[];
  readonly update: readonly { readonly id: string; readonly definition: Definition }[];
  readonly remove: readonly { readonly id: string; readonly name: string }[];
}

/** Names are unique within a kind of command. */
function key(command: { readonly type?: number | undefined; readonly name: string }): string {
  return `${command.type ?? 1}:${command.name}`;
}

/**
 * @param wanted the definitions of this version
 * @param live Discord's answer to "list the commands", unparsed
 */
export function diffCommands(wanted: readonly Definition[], live: unknown): CommandDiff {
  const there = new Map(liveCommands.parse(live).map((command) => [key(command), command]));
  const create: Definition[] = [];
  const update: { id: string; definition: Definition }[] = [];
  for (const definition of wanted) {
    const old = there.get(key(definition));
    there.delete(key(definition));
    if (old === undefined) create.push(definition);
    else if (!isDeepStrictEqual(canonicalCommand.parse(old), canonicalCommand.parse(definition))) {
      update.push({ id: old.id, definition });
    }
  }
  return { create, update, remove: [...there.values()].map(({ id, name }) => ({ id, name })) };
}
