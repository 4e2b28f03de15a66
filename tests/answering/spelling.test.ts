import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedEdits, createSpeller, editDistance } from '../../src/answering/spelling.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

describe('the distance between two words', () => {
  test.each([
    ['summit', 'summit', 0],
    ['summit', 'sumit', 1],
    ['summit', 'summitt', 1],
    ['summit', 'summet', 1],
    ['summit', 'smumit', 1],
    ['kim', 'putin', 4],
    ['', 'abc', 3],
  ])('%s to %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, and nothing only between the same words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('lies between the difference in length and the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('with a limit is right up to the limit and above it beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const full = editDistance(a, b);
        const limited = editDistance(a, b, limit);
        if (full <= limit) expect(limited).toBe(full);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});

test('longer words may hold more mistakes', () => {
  const allowed = Array.from({ length: 20 }, (_, length) => allowedEdits(length));
  expect(allowed).toEqual(allowed.toSorted((a, b) => a - b));
  expect(allowed[3]).toBe(0);
});

const KNOWN = [
  'summit',
  'russia',
  'missile',
  'pyongyang',
  'train',
  'kim',
  'vladivostok',
  'negotiation',
  'peskov',
];
const speller = createSpeller(new Map(KNOWN.map((known) => [known, 5])));
const meant = (typed: string) => speller.correct(typed)?.word;

describe('a misspelt word', () => {
  test.each([
    ['summmit', 'summit'],
    ['rusia', 'russia'],
    ['misile', 'missile'],
    ['pyonyang', 'pyongyang'],
    ['tarin', 'train'],
    ['vladivastok', 'vladivostok'],
    ['negociation', 'negotiation'],
    ['peskof', 'peskov'],
    ['kmi', 'kim'],
  ])('%s is read as %s', (typed, word) => {
    expect(meant(typed)).toBe(word);
  });

  test.each(['banana', 'xyzzy', 'ki', 'k', '', 'traineeship', '2023', 'москва', 's400'])(
    '%j, which is near nothing known, is left alone',
    (typed) => {
      expect(meant(typed)).toBeUndefined();
    },
  );

  test('is read the more surely the nearer it is', () => {
    const sure = (typed: string) => speller.correct(typed)?.confidence ?? 0;
    expect(sure('negotiatiom')).toBeGreaterThan(sure('negutiatiom'));
  });

  test('is read as the more frequent of two equally near ones', () => {
    const two = createSpeller(
      new Map([
        ['boast', 1],
        ['boats', 40],
      ]),
    );
    expect(two.correct('boaxs')?.word).toBe('boats');
  });
});

test('whatever is typed, only known words come out, and the same every time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.lorem({ maxCount: 1 }), word), (typed) => {
      const found = speller.correct(typed);
      expect(speller.correct(typed)).toEqual(found);
      if (!found) return;
      expect(KNOWN).toContain(found.word);
      expect(found.word).not.toBe(typed);
      expect(found.confidence).toBeGreaterThan(0);
      expect(found.confidence).toBeLessThanOrEqual(1);
    }),
  );
});

test('without known words nothing is corrected', () => {
  expect(createSpeller(new Map()).correct('summit')).toBeUndefined();
});
