const PORTAL = 'https://discord.com/developers/applications';

/** For the operator: why the bot cannot run, and what mends it. */
export const FAULT_TEXTS = {
  token:
    `Discord refused the token. Reset it under Bot > Reset Token at ${PORTAL} and put the new one into ` +
    'DISCORD_TOKEN. (A client secret or an application id is not a token.)',
  shards:
    'Discord asks for sharding: the bot is in more servers than one connection may serve. ' +
    'It has no sharding: remove it from some servers.',
  version: 'Discord no longer speaks this version of its gateway: update discord.js.',
  intents: 'Discord does not know the intents the bot asked for: update discord.js.',
  disallowedIntents:
    `Discord refused the intents the bot asked for. It asks for no privileged one; see Bot > Privileged ` +
    `Gateway Intents at ${PORTAL}.`,
  unreachable: (api: string, why: string) =>
    `Discord could not be reached at ${api} (${why}). Check the network and DISCORD_API_URL.`,
  refused: (api: string, status: number) =>
    `${api} answered with status ${status} instead of letting the bot in. Check DISCORD_API_URL, or try later.`,
} as const;
