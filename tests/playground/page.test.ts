/** The page's server, without a browser: who is let in, and what is given out. */
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createPage } from '../../src/sandbox/page/page.ts';
import type { ActResult } from '../../src/sandbox/page/protocol.ts';
import { startSandbox } from '../discord/house.ts';

/** `fetch` would not let the Host header be chosen. */
function get(url: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

const open = () => startSandbox({ page: createPage() });
const ACT = { as: 'reader', in: 'guild', do: 'send', text: 'hello' };

function act(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const own = { 'content-type': 'application/json', origin: url };
  return fetch(`${url}/act`, { method: 'POST', body: JSON.stringify(body), headers: { ...own, ...headers } });
}

describe('who is let in', () => {
  test('whoever asks for this machine by its name', async () => {
    const { url } = await open();
    expect((await get(url)).status).toBe(200);
    expect((await get(url, { host: new URL(url).host.replace('127.0.0.1', 'localhost') })).status).toBe(200);
  });

  test('nobody who came by another name, whatever they ask for', async () => {
    const { url } = await open();
    for (const host of ['evil.example', `evil.example:${new URL(url).port}`, '127.0.0.1']) {
      for (const path of ['/', '/events?as=reader', '/api/v10/gateway']) {
        expect((await get(`${url}${path}`, { host })).status, `${host} ${path}`).toBe(403);
      }
    }
  });

  test('no act of another page in the same browser', async () => {
    const { url } = await open();
    expect((await act(url, ACT, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await act(url, ACT, { 'content-type': 'text/plain' })).status).toBe(403);
    expect((await get(`${url}/act`)).status).toBe(403);
  });
});

describe('what is given out', () => {
  test('the page, with its types blanked out and no foreign script allowed', async () => {
    const { url } = await open();
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+';/);
    const script = await fetch(`${url}/page/main.ts`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(await script.text()).not.toContain(': void');
    expect((await fetch(`${url}/lit-html/lit-html.js`)).status).toBe(200);
  });

  test.each([
    '/page/../package.json',
    '/page/%2e%2e/package.json',
    '/page/..%2fpackage.json',
    '/page/tsconfig.json',
    '/lit-html/package.json',
    '/lit-html/../zod/index.js',
    '/.env',
  ])('nothing else: %s', async (path) => {
    const { url } = await open();
    expect((await get(`${url}${path}`)).status).toBe(404);
  });

  test('no page at all on a sandbox that was not given one', async () => {
    const { url } = await startSandbox();
    expect((await get(url)).status).toBe(404);
  });
});

describe('what is done', () => {
  test('what somebody writes is written, and a fault is told in words', async () => {
    const sandbox = await open();
    const { url } = sandbox;
    const said = async (body: unknown) => (await (await act(url, body)).json()) as ActResult;
    expect(await said(ACT)).toEqual({});
    expect(
      sandbox
        .actor('moderator')
        .visible()
        .map(({ content }) => content),
    ).toEqual(['hello']);
    expect((await said({ ...ACT, as: 'nobody' })).fault).toContain('nobody');
    expect((await said({ ...ACT, do: 'slash', name: 'ask', options: {} })).fault).toContain('/ask');
    expect((await said({ ...ACT, do: 'press', message: '1', button: 'x' })).fault).toContain('gone');
    expect((await act(url, undefined)).status).toBe(400);
  });
});
