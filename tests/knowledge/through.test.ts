/** Which articles have a fact from the same agency, and so are one source. */
import { describe, expect, test } from 'vitest';
import { carriersOf, createSharedAgencies } from '../../src/knowledge/through.ts';
import { base } from './annotations/file.ts';

const wire = { ...base.entities[0], id: 'wire', name: 'Wire', kind: 'outlet' as const };
const shared = createSharedAgencies({
  ...base,
  entities: [...base.entities, wire as (typeof base.entities)[0]],
});

const source = (outlet: 'herald' | 'courier', passage: number, ...via: string[]) => ({
  article: `${outlet}-2031-05-04`,
  passage,
  ...(via.length > 0 && { via }),
});
const told = { saidBy: ['council'], via: ['herald', 'courier'] };

describe('several articles are one source', () => {
  test('where each passage of each has it from one agency', () => {
    const sources = [source('herald', 1, 'wire'), source('herald', 2, 'wire'), source('courier', 2, 'wire')];
    expect(shared({ ...told, sources })).toEqual(['wire']);
  });

  test('where the fact came through it and through all of them', () => {
    const sources = [source('herald', 1), source('courier', 2)];
    expect(shared({ ...told, via: ['wire', 'herald', 'courier'], sources })).toEqual(['wire']);
  });

  test('where they print what the agency says', () => {
    const sources = [source('herald', 1), source('courier', 2)];
    expect(shared({ ...told, saidBy: ['wire'], sources })).toEqual(['wire']);
  });
});

describe('they are not', () => {
  test.each([
    ['where one tells it by itself', [source('herald', 1), source('courier', 2, 'wire')]],
    [
      'where a passage of one does',
      [source('herald', 1, 'wire'), source('herald', 2), source('courier', 2, 'wire')],
    ],
    ['where there is one alone', [source('herald', 1, 'wire')]],
    [
      'where it is from each other that they have it',
      [source('herald', 1, 'courier'), source('courier', 2, 'herald')],
    ],
  ])('%s', (_, sources) => {
    expect(shared({ ...told, sources })).toEqual([]);
  });

  test('where one of them says it in its own voice, or who stands between is no agency', () => {
    const sources = [source('herald', 1, 'wire'), source('courier', 2, 'wire')];
    expect(shared({ ...told, saidBy: ['herald'], sources })).toEqual([]);
    const office = [source('herald', 1, 'harbour-office'), source('courier', 2, 'harbour-office')];
    expect(shared({ ...told, sources: office })).toEqual([]);
  });
});

test('everybody through whom a fact came is found, once', () => {
  const sources = [source('herald', 1, 'wire'), source('courier', 2, 'wire', 'council')];
  expect(carriersOf({ via: ['herald'], sources })).toEqual(['herald', 'wire', 'council']);
});
