import {
  type APIBaseInteraction,
  type APIInteraction,
  type APIInteractionGuildMember,
  type APIMessageInteractionMetadata,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import type { NewInteraction } from './interaction.ts';
import { guildChannelPayload, memberPayload } from './payloads.ts';
import { EVERYONE, type Person } from './people.ts';
import type { Channel, World } from './world.ts';

/** Discord's default upload limit, in bytes. */
const ATTACHMENT_BYTES = 10 * 1024 * 1024;

export function contextOf(channel: Channel): InteractionContextType {
  switch (channel.type) {
    case ChannelType.GuildText:
      return InteractionContextType.Guild;
    case ChannelType.DM:
      return InteractionContextType.BotDM;
    case ChannelType.GroupDM:
      return InteractionContextType.PrivateChannel;
  }
}

/** Who installed the app, as far as it matters for this channel. */
export function ownersOf(
  world: World,
  person: Person,
  channel: Channel,
  types: readonly ApplicationIntegrationType[] = [ApplicationIntegrationType.GuildInstall],
): Partial<Record<0 | 1, string>> {
  const guild = types.includes(ApplicationIntegrationType.GuildInstall) && world.hasBot(channel);
  return {
    // In direct messages with the bot Discord writes the guild as "0".
    ...(guild && { 0: channel.guild?.id ?? '0' }),
    ...(types.includes(ApplicationIntegrationType.UserInstall) && { 1: person.user.id }),
  };
}

export function interactionMember(world: World, person: Person): APIInteractionGuildMember {
  return {
    ...memberPayload(world, person),
    user: person.user,
    permissions: person.permissions.toString(),
  } as APIInteractionGuildMember;
}

function channelPart(
  world: World,
  channel: Channel,
): NonNullable<APIBaseInteraction<never, never>['channel']> {
  if (channel.type === ChannelType.GuildText) return guildChannelPayload(world, channel);
  const recipients = channel.person ? [channel.person.user] : [];
  return channel.type === ChannelType.DM
    ? { id: channel.id, type: channel.type, recipients }
    : { id: channel.id, type: channel.type, recipients, name: channel.name };
}

type Base = Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data'>;

/** What every interaction carries, whatever its kind. */
export function basePayload(
  world: World,
  origin: NewInteraction,
  token: string,
): Base & { channel_id: string } {
  const { person, channel, owners } = origin;
  const { guild } = channel;
  return {
    id: origin.id,
    application_id: world.bot.id,
    token,
    version: 1,
    channel_id: channel.id,
    channel: channelPart(world, channel),
    app_permissions: EVERYONE.toString(),
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(channel),
    attachment_size_limit: ATTACHMENT_BYTES,
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: interactionMember(world, person),
        }
      : { user: person.user }),
  };
}

/** Joins base and data. The cast replaces a union that TypeScript cannot follow through the spread. */
export function interactionPayload<Type extends InteractionType>(
  base: Base,
  rest: Omit<Extract<APIInteraction, { type: Type }>, keyof Base> &
    Pick<Extract<APIInteraction, { type: Type }>, 'type'>,
): APIInteraction {
  return { ...base, ...rest } as unknown as APIInteraction;
}

/** What an answer's message tells about the interaction behind it. */
export function metadataOf(origin: NewInteraction): APIMessageInteractionMetadata {
  const common = { id: origin.id, user: origin.person.user, authorizing_integration_owners: origin.owners };
  const source = origin.source?.data.id ?? origin.id;
  switch (origin.type) {
    case InteractionType.MessageComponent:
      return { ...common, type: InteractionType.MessageComponent, interacted_message_id: source };
    case InteractionType.ModalSubmit:
      return {
        ...common,
        type: InteractionType.ModalSubmit,
        triggering_interaction_metadata: { ...common, type: InteractionType.ApplicationCommand },
      } as APIMessageInteractionMetadata;
    default:
      return { ...common, type: InteractionType.ApplicationCommand } as APIMessageInteractionMetadata;
  }
}
