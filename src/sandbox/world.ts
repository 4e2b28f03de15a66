import { type APIUser, ChannelType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { SandboxError } from './errors.ts';
import { makePerson, makeUser, type NewPerson, type Person } from './people.ts';
import { Snowflakes } from './snowflakes.ts';

/** A server. The bot is in one of the two. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** The preferred one; those who manage the server may change it. */
  locale: Locale;
}

/**
 * Where people write. A group chat, and the channel of a server the bot is not in, are reached only by user-installed
 * commands.
 */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM | ChannelType.GroupDM;
  readonly name: string;
  /** The server it belongs to. */
  readonly guild?: Guild;
  /** The other side of a private channel. */
  readonly person?: Person;
}

/** One server with one channel, the bot, and the people. */
export class World {
  readonly ids = new Snowflakes();
  readonly bot: APIUser = makeUser(this.ids.next(), 'Summit Desk', true);
  readonly owner: APIUser = makeUser(this.ids.next(), 'operator');
  readonly guild: Guild = { id: this.ids.next(), name: 'Sandbox', locale: Locale.EnglishUS };
  readonly moderatorRole = this.ids.next();
  readonly channel: Channel = this.#textChannel('general', this.guild);
  /** In a server that the people are in and the bot is not. */
  readonly elsewhere: Channel = this.#textChannel('lounge', {
    id: this.ids.next(),
    name: 'Elsewhere',
    locale: Locale.EnglishUS,
  });
  readonly startedAt = new Date().toISOString();
  readonly #people = new Map<string, Person>();
  readonly #channels = new Map<string, Channel>(
    [this.channel, this.elsewhere].map((channel) => [channel.id, channel]),
  );
  readonly #private = new Map<string, Channel>();

  constructor() {
    this.add({ name: 'reader' });
    this.add({ name: 'moderator', permissions: PermissionFlagsBits.ManageGuild });
  }

  add(newcomer: NewPerson): Person {
    if (this.people().some(({ name }) => name === newcomer.name)) {
      throw new SandboxError(`There is already somebody called ${newcomer.name}.`);
    }
    const person = makePerson(this.ids.next(), newcomer);
    this.#people.set(person.user.id, person);
    return person;
  }

  people(): Person[] {
    return [...this.#people.values()];
  }

  /** By the name tests use, or by id. */
  person(nameOrId: string): Person | undefined {
    return this.#people.get(nameOrId) ?? this.people().find(({ name }) => name === nameOrId);
  }

  channelById(id: string | undefined): Channel | undefined {
    return id === undefined ? undefined : this.#channels.get(id);
  }

  /** The person's direct messages with the bot, opened on first use. */
  direct(person: Person): Channel {
    return this.#privateChannel(person, ChannelType.DM);
  }

  /** A group chat of the person's that the bot is not in. */
  group(person: Person): Channel {
    return this.#privateChannel(person, ChannelType.GroupDM);
  }

  /** Whether the bot is there, so that it hears what is said and may fetch it. */
  hasBot({ type, guild }: Channel): boolean {
    return type === ChannelType.DM || guild?.id === this.guild.id;
  }

  #textChannel(name: string, guild: Guild): Channel {
    return { id: this.ids.next(), type: ChannelType.GuildText, name, guild };
  }

  #privateChannel(person: Person, type: ChannelType.DM | ChannelType.GroupDM): Channel {
    const key = `${type}:${person.user.id}`;
    const known = this.#private.get(key);
    if (known) return known;
    const channel: Channel = { id: this.ids.next(), type, name: person.name, person };
    this.#private.set(key, channel);
    this.#channels.set(channel.id, channel);
    return channel;
  }
}
