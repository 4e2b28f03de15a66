import { describe, expect, test } from 'vitest';
import { oppositesOf } from '../../src/answering/opposites.ts';
import { stem } from '../../src/answering/tokens.ts';

const exclude = (a: string, b: string) => oppositesOf(stem(a)).has(stem(b));

describe('words of one kind', () => {
  test.each([
    ['southern', 'northern'],
    ['Thursday', 'Tuesday'],
    ['white', 'black'],
    ['sells', 'buying'],
    ['morning', 'evening'],
    ['weaker', 'stronger'],
    ['plane', 'train'],
  ])('%s and %s exclude each other, either way', (a, b) => {
    expect(exclude(a.toLowerCase(), b.toLowerCase())).toBe(true);
    expect(exclude(b.toLowerCase(), a.toLowerCase())).toBe(true);
  });

  test.each([
    ['north', 'northern'],
    ['plane', 'jet'],
    ['buy', 'imports'],
    ['summit', 'train'],
    ['monday', 'monday'],
  ])('%s and %s do not', (a, b) => {
    expect(exclude(a, b)).toBe(false);
  });
});
