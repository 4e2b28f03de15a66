import type { Core } from './core.ts';
import type { Exchange } from './exchange.ts';

/** A request as a route sees it. */
export interface RouteContext {
  readonly core: Core;
  readonly exchange: Exchange;
  /** The part of the path in braces. @throws if the route has no such part. */
  param(name: string): string;
  /** Runs once the answer has reached the bot, so that a test never stops the sandbox in mid-answer. */
  after(action: () => void): void;
}

export interface Answer {
  readonly status: number;
  /** None for a 204. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Discord's description writes it. */
  readonly path: string;
  /** The interaction addresses carry their token in the path and need no bot token. */
  readonly open?: true;
  readonly handle: (context: RouteContext) => Answer;
}

export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** Finds the route for a path; fixed segments win over segments in braces. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const segments = path.split('/');
  const matches = routes.flatMap((route) => {
    const params = route.method === method ? matchPath(route.path.split('/'), segments) : undefined;
    return params ? [{ route, params }] : [];
  });
  return matches.sort((a, b) => a.params.size - b.params.size)[0];
}

function matchPath(pattern: readonly string[], segments: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) params.set(part.slice(1, -1), decodeURIComponent(segment));
    else if (part !== segment) return undefined;
  }
  return params;
}
