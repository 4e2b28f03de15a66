import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { decodeAction, encodeAction } from '../../src/presenting/action.ts';
import { answerMessage } from '../../src/presenting/answer-message.ts';
import { entityName } from '../../src/presenting/entity-name.ts';
import type { TextMemory } from '../../src/presenting/memory.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { whyAction } from '../../src/presenting/why-action.ts';
import { confidenceWords, whyMessage } from '../../src/presenting/why-message.ts';
import { buttonsOf, faultsOf, textOf } from './discord-rules.ts';
import { answer, anyText, article, declined, fact, shelf, topic } from './make.ts';

/** A memory that remembers everything under one key. */
function memory(): TextMemory & { kept: string[] } {
  const kept: string[] = [];
  return {
    kept,
    keep: (question) => `key${kept.push(question)}`,
    recall: (key) => kept[Number(key.slice(3)) - 1],
  };
}

const WHY = 'Why this answer?';
const show = (...parts: Answer[]) => {
  const why = (index: number) => whyAction('Where?', index, memory());
  return answerMessage({ parts }, shelf(), { why });
};

describe('the button', () => {
  test.each([
    ['an answer', answer()],
    ['a did-you-mean', answer({ outcome: 'unsure', facts: [], candidates: [{ fact: fact(), score: 1 }] })],
    ['a decline', declined('not-in-sources')],
    ['a decline with what the sources do say', declined('not-in-sources', { facts: [fact()] })],
    ['something off topic', declined('off-topic')],
    ['a question in another script', declined('other-script', { question: 'Где?' })],
  ])('is on %s', (_, part) => {
    expect(buttonsOf(show(part))[WHY]).toBe('why:0:Where?');
  });

  test('is not on a greeting, where nothing was asked', () => {
    expect(buttonsOf(show(declined('no-question')))).not.toHaveProperty(WHY);
  });

  test('is on each of several answers, for that answer', () => {
    const message = JSON.stringify(show(answer(), answer({ facts: [fact({ id: 'other' })] })));
    expect(message).toContain('"why:0:Where?"');
    expect(message).toContain('"why:1:Where?"');
  });

  test('is a quiet one', () => {
    expect(JSON.stringify(show(answer()))).toContain(`{"type":2,"style":2,"label":"${WHY}"`);
  });

  test('has its room before further sources have theirs', () => {
    const citations = Array.from({ length: 40 }, (_, n) => ({ article: `a${n}`, passage: 1 }));
    const message = show(answer({ facts: [fact({ citations })] }));
    expect(buttonsOf(message)).toHaveProperty(WHY);
    expect(faultsOf(message)).toEqual([]);
  });
});

describe('what the button carries', () => {
  test('is the question itself, readable, where it fits', () => {
    expect(encodeAction(whyAction('Did **he** come: yes+no, 100%?', 2, memory()))).toBe(
      'why:2:Did+he+come%3A+yes%2Bno,+100%25?',
    );
  });

  test('is a key where it does not fit', () => {
    const long = 'Where did the train cross the border, '.repeat(4).trim();
    const kept = memory();
    expect(encodeAction(whyAction(long, 0, kept))).toBe('why-long:0:key1');
    expect(kept.kept).toEqual([long]);
  });

  test('is enough to ask the very question again, whatever was asked', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const kept = memory();
        const action = whyAction(question, 3, kept);
        const id = encodeAction(action);
        expect(id?.length).toBeLessThanOrEqual(100);
        expect(decodeAction(id ?? '')).toEqual(action);
      }),
    );
  });
});

describe('the explanation', () => {
  const runnerUp = fact({ id: 'second', question: 'When did it cross?' });
  const known = shelf([topic({ facts: [fact({ saidBy: ['Kim Jong Un'] }), runnerUp] })]);
  const explained = answer({
    question: 'Where did it cros?',
    confidence: 0.734,
    trace: {
      understood: 'where did it cross',
      kinds: ['where', 'how-many'],
      entities: ['kim-jong-un', 'border-town', 'visa-ban'],
      corrected: [{ from: 'cros', to: 'cross' }],
      matched: ['cross'],
      missing: ['tunnel', '2024'],
      nearest: 'how long did it take (left open)',
      runnerUp: 'second',
      reason: 'answered: train-enters',
    },
  });

  test('tells the whole trace in plain words', () => {
    expect(textOf(whyMessage(explained, known)).split('\n')).toEqual([
      '### 🔍 Why this answer?',
      '**Your question:** “Where did it cros?”',
      '**Words I read otherwise:** “cros” as “cross”',
      '**Names I recognised:** Kim Jong Un, border town and visa ban',
      '**Kind of question:** where (a place) and how many (a number)',
      '**Nearest wording in my fact base:** “how long did it take” (🚪 one that the sources leave open)',
      '**Best fact:** the one that answers “Where did the train cross the border?”',
      '**Words that this fact does not hold:** “tunnel” and “2024”',
      '**Confidence that it answers you:** 73% (likely)',
      '**Runner-up:** “When did it cross?”',
      '**So:** I answered with the best fact.',
      expect.stringContaining('fact base `abc123`'),
    ]);
  });

  test('leaves out what there is not, and says what is none', () => {
    const shown = textOf(whyMessage(declined('off-topic', { confidence: 0 }), shelf([], [])));
    expect(shown).toContain('**Names I recognised:** none');
    expect(shown).toContain('went by its words alone');
    expect(shown).not.toMatch(/Best fact|Runner-up|otherwise|undefined/);
    expect(shown).toContain('**So:** I declined: it does not seem to be about the summit.');
  });

  test('of a question in another script tells only the names, the rest being chance', () => {
    const { trace, candidates } = explained;
    const shown = textOf(
      whyMessage(declined('other-script', { question: 'Где?', trace, candidates }), known),
    );
    expect(shown).toContain('Kim Jong Un');
    expect(shown).not.toMatch(/Nearest|Best fact|Confidence/);
  });

  test('is always a message Discord takes, with markdown and mentions as they were written', () => {
    const texts = fc.array(anyText, { maxLength: 30 });
    fc.assert(
      fc.property(anyText, texts, anyText, (question, list, nearest) => {
        const corrected = list.map((from) => ({ from, to: from }));
        const trace = { ...explained.trace, kinds: list, entities: list, missing: list, corrected, nearest };
        const message = whyMessage({ ...explained, question, trace }, known);
        expect(faultsOf(message)).toEqual([]);
        expect(textOf(message).replace(/\\./g, '')).not.toContain('@everyone');
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  [0, '0%', 'ruled out'],
  [0.001, 'under 1%', 'very doubtful'],
  [0.3, '30%', 'doubtful'],
  [0.45, '45%', 'about even'],
  [0.6, '60%', 'more likely than not'],
  [0.72, '72%', 'likely'],
  [0.99, '99%', 'almost certain'],
  [0.9999, 'over 99%', 'almost certain'],
])('a confidence of %d reads %s, %s', (confidence, percent, words) => {
  expect(confidenceWords(confidence, ENGLISH)).toEqual([percent, words]);
});

describe('the name of what a question names', () => {
  const facts = [
    fact({ statement: "The armored train of Kim's son, an ICBM.", saidBy: ['Lim Soo-suk'] }),
    fact({ id: 'b', statement: 'Shells?', question: 'Are shells shells?' }),
  ];
  const known = shelf([topic({ facts })], [article({ outlet: 'Radio Free Asia' })]);
  test.each([
    ['lim-soo-suk', 'Lim Soo-suk'],
    ['radio-free-asia', 'Radio Free Asia'],
    ['icbm', 'ICBM'],
    ['armored-train', 'armored train'],
    ['not-known-here', 'not known here'],
    ['kim-icbm', 'Kim ICBM'],
    ['shells', 'shells'],
    ['soo', 'soo'],
    ['a.*(', 'a.*('],
  ])('%s is %s', (id, name) => {
    expect(entityName(id, known)).toBe(name);
  });
});
