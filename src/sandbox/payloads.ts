/** The guild, its channel and its members in Discord's words. Typed, so that a missing field does not compile. */
import {
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  type GuildMemberFlags,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import { EVERYONE, type Person } from './people.ts';
import type { Channel, World } from './world.ts';

function role(id: string, name: string, position: number, permissions: bigint): APIRole {
  return {
    id,
    name,
    position,
    permissions: permissions.toString(),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}

/** The guild without what only the gateway adds. */
export function guildPayload(world: World): APIGuild {
  const { id, name, locale } = world.guild;
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: world.owner.id,
    region: '',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [
      role(id, '@everyone', 0, EVERYONE),
      role(world.moderatorRole, 'Moderators', 1, PermissionFlagsBits.ManageGuild),
    ],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0 as APIGuild['system_channel_flags'],
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: locale,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}

export function guildChannelPayload(
  world: World,
  { id, name, guild = world.guild }: Channel = world.channel,
): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guild.id,
    name,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    topic: null,
    parent_id: null,
    flags: 0 as APITextChannel['flags'] & number,
  };
}

export function memberPayload(world: World, person: Pick<Person, 'user' | 'permissions'>): APIGuildMember {
  const moderates = (person.permissions & PermissionFlagsBits.ManageGuild) !== 0n;
  return {
    user: person.user,
    nick: null,
    avatar: null,
    banner: null,
    roles: moderates ? [world.moderatorRole] : [],
    joined_at: world.startedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: null,
  };
}

/** Without the members intent only the bot itself is listed. */
export function guildCreatePayload(world: World): GatewayGuildCreateDispatchData {
  return {
    ...guildPayload(world),
    joined_at: world.startedAt,
    large: false,
    member_count: world.people().length + 2,
    voice_states: [],
    members: [memberPayload(world, { user: world.bot, permissions: EVERYONE })],
    channels: [guildChannelPayload(world)],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
