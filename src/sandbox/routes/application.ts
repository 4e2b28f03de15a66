import type { Core } from '../core.ts';
import type { Route } from '../router.ts';

/** Sessions a bot may start in a day. */
const SESSIONS_A_DAY = 1_000;

function application({ world }: Core) {
  return {
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: world.owner,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}

/** The bot asking about itself, and where to log in. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    open: true,
    handle: ({ core }) => ({ status: 200, body: { url: core.gateway.url } }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ core }) => ({
      status: 200,
      body: {
        url: core.gateway.url,
        shards: 1,
        session_start_limit: {
          total: SESSIONS_A_DAY,
          remaining: SESSIONS_A_DAY - core.gateway.identifies,
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      },
    }),
  },
  {
    method: 'GET',
    path: '/users/@me',
    handle: ({ core }) => ({
      status: 200,
      body: { ...core.world.bot, mfa_enabled: false, locale: 'en-US', verified: true },
    }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    handle: ({ core }) => ({ status: 200, body: application(core) }),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    handle: ({ core }) => ({ status: 200, body: application(core) }),
  },
];
