/** The playground's web page, served by the sandbox on its own port. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '../core.ts';
import type { Settings } from '../settings.ts';
import { Acts, type Inspect } from './acts.ts';
import { type Edits, stream } from './events.ts';
import { pageFile, scriptHashes } from './files.ts';
import type { Act } from './protocol.ts';

export interface PageOptions {
  readonly inspect?: Inspect;
  readonly edits?: Edits;
}

/** Enough for a file of Discord's 10 MiB written as base64, in bytes. */
const LARGEST_ACT = 16 * 1024 * 1024;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

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
export function createPage({ inspect, edits }: PageOptions = {}): NonNullable<Settings['page']> {
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
      response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
      return stream(response, core, person, { inspects: inspect !== undefined, edits });
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
