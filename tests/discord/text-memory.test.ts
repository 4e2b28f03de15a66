import { expect, test } from 'vitest';
import { createTextMemory } from '../../src/discord/text-memory.ts';

test('a question is recalled by its key, which is always the same', () => {
  const memory = createTextMemory();
  const key = memory.keep('Where?');
  expect(key).toMatch(/^[0-9a-f]{12}$/);
  expect(memory.recall(key)).toBe('Where?');
  expect(createTextMemory().keep('Where?')).toBe(key);
});

test('only the last ones asked are kept', () => {
  const memory = createTextMemory(2);
  const [a, b] = [memory.keep('a'), memory.keep('b')];
  memory.keep('a');
  const c = memory.keep('c');
  expect([a, b, c].map((key) => memory.recall(key))).toEqual(['a', undefined, 'c']);
});

test('five hundred are kept', () => {
  const memory = createTextMemory();
  const keys = Array.from({ length: 501 }, (_, n) => memory.keep(`Question ${n}?`));
  expect(keys.filter((key) => memory.recall(key) === undefined)).toEqual([keys[0]]);
});
