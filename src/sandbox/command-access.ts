import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Core } from './core.ts';
import { SandboxError } from './errors.ts';
import { contextOf } from './interaction-payloads.ts';
import type { Person } from './people.ts';
import type { Channel } from './world.ts';

const PLACES: Readonly<Record<InteractionContextType, string>> = {
  [InteractionContextType.Guild]: 'in a server',
  [InteractionContextType.BotDM]: 'in direct messages',
  [InteractionContextType.PrivateChannel]: 'in other private chats',
};

const OUTSIDE = 'in a server that the bot is not in';

/** Why Discord would not show the command to this person here; undefined if it would. */
function hidden(
  { world }: Core,
  command: APIApplicationCommand,
  person: Person,
  channel: Channel,
): string | undefined {
  const context = contextOf(channel);
  const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const installed = world.hasBot(channel) || types.includes(ApplicationIntegrationType.UserInstall);
  if (!installed || !(command.contexts?.includes(context) ?? true))
    return `cannot be used ${world.hasBot(channel) || channel.person ? PLACES[context] : OUTSIDE}`;
  // In private chats nobody has member permissions, and Discord asks for none.
  if (context !== InteractionContextType.Guild || command.default_member_permissions === null)
    return undefined;
  if (person.permissions & PermissionFlagsBits.Administrator) return undefined;
  const needed = BigInt(command.default_member_permissions);
  const has = needed !== 0n && (person.permissions & needed) === needed;
  return has ? undefined : `is not shown to ${person.name}: it needs ${permissionNames(needed)}`;
}

function permissionNames(bits: bigint): string {
  const names = Object.entries(PermissionFlagsBits).flatMap(([name, bit]) => (bits & bit ? [name] : []));
  return names.length > 0 ? names.join(', ') : 'Administrator';
}

/** The commands a person is offered in a channel. */
export function offered(core: Core, person: Person, channel: Channel): APIApplicationCommand[] {
  return [...core.commands.list(undefined), ...localTo(core, channel)].filter(
    (command) => !hidden(core, command, person, channel),
  );
}

/** The commands of the channel's own server. */
const localTo = ({ commands }: Core, { guild }: Channel): APIApplicationCommand[] =>
  guild === undefined ? [] : commands.list(guild.id);

/** Finds a command as Discord's picker would. @throws SandboxError saying why it is not offered. */
export function findCommand(
  core: Core,
  person: Person,
  channel: Channel,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const label = type === ApplicationCommandType.ChatInput ? `/${name}` : `“${name}”`;
  const command = [...localTo(core, channel), ...core.commands.list(undefined)].find(
    (known) => known.name === name && known.type === type,
  );
  if (!command) {
    const names = offered(core, person, channel)
      .filter((known) => known.type === type)
      .map((known) => known.name);
    throw new SandboxError(`There is no command ${label}. Known here: ${names.join(', ') || 'none'}.`);
  }
  const reason = hidden(core, command, person, channel);
  if (reason !== undefined) throw new SandboxError(`${label} ${reason}.`);
  return command;
}
