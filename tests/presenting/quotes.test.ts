/** Quotation marks inside quotation marks. */
import { describe, expect, test } from 'vitest';
import { answerMessage } from '../../src/presenting/answer-message.ts';
import { inQuotes } from '../../src/presenting/quotes.ts';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { textOf } from './discord-rules.ts';
import { answer, fact, shelf } from './make.ts';

describe('inner quotation marks are single', () => {
  test.each([
    ['attend an “official banquet,”', '“attend an ‘official banquet,’”'],
    ['"no" and "yes"', '“‘no’ and ‘yes’”'],
    ['the ("so-called") talks', '“the (‘so-called’) talks”'],
    ['Kim Jong Un’s arrival', '“Kim Jong Un’s arrival”'],
    ['said ‘no’', '“said ‘no’”'],
  ])('in %j', (text, shown) => {
    expect(inQuotes(text)).toBe(shown);
  });

  test('in a citation, in every language', () => {
    const facts = [fact({ citations: [{ article: 'gazette', passage: 4, quote: 'set to have “talks”' }] })];
    for (const texts of Object.values(TEXTS)) {
      const here = shelf(undefined, undefined, {}, texts);
      expect(textOf(answerMessage({ parts: [answer({ facts })] }, here))).toContain('“set to have ‘talks’”');
    }
  });
});
