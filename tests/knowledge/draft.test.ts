/** Articles nobody wrote facts for. */
import { describe, expect, test } from 'vitest';
import { draftFactBase } from '../../src/knowledge/draft.ts';
import { MAX_QUOTE_WORDS } from '../../src/knowledge/schema.ts';

const article = {
  id: 'rfa',
  passages: [
    'A bridge opens',
    'The mayor cut a ribbon. Then it rained on all of them for the whole afternoon.',
    '* * *',
  ],
};

describe('a drafted fact base', () => {
  test('has every sentence below the headline as a fact that cites its passage', () => {
    const { facts } = draftFactBase([article]);
    expect(facts.map(({ statement, sources }) => [statement, sources[0]?.passage])).toEqual([
      ['The mayor cut a ribbon.', 2],
      ['Then it rained on all of them for the whole afternoon.', 2],
    ]);
  });

  test('quotes no more than a curator may', () => {
    const quotes = draftFactBase([article]).facts.flatMap(({ sources }) =>
      sources.map(({ quote = '' }) => quote),
    );
    for (const quote of quotes) expect(quote.split(' ').length).toBeLessThanOrEqual(MAX_QUOTE_WORDS);
  });

  test('takes no id that a curator could have written', () => {
    const [outlet] = draftFactBase([article]).entities;
    expect(outlet?.id).not.toMatch(/^[a-z0-9-]+$/);
    expect(outlet?.name).toBe('rfa');
  });

  test('counts no year as later than the articles, which tell no date', () => {
    expect(Number(draftFactBase([article]).asOf.slice(0, 4))).toBeGreaterThan(3000);
  });

  test('is empty without articles', () => {
    expect(draftFactBase([])).toMatchObject({ articles: [], entities: [], topics: [], facts: [] });
  });
});
