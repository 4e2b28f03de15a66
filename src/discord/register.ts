/** Telling Discord the commands, as far as they changed. */
import type { REST } from 'discord.js';
import {
  ApplicationCommandType,
  type RESTPatchAPIApplicationCommandJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Log } from '../operations/log.ts';
import { type CommandDiff, type Definition, diffCommands } from './command-diff.ts';

export interface Scope {
  readonly applicationId: string;
  /** Set: in this server only, at once. Otherwise everywhere. */
  readonly guildId?: string;
}

/** A server's own commands have neither contexts nor integration types: Discord refuses them there. */
function forScope(definition: Definition, { guildId }: Scope): Definition {
  if (guildId === undefined) return definition;
  const { contexts: _, integration_types: __, ...rest } = definition;
  return rest;
}

/** An update leaves alone what it does not name, so what was taken away must be named as empty. */
function replacement(definition: Definition): RESTPatchAPIApplicationCommandJSONBody {
  const { type = ApplicationCommandType.ChatInput, ...fields } = definition;
  // A command in a menu has neither description nor options.
  const typed = type === ApplicationCommandType.ChatInput;
  return {
    name_localizations: null,
    ...(typed && { description_localizations: null, options: [] }),
    default_member_permissions: null,
    nsfw: false,
    ...fields,
  };
}

/** Creates, changes and removes commands until Discord has exactly these; sends nothing where it has. */
export async function registerCommands(
  rest: REST,
  definitions: readonly Definition[],
  scope: Scope,
  log: Log,
): Promise<CommandDiff> {
  const { applicationId, guildId } = scope;
  const all =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const one = (id: string) =>
    guildId === undefined
      ? Routes.applicationCommand(applicationId, id)
      : Routes.applicationGuildCommand(applicationId, guildId, id);

  const wanted = definitions.map((definition) => forScope(definition, scope));
  const live = await rest.get(all, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const diff = diffCommands(wanted, live);
  for (const body of diff.create) await rest.post(all, { body });
  for (const { id, definition } of diff.update) await rest.patch(one(id), { body: replacement(definition) });
  for (const { id } of diff.remove) await rest.delete(one(id));
  log.info(
    {
      created: diff.create.map(({ name }) => name),
      updated: diff.update.map(({ definition }) => definition.name),
      removed: diff.remove.map(({ name }) => name),
    },
    'commands are registered',
  );
  return diff;
}
