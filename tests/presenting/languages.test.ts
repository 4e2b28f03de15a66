/** Discord's limits hold in every language: words for the same thing are longer in some. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutMessage } from '../../src/presenting/about-message.ts';
import type { Action } from '../../src/presenting/action.ts';
import { answerMessage, factMessage } from '../../src/presenting/answer-message.ts';
import { checkMessage } from '../../src/presenting/check-message.ts';
import { comparisonMessage } from '../../src/presenting/compare-message.ts';
import { votedMessage } from '../../src/presenting/feedback.ts';
import { followUpMessage } from '../../src/presenting/follow-up-message.ts';
import { OURS } from '../../src/presenting/limits.ts';
import { forgetMessage, privacyMessage } from '../../src/presenting/privacy-message.ts';
import { reportForm } from '../../src/presenting/report-form.ts';
import { sharedMessage, withShare } from '../../src/presenting/share.ts';
import { sourcesMessage } from '../../src/presenting/sources-message.ts';
import { LANGUAGES } from '../../src/presenting/texts/language.ts';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { timelinesMessage } from '../../src/presenting/timeline-message.ts';
import { topicMessage, topicsMessage } from '../../src/presenting/topics-message.ts';
import { whoMessage } from '../../src/presenting/who-message.ts';
import { whyMessage } from '../../src/presenting/why-message.ts';
import { faultsOf, textOf } from './discord-rules.ts';
import { answer, anyAnswer, anyFact, article, declined, fact, shelf, topic } from './make.ts';

const RUNS = { numRuns: 40 };
const noMemory = { keep: () => 'abc', recall: () => undefined };
const topics = (): Action => ({ kind: 'topics', page: 0 });
const anyFacts = fc.uniqueArray(anyFact, { selector: ({ id }) => id, maxLength: 12 });

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = TEXTS[language];
  const here = shelf([topic({ facts: [fact({ when: '2023-09-12' })] })], [article()], {}, texts);

  test('answers, whatever they are, and the same shared', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 5 }), (parts) => {
        const asked = { feedback: true, cutAt: 600, why: topics };
        const message = answerMessage({ parts }, here, asked);
        expect(faultsOf(message)).toEqual([]);
        const own = withShare(message, texts.answer.share.button);
        expect(faultsOf(own)).toEqual([]);
        expect(faultsOf(sharedMessage(own.components, '1'.repeat(19), texts))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('lists, whatever is in them', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(4), (facts, page) => {
        const each = topic({ facts });
        const who = { ...WHO, said: facts, about: facts };
        const alone = [{ article: 'gazette', facts }];
        const subject = { kind: 'topic', key: 'a', title: 'A', summary: 'B' } as const;
        const differences = [{ facts: facts.slice(0, 2), speakers: ['A', 'B'], through: ['C'] }];
        const shown = [
          topicMessage(each, texts, page),
          topicsMessage(Array(30).fill(each), texts, page),
          whoMessage({ found: who }, here, page),
          comparisonMessage({ subject, differences, agreements: [], alone }, here, page),
          sourcesMessage(shelf([each], Array(30).fill(article({ added: true })), {}, texts), page),
        ];
        for (const message of shown) expect(faultsOf(message)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('what is checked, explained, and completed', () => {
    fc.assert(
      fc.property(anyAnswer, anyFact, (any, said) => {
        const claims = texts.check.counts;
        const verdicts = Object.keys(claims) as (keyof typeof claims)[];
        const check = {
          claims: verdicts.map((verdict) => ({ claim: said.statement, verdict, facts: [said] })),
          more: 3,
        };
        expect(
          faultsOf(checkMessage(check, here, { link: 'https://a.example', page: 0, at: topics })),
        ).toEqual([]);
        expect(faultsOf(whyMessage(any, here))).toEqual([]);
        expect(faultsOf(factMessage(said, here, { feedback: true }))).toEqual([]);
        const followed = { found: 'nothing', fact: said, kind: 'how-many', confidence: 0.5 } as const;
        expect(faultsOf(followUpMessage({ ...followed, question: any.question }, here, noMemory))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  test('what the desk says of itself and of what it keeps', () => {
    const held = { votes: [], reports: [], audit: [], articles: [], versions: [] };
    const shown = [
      aboutMessage(here.about(), texts),
      privacyMessage(texts),
      forgetMessage(held, 3, texts),
      votedMessage('not-helpful', texts),
      timelinesMessage(here),
    ];
    for (const message of shown) expect(faultsOf(message)).toEqual([]);
    const form = reportForm(fact(), texts);
    expect(form?.title.length).toBeLessThanOrEqual(45);
    const { label, description, placeholder } = texts.feedback.form;
    expect(label.length).toBeLessThanOrEqual(45);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(placeholder.length).toBeLessThanOrEqual(100);
    expect(texts.privacy.fileDescription.length).toBeLessThanOrEqual(1_024);
  });

  test('labels are whole, and the line about what was left out has its room', () => {
    const { answer: around, list, feedback, privacy } = texts;
    const labels = [around.why, around.showPassage, around.share.button, list.previous, list.next];
    const more = [list.goOn, list.open, feedback.notHelpful, feedback.report, privacy.dataButton];
    for (const label of [...labels, ...more]) expect(label.length, label).toBeLessThanOrEqual(40);
    const left = `${around.moreAnswers(12)} ${around.morePassages(30)}`;
    expect(left.length).toBeLessThanOrEqual(OURS.notice);
    expect(list.notShown(1_000).length).toBeLessThanOrEqual(OURS.notice);
  });

  test('a statement stays as it is, and a small line says so where it is not the reader’s language', () => {
    const shown = textOf(answerMessage({ parts: [answer()] }, here));
    expect(shown).toContain(fact().statement);
    expect(shown.includes(texts.answer.inEnglish ?? 'no line')).toBe(language !== 'en');
    const greeted = textOf(answerMessage({ parts: [declined('no-question')] }, here));
    expect(greeted.includes(texts.answer.inEnglish ?? 'no line')).toBe(false);
  });
});

const ADA = { id: 'ada', name: 'Ada', role: 'mayor', facts: 0 };
const WHO = { ...ADA, belongsTo: [ADA], leads: [ADA], members: [ADA], said: [], about: [] };
