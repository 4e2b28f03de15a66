/** The buttons about an answer, reports, what is kept of people, and answers to follow-ups: as messages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/presenting/action.ts';
import { answerMessage } from '../../src/presenting/answer-message.ts';
import { followUpMessage } from '../../src/presenting/follow-up-message.ts';
import { dataMessage, forgetMessage, forgottenMessage } from '../../src/presenting/privacy-message.ts';
import { reportForm } from '../../src/presenting/report-form.ts';
import { reportsMessage } from '../../src/presenting/reports-message.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { buttonsOf, faultsOf, textOf } from './discord-rules.ts';
import { answer, anyAnswer, anyFact, anyText, declined, fact, shelf, topic } from './make.ts';

const why = (n: number) => ({ kind: 'why', answer: n, question: 'Where?' }) as const;
const ABOUT = ['Why this answer?', '👍 Helpful', '👎 Not helpful', 'Report an error'];
const memory = { keep: () => 'key', recall: () => undefined };
const REPORT = { id: 1, reader: '77', fact: 'train-enters', text: 'Wrong.', at: new Date(0) };

describe('the buttons about an answer', () => {
  test('stand in one row below the related questions', () => {
    const related = fact({ id: 'footage', question: 'What does the footage show?' });
    const facts = [fact({ related: ['footage'] })];
    const message = answerMessage({ parts: [answer({ facts })] }, shelf([topic({ facts: [related] })]), {
      why,
      feedback: true,
    });
    const [box] = message.components;
    const rows = box && 'components' in box ? box.components.filter(({ type }) => type === 1) : [];
    const labels = rows.map((row) =>
      ('components' in row ? row.components : []).map((part) => 'label' in part && part.label),
    );
    expect(labels).toEqual([['What does the footage show?'], ABOUT]);
  });

  test('give way to sources where several answers fill a message', () => {
    const citations = [1, 2, 3, 4].map((passage) => ({ article: `a${passage}`, passage, text: 'x' }));
    const parts = ['a', 'b', 'c', 'd'].map((id) =>
      answer({ question: id, facts: [fact({ id, citations })] }),
    );
    const message = answerMessage({ parts }, shelf(), { why, feedback: true });
    expect(faultsOf(message)).toEqual([]);
    expect(textOf(message)).toBe(textOf(answerMessage({ parts }, shelf(), { why })));
    expect(Object.keys(buttonsOf(message))).toContain('Why this answer?');
  });

  test('are not there for a decline', () => {
    const message = answerMessage({ parts: [declined('off-topic')] }, shelf(), { why, feedback: true });
    expect(buttonsOf(message)).not.toHaveProperty('👍 Helpful');
  });

  test('keep within the limits, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(faultsOf(answerMessage({ parts }, shelf(), { why, feedback: true }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('what the buttons mean comes back from their custom ids', () => {
  const anyAction: fc.Arbitrary<Action> = fc.oneof(
    fc.record({
      kind: fc.constant('vote' as const),
      opinion: fc.constantFrom('helpful' as const, 'not-helpful' as const),
      fact: fc.stringMatching(/^[a-z-]{1,80}$/),
    }),
    fc.record({ kind: fc.constant('report' as const), fact: fc.stringMatching(/^[a-z-]{1,80}$/) }),
    fc.record({ kind: fc.constant('reports' as const), page: fc.nat(999) }),
    fc.record({
      kind: fc.constant('forget' as const),
      step: fc.constantFrom('ask' as const, 'now' as const),
    }),
    fc.constant({ kind: 'my-data' as const }),
  );
  fc.assert(
    fc.property(anyAction, (action) => {
      expect(decodeAction(encodeAction(action) ?? '')).toEqual(action);
    }),
  );
});

describe('reports', () => {
  test('are shown without who wrote them', () => {
    const shown = textOf(reportsMessage([REPORT], shelf()));
    expect(shown).toMatch(/1\. Where did the train cross the border\?\*\* · <t:0:R>\n> Wrong\./);
    expect(shown).not.toContain('77');
  });

  test('of any text keep within the limits, on every page', () => {
    const text = fc
      .oneof(anyText, fc.string({ unit: 'binary', maxLength: 1_000 }))
      .map((any) => any.slice(0, 1_000));
    const report = fc.record({ fact: fc.constantFrom('train-enters', 'gone', 'x'.repeat(300)), text });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 30 }), fc.nat(9), (written, page) => {
        const reports = written.map((each, n) => ({ ...REPORT, ...each, id: n }));
        expect(faultsOf(reportsMessage(reports, shelf(), page))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('have a form, but for a fact whose id no form can carry', () => {
    expect(reportForm(fact(), ENGLISH)?.custom_id).toBe('report:train-enters');
    expect(reportForm(fact({ id: 'x'.repeat(100) }), ENGLISH)).toBeUndefined();
  });
});

describe('what is held on somebody', () => {
  const held = { votes: [], reports: [REPORT], audit: [], articles: [], versions: [] };

  test('is sent as readable JSON, with an address the message shows', () => {
    const { components, files } = dataMessage(
      '77',
      held,
      [{ fact: 'train-enters', question: '“Where”?' }],
      ENGLISH,
    );
    expect(components.at(-1)).toMatchObject({ file: { url: `attachment://${files?.[0]?.name}` } });
    expect(JSON.parse(String(files?.[0]?.data))).toMatchObject({
      discordId: '77',
      reports: [{ text: 'Wrong.' }],
    });
  });

  test('is counted in words before and after it is deleted', () => {
    expect(textOf(forgetMessage(held, 2, ENGLISH))).toContain(
      '0 opinions on answers, 1 report of an error and 2 questions',
    );
    expect(textOf(forgottenMessage({ votes: 0, reports: 1, subjects: 2 }, held, ENGLISH))).toContain(
      '1 report of an error',
    );
  });
});

describe('the answer to a follow-up', () => {
  test('names whose word it is, and through whom', () => {
    const said = fact({ saidBy: ['Peskov'], via: ['Tass', 'Peskov'] });
    const message = followUpMessage(
      { found: 'same', kind: 'said', fact: said, question: 'Q?' },
      shelf(),
      memory,
    );
    expect(textOf(message)).toContain('On “Q?”: that is said by **Peskov**, through **Tass**.');
  });

  test('tells the question it was completed to, which “Why this answer?” explains', () => {
    const reply = { parts: [answer()] };
    const message = followUpMessage(
      { found: 'asked', question: 'where did it cross?', reply },
      shelf(),
      memory,
    );
    expect(textOf(message)).toMatch(/^↩️ I read that as “where did it cross\?”\nThe train entered/);
    expect(buttonsOf(message)['Why this answer?']).toBe('why:0:where+did+it+cross?');
  });

  test('says that the sources are silent only where that is sure', () => {
    const nothing = (confidence: number) =>
      textOf(
        followUpMessage(
          { found: 'nothing', kind: 'when', fact: fact(), question: 'Q?', confidence },
          shelf(),
          memory,
        ),
      );
    expect(nothing(0.02)).toBe('📭 About “Q?”, the sources do not say when.');
    expect(nothing(0.5)).toBe('📭 About “Q?”, I found no sure answer to when.');
  });

  test('keeps within the limits, whatever it is about', () => {
    fc.assert(
      fc.property(anyFact, anyText, fc.constantFrom('said', 'when', 'where'), (any, question, kind) => {
        for (const followed of [
          { found: 'same', kind, fact: any, question },
          { found: 'asked', question, reply: { parts: [answer({ facts: [any] })] } },
          { found: 'nothing', kind, fact: any, question, confidence: 0 },
        ] as const) {
          expect(faultsOf(followUpMessage(followed, shelf(), memory))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
