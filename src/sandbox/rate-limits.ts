import { createHash } from 'node:crypto';
import type { Answer } from './router.ts';

/** Requests allowed in one bucket within `WINDOW_MS`. Discord does not publish its own figures. */
const LIMIT = 50;
const WINDOW_MS = 1_000;

interface Bucket {
  used: number;
  resetAt: number;
}

export interface RateLimitState {
  readonly headers: Record<string, string>;
  /** Seconds to wait, where the bucket is empty. */
  readonly retryAfter: number | undefined;
}

/** Per-route buckets with Discord's headers, so that the client's own queue has something true to read. */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();

  /** Counts one request. @param key method, route and major parameter, which share a bucket. */
  spend(key: string, now = Date.now()): RateLimitState {
    const known = this.#buckets.get(key);
    const bucket = known && known.resetAt > now ? known : { used: 0, resetAt: now + WINDOW_MS };
    this.#buckets.set(key, bucket);
    bucket.used += 1;
    const seconds = (bucket.resetAt - now) / 1_000;
    const over = bucket.used > LIMIT;
    return {
      retryAfter: over ? seconds : undefined,
      headers: {
        'x-ratelimit-limit': String(LIMIT),
        'x-ratelimit-remaining': String(Math.max(0, LIMIT - bucket.used)),
        'x-ratelimit-reset': (bucket.resetAt / 1_000).toFixed(3),
        'x-ratelimit-reset-after': seconds.toFixed(3),
        'x-ratelimit-bucket': createHash('md5').update(key).digest('hex'),
      },
    };
  }
}

/** Discord's 429. @param seconds until the next try. */
export function rateLimited(seconds: number): Answer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
    headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'user' },
  };
}
