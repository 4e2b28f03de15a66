/** What readers and operators are told when something is off. */
export const TEXTS = {
  stale: {
    fact: '🍂 That answer is no longer in my fact base. Ask me again, or look through `/topics`.',
    passage: '🍂 I no longer have the text of that passage. `/sources` shows the articles I know.',
    topic: '🍂 That topic is no longer in my fact base. `/topics` lists the ones there are.',
    why:
      '🍂 That question was too long to keep on the button, and I have forgotten it since, sorry. ' +
      'Ask it again, and the new button will know.',
    button: '🍂 This button belongs to an older version of me. Please ask again.',
  },
  moderatorsOnly: '🔒 This is for those who may manage the server.',
  unknownCommand: '🍂 I do not know this command any more. Restart Discord to see the current ones.',
  unexpected: (reference: string) =>
    `⚠️ Something went wrong on my side, sorry. Please try again; if it stays, tell the server's moderators ` +
    `this reference: \`${reference}\``,
} as const;

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
