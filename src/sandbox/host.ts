import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names this machine. A page elsewhere can point its own name at 127.0.0.1 and would then
 * be let in by the browser; its name gives it away.
 */
export function namesThisMachine({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  const names = ['127.0.0.1', 'localhost'].flatMap((name) =>
    // Clients leave out the port that HTTP has anyway.
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  return names.includes(headers.host?.toLowerCase() ?? '');
}
