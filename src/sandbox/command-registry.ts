import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';
import { apiErrors } from './errors.ts';
import { asInteger, asJson, asList, asText, isJson, type Json } from './json.ts';
import type { World } from './world.ts';

/** How many commands of each type an application may have in one scope. */
const MAXIMUM: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** A change the bot made to its commands. */
export interface Registration {
  readonly method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Undefined for global commands. */
  readonly guildId: string | undefined;
  /** The names sent, or the name deleted. */
  readonly names: readonly string[];
  readonly body: unknown;
}

/** The commands registered, by scope: `global` or a guild's id. */
export class CommandRegistry {
  /** Every change in order, so that tests see that only differences are sent. */
  readonly registrations: Registration[] = [];
  readonly #world: World;
  readonly #scopes = new Map<string | undefined, Map<string, APIApplicationCommand>>();

  constructor(world: World) {
    this.#world = world;
  }

  list(guildId: string | undefined): APIApplicationCommand[] {
    return [...this.#scope(guildId).values()];
  }

  get(guildId: string | undefined, id: string): APIApplicationCommand {
    const command = this.#scope(guildId).get(id);
    if (!command) throw apiErrors.unknownCommand();
    return command;
  }

  /** PUT: replaces the whole scope; commands of the same name and type keep their ids. */
  replace(guildId: string | undefined, bodies: readonly Json[]): APIApplicationCommand[] {
    const commands = bodies.map((body) => this.#build(guildId, body, this.#twin(guildId, body)));
    check(commands);
    this.#scopes.set(guildId, new Map(commands.map((command) => [command.id, command])));
    return commands;
  }

  /** POST: a command of the same name and type is overwritten. */
  upsert(guildId: string | undefined, body: Json): { command: APIApplicationCommand; created: boolean } {
    const twin = this.#twin(guildId, body);
    const command = this.#build(guildId, body, twin);
    check([...this.list(guildId).filter(({ id }) => id !== command.id), command]);
    this.#scope(guildId).set(command.id, command);
    return { command, created: twin === undefined };
  }

  /** PATCH: fields left out stay. */
  patch(guildId: string | undefined, id: string, body: Json): APIApplicationCommand {
    const known = this.get(guildId, id);
    const command = this.#build(guildId, { ...known, ...body, type: known.type }, known);
    this.#scope(guildId).set(id, command);
    return command;
  }

  delete(guildId: string | undefined, id: string): APIApplicationCommand {
    const command = this.get(guildId, id);
    this.#scope(guildId).delete(id);
    return command;
  }

  #scope(guildId: string | undefined): Map<string, APIApplicationCommand> {
    const known = this.#scopes.get(guildId) ?? new Map<string, APIApplicationCommand>();
    this.#scopes.set(guildId, known);
    return known;
  }

  #twin(guildId: string | undefined, body: Json): APIApplicationCommand | undefined {
    return this.list(guildId).find(
      ({ name, type }) => name === body['name'] && type === (asInteger(body['type']) || 1),
    );
  }

  /** The command as Discord gives it back: defaults written out, false and empty fields dropped. */
  #build(
    guildId: string | undefined,
    body: Json,
    known: APIApplicationCommand | undefined,
  ): APIApplicationCommand {
    const permissions = body['default_member_permissions'] ?? null;
    const common = {
      id: known?.id ?? this.#world.ids.next(),
      application_id: this.#world.bot.id,
      version: this.#world.ids.next(),
      type: asInteger(body['type']) || ApplicationCommandType.ChatInput,
      name: asText(body['name']),
      name_localizations: body['name_localizations'] ?? null,
      description: asText(body['description']),
      description_localizations: body['description_localizations'] ?? null,
      default_member_permissions: permissions === null ? null : String(permissions),
      nsfw: body['nsfw'] === true,
      ...(asList(body['options']).length > 0 && { options: asList(body['options']).map(option) }),
    };
    const scope =
      guildId === undefined
        ? {
            dm_permission: body['dm_permission'] !== false,
            contexts: body['contexts'] ?? null,
            integration_types: body['integration_types'] ?? [ApplicationIntegrationType.GuildInstall],
          }
        : { guild_id: guildId };
    // The body came over the wire; the description's validator checks it and this answer.
    return { ...common, ...scope } as unknown as APIApplicationCommand;
  }
}

function option(body: Json): Json {
  const kept = Object.entries(body).filter(
    ([key, value]) =>
      value !== null && value !== undefined && value !== false && !(key === 'options' || key === 'choices'),
  );
  return {
    ...Object.fromEntries(kept),
    ...(asList(body['options']).length > 0 && { options: asList(body['options']).map(option) }),
    ...(asList(body['choices']).length > 0 && { choices: asList(body['choices']) }),
  };
}

function check(commands: readonly APIApplicationCommand[]): void {
  for (const [type, most] of Object.entries(MAXIMUM)) {
    if (commands.filter((command) => command.type === Number(type)).length > most) {
      throw apiErrors.tooManyCommands();
    }
  }
}

/** Without `with_localizations=true` Discord leaves the translations out of its lists. */
export function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutLocalizations) as T;
  if (!isJson(value)) return value;
  const kept = Object.entries(asJson(value)).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutLocalizations(field)])) as T;
}
