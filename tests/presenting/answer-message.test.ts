import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerMessage, factMessage } from '../../src/presenting/answer-message.ts';
import { buttonsOf, faultsOf, textOf, textsOf } from './discord-rules.ts';
import { answer, anyAnswer, anyFact, article, corrected, declined, fact, shelf, topic } from './make.ts';

const show = (...parts: ReturnType<typeof answer>[]) => answerMessage({ parts }, shelf());

describe('an answer', () => {
  test('comes first, then who said it and how sure that is, then the source', () => {
    const [statement, source] = textsOf(show(answer()));
    expect(statement).toBe(
      'The train entered at the border town on Tuesday.\n-# 📰 Reported · said by **KCNA**',
    );
    expect(source).toBe('📄 **The Gazette**, 12 September 2023, passage 4: “arrived in the border town”');
  });

  test('names the outlet through which something was said, and the day it is about', () => {
    const facts = [fact({ saidBy: ['Peskov'], via: ['Tass'], status: 'planned', when: '2023-09-13' })];
    expect(textOf(show(answer({ facts })))).toContain(
      '🗓️ Planned, not yet happened · said by **Peskov** through **Tass** · 13 September 2023',
    );
  });

  test('links to the quote on the page', () => {
    const url = 'https://news.example/a_(b)';
    const facts = [
      fact({ citations: [{ article: 'gazette', passage: 4, quote: 'well-armed, (he) said', url }] }),
    ];
    expect(textOf(show(answer({ facts })))).toContain(
      '[open](https://news.example/a_%28b%29#:~:text=well%2Darmed%2C%20%28he%29%20said)',
    );
  });

  test('never links to anything but a web page', () => {
    const citations = [{ article: 'gazette', passage: 4, url: 'javascript:alert(1)' }];
    expect(textOf(show(answer({ facts: [fact({ citations })] })))).not.toContain('javascript');
  });

  test('offers the whole passage where its text is at hand, and only there', () => {
    const citations = [
      { article: 'gazette', passage: 4, text: 'The whole passage.' },
      { article: 'herald', passage: 2 },
    ];
    expect(buttonsOf(show(answer({ facts: [fact({ citations })] })))).toEqual({
      'Show passage': 'passage:gazette:4:0:0',
    });
  });

  test('shows what another source says otherwise beside it, with its own source', () => {
    const other = fact({
      id: 'other',
      statement: 'The train never came.',
      status: 'denied',
      citations: [{ article: 'herald', passage: 2 }],
    });
    const shown = textOf(show(answer({ facts: [fact(), other] })));
    expect(shown).toContain('Another source also says:**\nThe train never came.\n-# 🚫 Denied');
    expect(shown).toContain('herald');
  });

  test('offers related questions, without those whose facts are gone', () => {
    const related = fact({ id: 'footage', question: 'What does the footage show?' });
    const message = answerMessage(
      { parts: [answer({ facts: [fact({ related: ['footage', 'gone'] })] })] },
      shelf([topic({ facts: [fact(), related] })]),
    );
    expect(buttonsOf(message)).toEqual({ 'What does the footage show?': 'fact:footage' });
  });

  test('says which word it read otherwise than it was written', () => {
    const shown = textOf(show(answer({ trace: corrected('@everyone Khassan', 'Khasan') })));
    expect(shown).toContain('I read “\\@everyone Khassan” as “Khasan”.');
  });

  test('says so when the question was too long to be read whole', () => {
    expect(textOf(answerMessage({ parts: [answer()] }, shelf(), { cutAt: 600 }))).toContain(
      'first 600 characters',
    );
  });
});

describe('a question the desk is unsure about', () => {
  const guess = (id: string, question = `Is it ${id}?`) => ({ fact: fact({ id, question }), score: 0.5 });

  test('offers up to three questions as buttons and states nothing', () => {
    const candidates = ['a', 'b', 'c', 'd'].map((id) => guess(id));
    const message = show(answer({ outcome: 'unsure', facts: [], candidates }));
    expect(buttonsOf(message)).toEqual({ 'Is it a?': 'fact:a', 'Is it b?': 'fact:b', 'Is it c?': 'fact:c' });
    expect(textOf(message)).not.toContain('The train entered');
  });

  test('shows questions too long for a button in full, numbered as the buttons are', () => {
    const long = `Is it ${'very '.repeat(20)}long?`;
    const message = show(
      answer({ outcome: 'unsure', facts: [], candidates: [guess('a', long), guess('b')] }),
    );
    expect(textOf(message)).toContain(`1. ${long}\n2. Is it b?`);
    expect(Object.keys(buttonsOf(message))).toEqual([expect.stringMatching(/^1\. .*…$/), '2. Is it b?']);
  });
});

describe('a declined question', () => {
  test('with a nearest fact that may answer after all: does not claim that the sources are silent', () => {
    const shown = textOf(show(declined('not-in-sources', { facts: [fact()], confidence: 0.3 })));
    expect(shown).toMatch(/no sure answer[\s\S]*The nearest they say:\nThe train entered[\s\S]*passage 4/);
  });

  test('not in the sources: says so, and what they do say beside it, with its source', () => {
    const shown = textOf(show(declined('not-in-sources', { facts: [fact()], confidence: 0.02 })));
    expect(shown).toMatch(/The sources do not say that\. They do say:\nThe train entered[\s\S]*passage 4/);
  });

  test('later than the sources: names the day they end', () => {
    expect(textOf(show(declined('later-than-sources')))).toContain('end on 12 September 2023');
  });

  test('off topic: offers no near facts, as they would look like an answer', () => {
    const candidates = [{ fact: fact({ id: 'near', question: 'Near?' }), score: 0.2 }];
    expect(buttonsOf(show(declined('off-topic', { candidates })))).not.toHaveProperty('Near?');
  });

  test('no question: greets and gives examples to press', () => {
    const message = show(declined('no-question'));
    expect(textOf(message)).toContain('Hello!');
    expect(buttonsOf(message)).toEqual({ 'Where did the train cross the border?': 'fact:train-enters' });
  });

  test('another script: asks for English', () => {
    expect(textOf(show(declined('other-script')))).toContain('English');
  });
});

describe('several questions in one message', () => {
  test('are answered one after another, each under its own question, each with its own source', () => {
    const message = show(
      answer({ question: 'Where **did** it cross?' }),
      declined('off-topic', { question: 'And pizza?' }),
    );
    const shown = textOf(message);
    expect(shown).toMatch(/“Where \\\*\\\*did\\\*\\\* it cross\?”[\s\S]*passage 4[\s\S]*“And pizza\?”/);
    expect(message.components).toHaveLength(2);
  });

  test('keep the answers when there is no room for everything, and say what did not fit', () => {
    const citations = Array.from({ length: 9 }, (_, index) => ({
      article: 'gazette',
      passage: index + 1,
      text: 'x',
    }));
    const parts = Array.from({ length: 5 }, (_, index) =>
      answer({
        question: `Q${index}?`,
        facts: [fact({ id: `f${index}`, statement: `S${index}.`, citations })],
      }),
    );
    const message = show(...parts);
    const shown = textOf(message);
    for (const index of parts.keys()) expect(shown).toContain(`S${index}.`);
    expect(shown).toMatch(/\d+ more passages did not fit/);
    expect(faultsOf(message)).toEqual([]);
  });
});

describe('whatever comes', () => {
  test('Discord would take the message', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(faultsOf(answerMessage({ parts }, shelf()))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a statement is shown whole, with its source, or not at all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 590 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        const facts = lengths.map((length, index) =>
          fact({ id: `f${index}`, statement: `<${index} ${'x'.repeat(length)} ${index}>` }),
        );
        const texts = textsOf(answerMessage({ parts: [answer({ facts })] }, shelf()));
        for (const [index, length] of lengths.entries()) {
          const whole = `\\<${index} ${'x'.repeat(length)} ${index}\\>`;
          const at = texts.findIndex((shown) => shown.includes(whole));
          if (at === -1) expect(texts.join()).not.toContain(`\\<${index} `);
          else expect(texts[at + 1]).toContain('passage 4');
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a shown quote is the quote of the source', () => {
    fc.assert(
      fc.property(anyFact, (any) => {
        const quotes = any.citations
          // Invisible characters are not shown.
          .map(({ quote }) => (quote ?? '').replace(/\p{C}/gu, ''))
          .filter((quote) => /^\w[\w ]*\w$/.test(quote));
        const shown = textOf(factMessage(any, shelf()));
        for (const [, quote] of shown.matchAll(/passage \d+: “(\w[\w ]*\w)”/g)) {
          expect(quotes.map((each) => each.replace(/ +/g, ' '))).toContain(quote?.replaceAll('\\', ''));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('an empty fact base still gives a valid reply', () => {
    const empty = shelf([], []);
    for (const reason of ['no-question', 'off-topic', 'not-in-sources'] as const) {
      expect(faultsOf(answerMessage({ parts: [declined(reason)] }, empty))).toEqual([]);
    }
  });

  test('a name with markdown and mentions is shown as it is written', () => {
    const shown = textOf(
      answerMessage(
        { parts: [answer({ facts: [fact({ saidBy: ['**@here**'] })] })] },
        shelf([topic()], [article({ outlet: '[x](https://x.example)' })]),
      ),
    );
    expect(shown).toContain('\\*\\*\\@here\\*\\*');
    expect(shown).toContain('\\[x\\](https\\://x.example)');
  });
});
