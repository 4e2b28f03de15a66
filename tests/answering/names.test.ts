import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNames } from '../../src/answering/names.ts';
import { words } from '../../src/answering/tokens.ts';
import type { Entity } from '../../src/knowledge/schema.ts';

const entity = (id: string, name: string, ...aliases: string[]): Entity => ({
  id,
  name,
  kind: 'thing',
  role: 'made up',
  aliases,
  belongsTo: [],
  leads: [],
});

const names = createNames([
  entity('kim', 'Kim Jong Un', 'Kim', '김정은', '金正恩', 'the North'),
  entity('north-korea', 'North Korea', 'DPRK', 'North Korean'),
  entity('north-korean-leader', 'Supreme Leader', 'North Korean leader'),
  entity('s-400', 'S-400', 'the suit'),
]);

/** Every mention as its entity and the words it stands on. */
const found = (text: string): string[] => {
  const read = words(text);
  return names.find(read).map(({ entity: id, start, end }) => `${id}: ${read.slice(start, end).join(' ')}`);
};

describe('names', () => {
  test('are found by any alias, in any case', () => {
    expect(found('did KIM leave the dprk')).toEqual(['kim: kim', 'north-korea: dprk']);
  });

  test('are found in their possessive', () => {
    expect(found("Kim Jong Un's train")).toEqual(['kim: kim jong un']);
  });

  test('are taken as long as they go', () => {
    expect(found('the North Korean leader')).toEqual(['north-korean-leader: north korean leader']);
    expect(found('a North Korean soldier')).toEqual(['north-korea: north korean']);
  });

  test('that begin later and reach further win over those they overlap', () => {
    expect(found('the North Korean army')).toEqual(['north-korea: north korean']);
    expect(found('the North wants more')).toEqual(['kim: the north']);
  });

  test('are found twice where they stand twice', () => {
    expect(found('Kim and kim')).toEqual(['kim: kim', 'kim: kim']);
  });

  test('are not found in other words', () => {
    expect(found('a kimono from the northern koreas')).toEqual([]);
  });

  test('are found inside a word of a script without blanks', () => {
    expect(found('김정은은 어디에')).toEqual(['kim: 김정은은']);
    expect(found('金正恩在哪里')).toEqual(['kim: 金正恩在哪里']);
  });

  test('of weapons are found however they are written', () => {
    expect(found('S-400, s 400')).toEqual(['s-400: s400', 's-400: s400']);
  });

  test('of two words and more are kept for finding misspelt ones, descriptions are not', () => {
    expect(names.long.map((name) => name.words.join(' '))).toEqual([
      'kim jong un',
      'north korea',
      'north korean',
      'supreme leader',
    ]);
  });

  test('of one word and the words of all names are listed', () => {
    expect([...names.whole]).toEqual(expect.arrayContaining(['kim', 'dprk', 's400']));
    expect(names.whole.has('jong')).toBe(false);
    expect(names.vocabulary.has('jong')).toBe(true);
  });

  test('never overlap and stay inside the text, whatever it is', () => {
    const word = fc.constantFrom(
      'kim',
      'jong',
      'un',
      'the',
      'north',
      'korea',
      'korean',
      'leader',
      'supreme',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (text) => {
        let end = 0;
        for (const mention of names.find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test('without entities nothing is found', () => {
  expect(createNames([]).find(['kim'])).toEqual([]);
});
