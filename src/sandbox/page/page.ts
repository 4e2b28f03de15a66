/** The playground's web page, served by the sandbox on its own port. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ChannelType } from 'discord-api-types/v10';
import { Actor } from '../actor.ts';
import type { Change } from '../changes.ts';
import type { Core } from '../core.ts';
import type { Person } from '../people.ts';
import type { Settings } from '../settings.ts';
import type { Channel } from '../world.ts';
import { Acts, type Inspect } from './acts.ts';
import { pageFile, scriptHashes } from './files.ts';
import { messageView } from './message-view.ts';
import { toOffered } from './offered.ts';
import type { Act, Place, Snapshot } from './protocol.ts';

export interface PageOptions {
  readonly inspect?: Inspect;
}

/** Enough for a file of Discord's 10 MiB written as base64, in bytes. */
const LARGEST_ACT = 16 * 1024 * 1024;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

const PLACES: readonly Place[] = ['guild', 'dm'];

/** Whether somebody at their client sees what happens there. */
function concerns(core: Core, person: Person, channel: Channel, onlyFor: string | undefined): boolean {
  if (onlyFor !== undefined && onlyFor !== person.user.id) return false;
  if (channel.type === ChannelType.GuildText) return channel.id === core.world.channel.id;
  return channel.type === ChannelType.DM && channel.person?.user.id === person.user.id;
}

function snapshot(core: Core, person: Person, inspects: boolean): Snapshot {
  const { world } = core;
  const actor = new Actor(core, person);
  const offered = Object.fromEntries(PLACES.map((place) => [place, toOffered(actor.offered({ in: place }))]));
  return {
    you: person.name,
    people: world.people().map(({ name }) => name),
    bot: world.bot.username,
    server: world.guild.name,
    channel: world.channel.name,
    offered: offered as Snapshot['offered'],
    messages: PLACES.flatMap((place) => actor.visible({ in: place })).map(({ stored }) =>
      messageView(world, stored),
    ),
    inspects,
  };
}

/** Server-sent events for one open page: everything as it is now, then every change. */
function stream(response: ServerResponse, core: Core, person: Person, inspects: boolean): void {
  const tell = (event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  tell('snapshot', snapshot(core, person, inspects));
  const show = (change: Change): void => {
    if (change.kind === 'message') {
      const { message } = change;
      if (concerns(core, person, message.channel, message.onlyFor)) {
        tell('message', messageView(core.world, message));
      }
    } else if (concerns(core, person, change.channel, undefined)) {
      tell('typing', { place: change.channel.type === ChannelType.GuildText ? 'guild' : 'dm' });
    }
  };
  const stop = core.changes.watch((change) => {
    try {
      show(change);
    } catch (error) {
      // What the page cannot draw is the page's fault: the bot must not get it as Discord's answer.
      tell('fault', { text: `The page cannot show what happened: ${error}` });
    }
  });
  response.once('close', stop);
}

async function readAct(request: IncomingMessage): Promise<Act | undefined> {
  let size = 0;
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_ACT) return undefined;
    chunks.push(chunk as Buffer);
  }
  try {
    // The page is the only one let in, and whatever it says is checked again by the actor.
    return JSON.parse(Buffer.concat(chunks).toString()) as Act;
  } catch {
    return undefined;
  }
}

/** Other pages in the same browser may send requests here; none of them can write this header unasked. */
function comesFromThePage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return headers['content-type'] === 'application/json' && origin === `http://${host}`;
}

/** For `Sandbox.start({ page })`. */
export function createPage({ inspect }: PageOptions = {}): NonNullable<Settings['page']> {
  const acts = new Acts(inspect);

  async function answer(request: IncomingMessage, response: ServerResponse, core: Core): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
    const refuse = (status: number, why: string): void => {
      response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain' }).end(why);
    };
    if (pathname === '/act') {
      if (request.method !== 'POST' || !comesFromThePage(request)) return refuse(403, 'Only for the page');
      const act = await readAct(request);
      if (act === undefined) return refuse(400, 'No act');
      const result = await acts.perform(core, act);
      response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' }).end(JSON.stringify(result));
      return;
    }
    if (request.method !== 'GET') return refuse(405, 'Only GET');
    if (pathname === '/events') {
      const person = core.world.person(searchParams.get('as') ?? '');
      if (!person) return refuse(404, 'Nobody here is called that');
      return stream(response, core, person, inspect !== undefined);
    }
    const file = await pageFile(pathname);
    if (!file) return refuse(404, 'Not found');
    const scripts = ["'self'", ...scriptHashes(file.type.startsWith('text/html') ? String(file.data) : '')];
    response
      .writeHead(200, {
        ...HEADERS,
        'content-type': file.type,
        'content-security-policy': `default-src 'self'; img-src 'self' https:; script-src ${scripts.join(' ')}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
      })
      .end(file.data);
  }

  return (request, response, core) => {
    answer(request, response, core).catch((error: unknown) => {
      const why = error instanceof Error ? `${error.stack}` : String(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end(why);
    });
  };
}
