import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { namesThisMachine } from '../../src/sandbox/host.ts';

// Port 80 is not every user's to open, so the request is put together by hand.
const request = (host: string | undefined, localPort: number) =>
  ({ headers: { host }, socket: { localPort } }) as unknown as IncomingMessage;

describe('a request names this machine', () => {
  test.each([
    ['127.0.0.1:8080', 8080],
    ['LOCALHOST:8080', 8080],
    ['localhost', 80],
    ['127.0.0.1:80', 80],
  ])('as %s on port %i', (host, port) => {
    expect(namesThisMachine(request(host, port))).toBe(true);
  });

  test.each([
    ['example.org:8080', 8080],
    ['localhost', 8080],
    ['localhost:8081', 8080],
    ['example.org', 80],
    [undefined, 80],
  ])('but not as %s on port %i', (host, port) => {
    expect(namesThisMachine(request(host, port))).toBe(false);
  });
});
