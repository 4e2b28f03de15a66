import { apiErrors } from '../errors.ts';
import { asJson, asText } from '../json.ts';
import { guildPayload, memberPayload } from '../payloads.ts';
import { EVERYONE } from '../people.ts';
import type { Route, RouteContext } from '../router.ts';
import { channelPayload } from './channels.ts';

function inGuild({ core, param }: RouteContext): void {
  if (param('guild_id') !== core.world.guild.id) throw apiErrors.unknownGuild();
}

/** Users, members and the guild, asked for by id. */
export const lookupRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle: ({ core, exchange }) => {
      const person = core.world.person(asText(asJson(exchange.body)['recipient_id']));
      if (!person) throw apiErrors.unknownUser();
      return { status: 200, body: channelPayload(core.world, core.world.direct(person)) };
    },
  },
  {
    method: 'GET',
    path: '/users/{user_id}',
    handle: ({ core, param }) => {
      const { bot, owner } = core.world;
      const id = param('user_id');
      const user = [bot, owner].find((known) => known.id === id) ?? core.world.person(id)?.user;
      if (!user) throw apiErrors.unknownUser();
      return { status: 200, body: user };
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}',
    handle: (context) => {
      inGuild(context);
      const extra = {
        home_header: null,
        widget_enabled: false,
        widget_channel_id: null,
        max_presences: null,
        max_members: 500_000,
        max_stage_video_channel_users: 50,
        max_video_channel_users: 25,
        premium_subscription_count: 0,
        nsfw: false,
      };
      return { status: 200, body: { ...guildPayload(context.core.world), ...extra } };
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    handle: (context) => {
      inGuild(context);
      const { world } = context.core;
      const id = context.param('user_id');
      const person = id === world.bot.id ? { user: world.bot, permissions: EVERYONE } : world.person(id);
      if (!person) throw apiErrors.unknownMember();
      return { status: 200, body: memberPayload(world, person) };
    },
  },
];
