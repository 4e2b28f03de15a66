import { asJson } from './json.ts';
import { rateLimited } from './rate-limits.ts';
import type { Answer } from './router.ts';

/**
 * `reset` breaks the connection (ECONNRESET: the client tries again); `hang-up` closes it without an answer
 * (the client does not).
 */
export type FaultAnswer =
  | 'reset'
  | 'hang-up'
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

interface Fault {
  readonly method: string;
  readonly route: RegExp;
  readonly answer: FaultAnswer;
  left: number;
}

/** Answers ordered by a test in place of the true ones. */
export class Faults {
  readonly #faults: Fault[] = [];

  /** @param method an HTTP method, or `*` for any. @param route matched against the path below `/api/v10`. */
  add(method: string, route: RegExp, answer: FaultAnswer, times: number): void {
    this.#faults.push({ method: method.toUpperCase(), route, answer, left: times });
  }

  /** The answer ordered for this request, used up by asking. */
  take(method: string, path: string): FaultAnswer | undefined {
    const fault = this.#faults.find(
      ({ method: wanted, route, left }) =>
        left > 0 && (wanted === '*' || wanted === method) && path.search(route) >= 0,
    );
    if (fault) fault.left -= 1;
    return fault?.answer;
  }
}

/** Seconds a staged 429 asks to wait, unless the test says otherwise. */
const RETRY_AFTER = 0.05;

/** The answer a test ordered, in Discord's words where the test gave none; a 429 always says how long to wait. */
export function stagedAnswer({ status, body, headers }: Exclude<FaultAnswer, string>): Answer {
  if (status !== 429) {
    return {
      status,
      body: body ?? { code: 0, message: `${status}: staged by the test` },
      ...(headers && { headers }),
    };
  }
  const seconds = asJson(body)['retry_after'];
  const limited = rateLimited(typeof seconds === 'number' ? seconds : RETRY_AFTER);
  return {
    status,
    body: { ...asJson(limited.body), ...asJson(body) },
    headers: { ...limited.headers, ...headers },
  };
}
