import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerMessage, factMessage } from '../../src/presenting/answer-message.ts';
import { notice } from '../../src/presenting/notice.ts';
import { sharedMessage, withoutShare, withShare } from '../../src/presenting/share.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { buttonsOf, faultsOf, textOf } from './discord-rules.ts';
import { answer, anyAnswer, article, declined, fact, shelf } from './make.ts';

const BY = '123456789012345678';
const reply = { parts: [answer()] };

describe('a message that can be shared', () => {
  test('keeps to what Discord takes, before and after', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 4 }), (parts) => {
        const own = withShare(answerMessage({ parts }, shelf(), { feedback: true }), 'Share');
        expect(faultsOf(own)).toEqual([]);
        expect(faultsOf(sharedMessage(own.components, BY, ENGLISH))).toEqual([]);
      }),
    );
  });

  test('is posted as it was seen, with who shared it', () => {
    const message = answerMessage(reply, shelf(), { feedback: true });
    const own = withShare(message, 'Share');
    expect(buttonsOf(own)).toEqual({ ...buttonsOf(message), Share: 'share' });
    expect(withoutShare(own.components).components).toEqual(message.components);
    const shared = sharedMessage(own.components, BY, ENGLISH);
    expect(textOf(shared)).toBe(`${textOf(message)}\n-# Shared by <@${BY}>`);
    expect(buttonsOf(shared)).toEqual(buttonsOf(message));
  });

  test('has the button where it has no other, too', () => {
    expect(buttonsOf(withShare(notice('x'), 'Share'))).toEqual({ Share: 'share' });
    expect(faultsOf(withShare(factMessage(fact(), shelf()), 'Share'))).toEqual([]);
  });
});

describe('an answer from one article', () => {
  const gazette = article();
  const other = fact({ id: 'other', citations: [{ article: 'herald', passage: 2 }] });
  const told = (part: ReturnType<typeof answer>) =>
    textOf(answerMessage({ parts: [part] }, shelf(), { from: gazette }));

  test('keeps to what Discord takes', () => {
    fc.assert(
      fc.property(anyAnswer, (part) => {
        expect(faultsOf(answerMessage({ parts: [part] }, shelf(), { from: gazette }))).toEqual([]);
      }),
    );
  });

  test('is the one that cites it, where sources disagree', () => {
    const both = answer({ facts: [{ ...other, statement: 'No.' }, fact({ statement: 'Yes.' })] });
    expect(told(both)).toMatch(/^Yes\./);
    expect(told(both)).not.toContain('No.');
  });

  test('says that another source has it', () => {
    expect(told(answer({ facts: [other] }))).toMatch(
      /^📭 I found nothing in \*\*The Gazette\*\*, 12 September 2023 that answers this\. Another source says:\n/,
    );
  });

  test('offers only what stands in it', () => {
    const near = declined('not-in-sources', { facts: [other, fact({ statement: 'Near.' })] });
    expect(told(near)).toContain('Near.');
    expect(told(near)).not.toContain(other.statement);
  });
});
