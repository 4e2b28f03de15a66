/** Fetching attached files: a real server on this machine in Discord's place. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { download, fileOrigins } from '../../src/discord/download.ts';

const MIB = 1024 * 1024;

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const file = (url: string, size = 5) => ({ name: 'a.txt', size, url });

test('a file is fetched from the host of the stand-in, with its name', async () => {
  const host = await serve((_, response) => response.end('Hello'));
  const fetched = await download(file(`${host}/a.txt`), fileOrigins(`${host}/api`));
  expect(fetched).toMatchObject({ ok: true, name: 'a.txt' });
  expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toBe('Hello');
});

test("Discord's own file hosts are always allowed", () => {
  expect(fileOrigins('https://discord.com/api')).toEqual([
    'https://cdn.discordapp.com',
    'https://media.discordapp.net',
    'https://discord.com',
  ]);
});

test('a file said to be too large is not even asked for', async () => {
  let asked = 0;
  const host = await serve((_, response) => {
    asked++;
    response.end('x');
  });
  const refused = await download(file(host, MIB + 1), [host]);
  expect(refused).toMatchObject({ ok: false, reason: 'too-large' });
  expect(asked).toBe(0);
});

test('a file that is larger than was said is given up on', async () => {
  const host = await serve((_, response) => response.end(Buffer.alloc(MIB + 1)));
  expect(await download(file(host), [host])).toMatchObject({
    ok: false,
    reason: 'too-large',
  });
});

test('a file of just the size allowed is taken', async () => {
  const host = await serve((_, response) => response.end(Buffer.alloc(MIB)));
  expect(await download(file(host, MIB), [host])).toMatchObject({ ok: true });
});

test.each([
  'http://127.0.0.1:9/a.txt',
  'https://cdn.discordapp.com.evil.example/a.txt',
  'http://cdn.discordapp.com/a.txt',
  'file:///etc/passwd',
  'no address',
])('nothing is fetched from anywhere else: %s', async (url) => {
  const refused = await download(file(url), fileOrigins('https://discord.com/api'));
  expect(refused).toMatchObject({ ok: false, reason: 'elsewhere' });
});

test('a redirect is not followed', async () => {
  const elsewhere = await serve((_, response) => response.end('secret'));
  const host = await serve((_, response) => response.writeHead(302, { location: elsewhere }).end());
  expect(await download(file(host), [host])).toMatchObject({ ok: false });
});

test.each<[string, RequestListener]>([
  ['is gone', (_, response) => response.writeHead(404).end()],
  ['breaks off', (_, response) => response.writeHead(200, { 'content-length': '9' }).end('x')],
  ['never comes', () => undefined],
])('a file that %s is told in words', async (_, answer) => {
  const host = await serve(answer);
  const refused = await download(file(host), [host], 100);
  expect(refused).toMatchObject({ ok: false, reason: 'failed' });
});
