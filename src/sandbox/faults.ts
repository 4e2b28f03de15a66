import { asJson } from './json.ts';

/** `reset` breaks the connection without an answer. */
export type FaultAnswer =
  | 'reset'
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

/** Discord's words where the test gave none; a 429 always says how long to wait. */
export function faultBody(answer: Exclude<FaultAnswer, 'reset'>): unknown {
  if (answer.status === 429) {
    return {
      message: 'You are being rate limited.',
      retry_after: 0.05,
      global: false,
      ...asJson(answer.body),
    };
  }
  return answer.body ?? { code: 0, message: `${answer.status}: staged by the test` };
}
