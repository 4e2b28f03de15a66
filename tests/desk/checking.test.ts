/** Claims beside the sources: a false "supported" or "contradicted" is the worst this can do. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sentenceSpans } from '../../src/answering/passages/sentences.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { addPublished, memoryStore, openDeskHouse } from './house.ts';

const desk = await openDesk({ knowledgeDir: 'knowledge', store: await memoryStore() });
const verdictOf = (claim: string) => desk.check(claim).claims[0]?.verdict ?? 'not-covered';

const verdicts = z.enum(['supported', 'disputed', 'contradicted', 'not-covered']);
const labelled = z
  .array(z.strictObject({ id: z.string(), set: z.string(), claim: z.string(), verdict: verdicts }))
  .parse(
    (await readFile('tests/evaluation/claims.jsonl', 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
  .map((row) => ({ ...row, got: verdictOf(row.claim) }));

describe('of the labelled claims', () => {
  test.each(['supported', 'contradicted'] as const)('none is wrongly called %s', (verdict) => {
    const called = labelled.filter(({ got }) => got === verdict);
    expect(called.length).toBeGreaterThan(90);
    expect(called.filter((row) => row.verdict !== verdict).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    { set: 'older', rows: labelled.filter(({ id }) => /^[thfu]/.test(id)) },
    { set: 'newer', rows: labelled.filter(({ id }) => /^[olz]/.test(id)) },
  ])('of the $set ones enough are found out to be of use', ({ rows }) => {
    const share = (verdict: z.infer<typeof verdicts>) => {
      const those = rows.filter((row) => row.verdict === verdict);
      return those.filter(({ got }) => got === verdict).length / those.length;
    };
    expect(share('supported')).toBeGreaterThan(0.8);
    expect(share('contradicted')).toBeGreaterThan(0.75);
    expect(share('disputed')).toBeGreaterThan(0.65);
    expect(share('not-covered')).toBeGreaterThan(0.97);
  });
});

test('of the mutated claims nearly all of the false are told to be unsaid', () => {
  const unsaid = labelled.filter(({ id, verdict }) => /^[rm]/.test(id) && verdict === 'not-covered');
  expect(unsaid.length).toBeGreaterThan(150);
  expect(unsaid.filter(({ got }) => got === 'not-covered').length / unsaid.length).toBeGreaterThan(0.95);
});

/** Of all that is spoilt. */
const WRONG_AT_MOST = 0.05;

/** Every sentence of every fact, as somebody could quote it. */
const sentences = desk
  .topics()
  .flatMap(({ facts }) => facts)
  .flatMap(({ statement }) => sentenceSpans(statement).map(({ start, end }) => statement.slice(start, end)));
const spoiltBy = (spoil: (sentence: string) => string) =>
  sentences.map((sentence) => [sentence, spoil(sentence)] as const).filter(([a, b]) => a !== b);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SPOILT = {
  'another year': spoiltBy((text) => text.replace(/\b20(\d\d)\b/g, (year) => String(Number(year) - 3))),
  'another month': spoiltBy((text) =>
    text.replace(new RegExp(MONTHS.join('|')), (month) => MONTHS[(MONTHS.indexOf(month) + 4) % 12] ?? ''),
  ),
  'another number': spoiltBy((text) =>
    text.replace(/\b(?:two|three|four)\b/, 'nine').replace(/\b(?:15|75|30)\b/, '43'),
  ),
  '"not"': spoiltBy((text) => text.replace(/\b(?:is|was|has|have|will|are|were)\b/, '$& not')),
  'somebody else': spoiltBy((text) =>
    text.replace(/Kim Jong Un|Peskov|Miller|Soo Kim|Cheon Seong-whun/, 'Xi Jinping'),
  ),
  'another country': spoiltBy((text) => text.replace(/Russia\b|North Korea\b|United States/, 'China')),
};

describe("the desk's own sentences", () => {
  test('are never contradicted', () => {
    expect(sentences.filter((sentence) => verdictOf(sentence) === 'contradicted')).toEqual([]);
  });

  test.each(Object.entries(SPOILT))('with %s are hardly ever supported', (_, spoilt) => {
    const wrong = spoilt.filter(([, text]) => verdictOf(text) === 'supported').map(([, text]) => text);
    expect(spoilt.length).toBeGreaterThan(15);
    expect(wrong.length, wrong.join('\n')).toBeLessThan(spoilt.length * WRONG_AT_MOST);
  });
});

describe('a text', () => {
  test('is looked at sentence by sentence, without its questions', () => {
    const { claims, more } = desk.check(
      'Kim wore a black suit. Did you see that?\n- He left Pyongyang on 10 September 2023.',
    );
    expect(claims.map(({ claim }) => claim)).toEqual([
      'Kim wore a black suit.',
      '- He left Pyongyang on 10 September 2023.',
    ]);
    expect(claims.map(({ verdict }) => verdict)).toEqual(['supported', 'supported']);
    expect(more).toBe(0);
  });

  test('with more than ten claims is looked at in part', () => {
    const { claims, more } = desk.check('Kim wore a black suit. '.repeat(12));
    expect([claims.length, more]).toEqual([10, 2]);
  });

  test('of any kind does no harm, and the same one always gets the same result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(desk.check(text)).toEqual(desk.check(text));
      }),
      { numRuns: 60 },
    );
  });
});

test('an added article is looked at, too, and quoted', async () => {
  const { desk: other } = await openDeskHouse();
  const claim = 'The old pumping station at Reedmere will be closed before winter.';
  expect(other.check(claim).claims[0]?.verdict).toBe('not-covered');
  await addPublished(other);
  const [checked] = other.check(claim).claims;
  expect(checked?.facts[0]?.statement).toContain('Reedmere');
});
