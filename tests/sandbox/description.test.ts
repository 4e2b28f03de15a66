import { expect, it } from 'vitest';
import type { Exchange } from '../../src/sandbox/exchange.ts';
import { discordDescription } from './description.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const exchange = (more: Partial<Exchange>): Exchange => ({
  method: 'POST',
  path: '/channels/1/messages',
  route: MESSAGES,
  query: {},
  body: undefined,
  files: [],
  status: 200,
  answer: undefined,
  staged: false,
  ...more,
});

it('names the part of a body that is wrong', () => {
  const container = (part: object) => ({ flags: 32_768, components: [{ type: 17, components: [part] }] });
  const faults = (body: unknown) => discordDescription.request(exchange({ body }));
  expect(faults({ content: 'fine', enforce_nonce: true, tts: false })).toEqual([]);
  expect(faults(container({ type: 10, content: 'fine' }))).toEqual([]);
  expect(faults(container({ type: 10 }))).toEqual([
    "/components/0/components/0 must have required property 'content'",
  ]);
  expect(faults(container({ type: 17, components: [] }))[0]).toContain('/components/0/components/0/type');
  expect(faults(undefined)).toEqual(['the body is missing']);
});

it('checks queries and routes', () => {
  const get = (more: Partial<Exchange>) => discordDescription.request(exchange({ method: 'GET', ...more }));
  expect(get({ query: { limit: '100' } })).toEqual([]);
  expect(get({ query: { limit: '101' } })).toEqual(['?limit must be <= 100']);
  expect(get({ query: { count: '1' } })).toEqual(['the query has an unknown count']);
  expect(get({ route: '/nowhere' })).toEqual(['Discord has no such route']);
});

it('holds the sandbox itself to the description', () => {
  const faults = (more: Partial<Exchange>) => discordDescription.response(exchange(more));
  expect(faults({ answer: { id: '1', content: 'no author' } })[0]).toContain('must have required property');
  expect(faults({ status: 202, answer: {} })).toEqual(['Discord never answers 202']);
  expect(faults({ status: 404, answer: { message: 'x' } })).toEqual(['the error lacks code or message']);
  expect(faults({ route: '/channels/{channel_id}/typing', status: 204, answer: {} })).toEqual([
    'a 204 has no body',
  ]);
});
