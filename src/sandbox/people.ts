import { type APIUser, Locale, PermissionFlagsBits, type UserFlags } from 'discord-api-types/v10';

/** What @everyone may do on an ordinary server. */
export const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

/** Someone at a Discord client, as the sandbox knows them. */
export interface Person {
  /** What tests call them: `reader`, `moderator`. */
  readonly name: string;
  readonly user: APIUser;
  /** In the guild's channel; a direct message knows no permissions. */
  readonly permissions: bigint;
  /** The language of their client; they may change it. */
  locale: Locale;
}

export interface NewPerson {
  readonly name: string;
  /** On top of what everyone may do, such as `PermissionFlagsBits.ManageGuild`. */
  readonly permissions?: bigint;
  readonly locale?: Locale;
}

/** A user as REST and the gateway show one. */
export function makeUser(id: string, username: string, bot = false): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: bot ? null : username,
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    // Required by Discord's description, optional in discord-api-types.
    primary_guild: null,
    ...(bot && { bot: true }),
  };
}

export function makePerson(
  id: string,
  { name, permissions = 0n, locale = Locale.EnglishUS }: NewPerson,
): Person {
  return { name, user: makeUser(id, name), permissions: EVERYONE | permissions, locale };
}
