import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body.ts';
import type { Core } from './core.ts';
import { ApiError, apiErrors } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { type Faults, stagedAnswer } from './faults.ts';
import { RateLimits, rateLimited } from './rate-limits.ts';
import { type Answer, type Match, matchRoute, type Route } from './router.ts';
import { enforceRules } from './rule-check.ts';

const PREFIX = '/api/v10';

/** Nobody sees an answer, let alone reacts, before the bot has read that it was accepted. */
const SIGHT_MS = 5;

/** Answers that break Discord's protocol, though each is a fair answer: worth a violation of their own. */
const PROTOCOL_CODES = new Set([40060, 10062, 10015, 50027, 40094]);

/** The REST side: reads, checks, routes, answers, checks its own answer, writes all of it down. */
export class HttpSide {
  readonly #core: Core;
  readonly #routes: readonly Route[];
  readonly #faults: Faults;
  readonly #limits = new RateLimits();
  /** Requests begun and not yet answered. */
  inFlight = 0;

  constructor(core: Core, routes: readonly Route[], faults: Faults) {
    this.#core = core;
    this.#routes = routes;
    this.#faults = faults;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sandbox');
    if (!pathname.startsWith('/api/')) return this.#serveOther(pathname, request, response);
    this.inFlight += 1;
    response.once('close', () => {
      this.inFlight -= 1;
    });
    const method = request.method ?? 'GET';
    const path = pathname.startsWith(`${PREFIX}/`) ? pathname.slice(PREFIX.length) : pathname;
    const match = matchRoute(this.#routes, method, path);
    const exchange: Exchange = {
      method,
      path,
      route: match?.route.path ?? path,
      query: Object.fromEntries(searchParams),
      body: undefined,
      files: [],
      status: 0,
      answer: undefined,
      staged: false,
    };
    this.#core.ledger.exchanges.push(exchange);
    const fault = this.#faults.take(method, path);
    exchange.staged = fault !== undefined;
    if (typeof fault === 'string') {
      if (fault === 'reset') request.socket.resetAndDestroy();
      else request.socket.destroy();
      return;
    }
    const limit = this.#limits.spend(`${method} ${exchange.route} ${majorPart(path)}`);
    const after: (() => void)[] = [];
    const answer = await readBody(request)
      .then((parsed) => {
        Object.assign(exchange, parsed);
        if (fault) return stagedAnswer(fault);
        if (limit.retryAfter !== undefined) return rateLimited(limit.retryAfter);
        return this.#answer(match, exchange, request.headers.authorization, after);
      })
      .catch((error: unknown) => this.#refusal(exchange, error));
    this.#send(response, exchange, { ...answer, headers: { ...limit.headers, ...answer.headers } }, after);
  }

  #refusal(exchange: Exchange, error: unknown): Answer {
    if (!(error instanceof ApiError)) {
      this.#core.ledger.breach(
        'sandbox',
        exchange,
        error instanceof Error ? `${error.stack}` : String(error),
      );
      return { status: 500, body: { code: 0, message: '500: Internal Server Error' } };
    }
    if (PROTOCOL_CODES.has(error.code) || error.status === 401) {
      this.#core.ledger.breach('protocol', exchange, `${error.code} ${error.message}`);
    }
    return { status: error.status, body: error.toJSON() };
  }

  #answer(
    match: Match | undefined,
    exchange: Exchange,
    authorization: string | undefined,
    after: (() => void)[],
  ): Answer {
    const core = this.#core;
    if (!match) {
      core.ledger.breach('protocol', exchange, 'the sandbox knows no such route');
      throw apiErrors.notFound();
    }
    if (!match.route.open && authorization !== `Bot ${core.settings.token}`) throw apiErrors.unauthorized();
    const faults = core.settings.validate?.request(exchange) ?? [];
    for (const message of faults) core.ledger.breach('description', exchange, message);
    if (faults.length > 0) {
      throw new ApiError(400, 50035, 'Invalid Form Body', {
        _errors: faults.map((message) => ({ code: 'SANDBOX_DESCRIPTION', message })),
      });
    }
    const param = (name: string): string => {
      const value = match.params.get(name);
      if (value === undefined) throw new Error(`${match.route.path} has no {${name}}`);
      return value;
    };
    enforceRules(core, exchange, match.params);
    return match.route.handle({ core, exchange, param, after: (action) => after.push(action) });
  }

  #send(
    response: ServerResponse,
    exchange: Exchange,
    { status, body, headers }: Answer,
    after: readonly (() => void)[],
  ): void {
    exchange.status = status;
    exchange.answer = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
    if (!exchange.staged) {
      for (const message of this.#core.settings.validate?.response(exchange) ?? []) {
        this.#core.ledger.breach('sandbox', exchange, message);
      }
    }
    response.once('close', () => {
      if (after.length > 0) setTimeout(() => after.forEach((action) => void action()), SIGHT_MS);
    });
    // A 204 with a content type makes discord.js throw.
    response.writeHead(
      status,
      body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    );
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #serveOther(pathname: string, request: IncomingMessage, response: ServerResponse): void {
    const file = this.#core.attachments.read(pathname);
    if (file) response.writeHead(200, { 'content-type': file.type }).end(file.data);
    else if (this.#core.settings.page) this.#core.settings.page(request, response, this.#core);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

/** Discord counts per channel, guild or webhook. */
function majorPart(path: string): string {
  return /^\/(?:channels|guilds|webhooks|interactions)\/([^/]+)/.exec(path)?.[1] ?? '';
}
