/** What stands around a statement: the question, a decline's own words, and through whom it came. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerMessage } from '../../src/presenting/answer-message.ts';
import { followUpMessage } from '../../src/presenting/follow-up-message.ts';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { whoMessage } from '../../src/presenting/who-message.ts';
import { faultsOf, textOf, textsOf } from './discord-rules.ts';
import { answer, anyAnswer, anyText, article, declined, fact, shelf, topic } from './make.ts';

const languages = Object.entries(TEXTS).map(
  ([language, texts]) => [language, shelf([topic()], [article()], {}, texts)] as const,
);
const shown = (part: ReturnType<typeof answer>, shows: string) =>
  textOf(answerMessage({ parts: [part] }, shelf(), { shows }));

describe('the question, where nothing else shows it', () => {
  test('stands above the answer in small print, as it was typed, with its marks taken as letters', () => {
    expect(shown(answer(), 'where did **it** cross @everyone')).toMatch(
      /^-# ❓ where did \\\*\\\*it\\\*\\\* cross \\@everyone\nThe train entered/,
    );
    expect(shown(declined('off-topic'), 'And pizza?')).toMatch(/^-# ❓ And pizza\?\n🧭/);
  });

  test('is cut at a word at 200 characters, and left out where there is nothing to show', () => {
    const [line = ''] = shown(answer(), 'word '.repeat(100)).split('\n');
    expect(line).toMatch(/word…$/);
    expect(line.length).toBeLessThanOrEqual(200 + '-# ❓ '.length);
    expect(shown(answer(), ' \u200B\n')).toMatch(/^The train entered/);
  });

  test('is not told twice where there are several, each above its own answer', () => {
    const parts = [answer({ question: 'One?' }), answer({ question: 'Two?', facts: [fact({ id: 'b' })] })];
    expect(textOf(answerMessage({ parts }, shelf(), { shows: 'One? Two?' }))).not.toContain('❓');
  });

  test('stands above what a short question was taken for, too', () => {
    const [same, nothing] = [
      { found: 'same', kind: 'when', fact: fact(), question: 'Where did it cross?' },
      { found: 'nothing', kind: 'when', fact: fact(), question: 'Where did it cross?', confidence: 0 },
    ] as const;
    const memory = { keep: () => 'key', recall: () => undefined };
    for (const followed of [same, nothing]) {
      const message = followUpMessage(followed, shelf(), memory, { shows: 'and when?' });
      expect(textOf(message)).toMatch(/^-# ❓ and when\?\n(?:↩️|📭)/u);
    }
  });

  test('leaves the message within the limits, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 3 }), anyText, (parts, shows) => {
        expect(faultsOf(answerMessage({ parts }, shelf(), { shows, cutAt: 600 }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(languages)('in %s what the desk says of itself stands apart from the statement', (_, here) => {
  const near = declined('not-in-sources', { facts: [fact()], confidence: 0.02 });
  const [lead, statement] = textsOf(answerMessage({ parts: [near] }, here));
  expect(lead).toBe(here.texts.answer.declined.theyDoSay);
  expect(statement).toMatch(/^The train entered at the border town on Tuesday\.\n/);
});

const citations = [
  { article: 'gazette', passage: 4, quote: 'no press' },
  { article: 'herald', passage: 9, via: ['Wire'] },
];

describe('through whom it came', () => {
  test.each(languages)('in %s stands at the passage that says so, and there only', (_, here) => {
    const message = textOf(answerMessage({ parts: [answer({ facts: [fact({ citations })] })] }, here));
    const { answer: words } = here.texts;
    expect(message).toContain(`${words.passages([9])} (${words.through('**Wire**')})`);
    expect(message).toContain(`${words.passages([4])}: “no press”`);
    expect(message).not.toContain('🔁');
  });

  test.each(languages)('in %s makes one source of several articles that have it from there', (_, here) => {
    const facts = [fact({ citations, oneSource: ['Wire'] })];
    const message = textOf(answerMessage({ parts: [answer({ facts })] }, here));
    expect(message).toContain(here.texts.explore.compare.sameAgency(['**Wire**'], 2));
  });
});

test('on somebody’s page they are named only at what others say with them; through whom it came is told', () => {
  const ann = {
    id: 'ann',
    name: 'Ann Gray',
    role: 'keeper',
    facts: 2,
    belongsTo: [],
    leads: [],
    members: [],
  };
  const said = [
    fact({ id: 'a', saidBy: ['Ann Gray'], via: ['Wire'], citations }),
    fact({ id: 'b', saidBy: ['Ann Gray', 'Bo'] }),
  ];
  const message = textOf(whoMessage({ found: { ...ann, said, about: [] } }, shelf()));
  expect(message).toContain(
    'Reported · through **Wire**\n-# 📄 The Gazette, passage 4; herald, passage 9 (through **Wire**)',
  );
  expect(message).toContain('Reported · said by **Ann Gray** and **Bo**\n');
});
