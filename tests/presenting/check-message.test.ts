import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckedClaim } from '../../src/desk/claims/check.ts';
import { checkMessage } from '../../src/presenting/check-message.ts';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { buttonsOf, faultsOf, optionsOf, textOf } from './discord-rules.ts';
import { anyFact, anyText, fact, shelf } from './make.ts';

const LINK = 'https://discord.com/channels/123456789012345678/123456789012345678/123456789012345678';
const at = (page: number) => ({ kind: 'check', key: 'abc', page }) as const;

const claim = (over: Partial<CheckedClaim> = {}): CheckedClaim => ({
  claim: 'The train entered on Tuesday.',
  verdict: 'supported',
  facts: [fact()],
  ...over,
});
const show = (claims: readonly CheckedClaim[], { more = 0, page = 0 } = {}) =>
  checkMessage({ claims, more }, shelf(), { link: LINK, page, at });

const anyClaim: fc.Arbitrary<CheckedClaim> = fc.record(
  {
    claim: anyText,
    verdict: fc.constantFrom('supported', 'disputed', 'contradicted', 'not-covered'),
    reason: fc.constantFrom(
      'claimed',
      'denied',
      'sources-differ',
      'denies',
      'differs',
      'planned',
      'possible',
    ),
    known: anyText,
    claimed: anyText,
    facts: fc.array(anyFact, { maxLength: 2 }),
  },
  { requiredKeys: ['claim', 'verdict', 'facts'] },
);

describe('a checked message', () => {
  test('shows two sides of a dispute as two, in every language', () => {
    const other = fact({ id: 'other', statement: 'It never came.', status: 'denied' });
    const claims = [claim({ verdict: 'disputed', reason: 'sources-differ', facts: [fact(), other] })];
    for (const texts of Object.values(TEXTS)) {
      const here = shelf(undefined, undefined, {}, texts);
      const shown = textOf(checkMessage({ claims, more: 0 }, here, { link: LINK, page: 0, at }));
      const [reason, otherwise] = [texts.check.reasons['sources-differ'], texts.explore.compare.otherwise];
      expect(shown).toContain(`${reason}\n${fact().statement}\n`);
      expect(shown).toContain(`${otherwise}\nIt never came.\n`);
    }
  });

  test('keeps to what Discord takes, whatever was written and whatever the facts', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 10 }), fc.nat(4), (claims, page) => {
        expect(faultsOf(show(claims, { more: page, page }))).toEqual([]);
      }),
    );
  });

  test('says the verdict in words, then who says what and where', () => {
    expect(
      textOf(show([claim()]))
        .split('\n')
        .slice(-5),
    ).toEqual([
      '**1.** “The train entered on Tuesday.”',
      '✅ **Supported.** The sources say so:',
      'The train entered at the border town on Tuesday.',
      '-# 📰 Reported · said by **KCNA**',
      '-# 📄 **The Gazette**, 12 September 2023, passage 4: “arrived in the border town”',
    ]);
  });

  test('says what the sources have instead', () => {
    const differs = claim({ verdict: 'contradicted', reason: 'differs', known: '12 May', claimed: '13 May' });
    expect(textOf(show([differs]))).toContain('❌ **Contradicted.** The sources say “12 May”, not “13 May”:');
  });

  test.each([
    ['planned', 'as a plan only'],
    ['possible', 'that it may be so'],
    [undefined, 'I found nothing in the sources'],
  ] as const)('says why it is not covered: %s', (reason, words) => {
    const open = claim({ verdict: 'not-covered', ...(reason && { reason }) });
    expect(textOf(show([open]))).toMatch(new RegExp(`❓ \\*\\*Not covered\\.\\*\\* .*${words}`));
  });

  test('counts the verdicts, and says what was left out', () => {
    const words = textOf(
      show([claim(), claim(), claim({ verdict: 'disputed', reason: 'claimed' })], { more: 2 }),
    );
    expect(words).toContain('✅ 2 supported · ⚖️ 1 disputed\n');
    expect(words).toContain('I looked at its first 3 claims. 2 more were left out.');
  });

  test('opens the facts it shows, each once', () => {
    expect(optionsOf(show([claim(), claim()])).map(({ value }) => value)).toEqual(['fact:train-enters']);
  });

  test('goes on to another page where it is long, and back', () => {
    const claims = Array.from({ length: 10 }, () =>
      claim({ facts: [fact({ statement: 'long '.repeat(120) })] }),
    );
    expect(buttonsOf(show(claims))).toEqual({ 'Next ▶': 'check:abc:1' });
    expect(buttonsOf(show(claims, { page: 1 }))).toMatchObject({ '◀ Previous': 'check:abc:0' });
  });

  test('without claims says what is looked at', () => {
    expect(textOf(show([]))).toContain('I found no statement');
  });
});
