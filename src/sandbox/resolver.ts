import type { APIInteractionDataResolved } from 'discord-api-types/v10';
import type { FileInput } from './attachments.ts';
import type { Core } from './core.ts';
import { interactionMember } from './interaction-payloads.ts';
import { guildChannelPayload, guildPayload } from './payloads.ts';
import { EVERYONE } from './people.ts';

/** Turns names into ids and gathers the objects Discord sends along under `resolved`. */
export class Resolver {
  readonly resolved: APIInteractionDataResolved = {};
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Undefined where nothing was resolved, as Discord leaves it out. */
  get result(): APIInteractionDataResolved | undefined {
    return Object.keys(this.resolved).length > 0 ? this.resolved : undefined;
  }

  file(file: FileInput): string {
    const stored = this.#core.attachments.store(file);
    this.resolved.attachments = { ...this.resolved.attachments, [stored.id]: stored };
    return stored.id;
  }

  user(nameOrId: string): string | undefined {
    const { world } = this.#core;
    const person = world.person(nameOrId);
    const user = nameOrId === world.bot.id ? world.bot : person?.user;
    if (!user) return undefined;
    this.resolved.users = { ...this.resolved.users, [user.id]: user };
    if (person) {
      // Discord leaves user, deaf and mute out of resolved members.
      const { user: _, deaf: __, mute: ___, ...member } = interactionMember(world, person);
      this.resolved.members = { ...this.resolved.members, [user.id]: member };
    }
    return user.id;
  }

  channel(nameOrId: string): string | undefined {
    const { world } = this.#core;
    if (nameOrId !== world.channel.id && nameOrId !== world.channel.name) return undefined;
    const { id, type, name, flags } = guildChannelPayload(world);
    const channel = { id, type, name, flags, permissions: EVERYONE.toString() };
    this.resolved.channels = { ...this.resolved.channels, [id]: channel as never };
    return id;
  }

  role(nameOrId: string): string | undefined {
    const role = guildPayload(this.#core.world).roles.find(
      ({ id, name }) => id === nameOrId || name === nameOrId,
    );
    if (!role) return undefined;
    this.resolved.roles = { ...this.resolved.roles, [role.id]: role };
    return role.id;
  }
}
