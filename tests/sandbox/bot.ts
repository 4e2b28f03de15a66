/** The unmodified discord.js client on a fresh sandbox, both ended after the test. */
import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Settings } from '../../src/sandbox/settings.ts';
import { discordDescription } from './description.ts';

/** A sandbox that checks against Discord's description and gives up before vitest does. */
export async function startSandbox(options: Partial<Settings> = {}): Promise<Sandbox> {
  const sandbox = await Sandbox.start({
    validate: discordDescription,
    tokenMs: 4_000,
    patienceMs: 2_000,
    ...options,
  });
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

/** A client pointed at the sandbox, not yet logged in. */
export function makeClient(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: sandbox.apiUrl, version: '10' },
    // The stock throttler waits 5 s between identifies.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) } as never,
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** Sandbox and bot, connected. `prepare` adds the listeners. */
export async function startBot(
  prepare: (client: Client) => void = () => undefined,
  settings: Partial<Settings> = {},
): Promise<{ sandbox: Sandbox; client: Client }> {
  const sandbox = await startSandbox(settings);
  const client = makeClient(sandbox);
  prepare(client);
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(sandbox.token);
  await ready;
  return { sandbox, client };
}
