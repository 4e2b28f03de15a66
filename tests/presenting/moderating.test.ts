/** What moderators are told keeps within Discord's limits in every language, and is in that language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../src/desk/articles.ts';
import type { Refreshed } from '../../src/desk/desk.ts';
import { articleForm } from '../../src/presenting/article-form.ts';
import { articleListMessage } from '../../src/presenting/article-list.ts';
import { previewMessage } from '../../src/presenting/article-preview.ts';
import { refusalMessage } from '../../src/presenting/article-result.ts';
import { versionChoices } from '../../src/presenting/choices.ts';
import { refreshMessage, rollBackMessage } from '../../src/presenting/refresh-message.ts';
import { reportsMessage, tooManyReportsMessage } from '../../src/presenting/reports-message.ts';
import { LANGUAGES } from '../../src/presenting/texts/language.ts';
import { TEXTS } from '../../src/presenting/texts/texts.ts';
import { AUDITED } from '../../src/store/store.ts';
import { faultsOf, textOf } from './discord-rules.ts';
import { anyText, article, fact, shelf, topic } from './make.ts';
import { added, anyAdded, anyPreview, draft, preview } from './make-articles.ts';

const RUNS = { numRuns: 30 };
const memory = { keep: () => 'abc', recall: () => undefined };
const ANN = { id: '7', name: 'Ann' };
const DONE: Refreshed = {
  ok: true,
  from: 'a1',
  to: 'b2',
  added: [],
  changed: [],
  removed: [],
  published: [],
  retired: [],
  number: 7,
  replay: { asked: 150, changed: [], durationMs: 3 },
  durationMs: 2_722,
};

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = TEXTS[language];
  const here = shelf([topic()], [article()], {}, texts);

  test('previews and lists of articles, whatever they are', () => {
    const audit = AUDITED.map(
      (action): AuditEntry => ({ at: new Date(0), actor: ANN, action, subject: 'x' }),
    );
    fc.assert(
      fc.property(anyPreview, fc.array(anyAdded, { maxLength: 12 }), fc.nat(4), (any, articles, page) => {
        expect(faultsOf(previewMessage(any, here, page))).toEqual([]);
        expect(faultsOf(articleListMessage(articles, audit, texts, page))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('refusals, with whatever was entered', () => {
    const entries = { outlet: 'x'.repeat(100), published: 'soon', url: 'x'.repeat(512), file: 'a.txt' };
    fc.assert(
      fc.property(anyText, (given) => {
        for (const reason of ['file-type', 'bad-date', 'date-to-come', 'bad-address'] as const)
          expect(faultsOf(refusalMessage({ reason, given }, entries, 'k', texts))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('what a refresh did, whatever it was', () => {
    const anyChange = fc.record({ question: anyText, before: anyText, after: anyText });
    fc.assert(
      fc.property(fc.array(anyText), fc.array(anyChange), anyText, (ids, changed, unsaved) => {
        const replay = { asked: changed.length, changed, durationMs: 1 };
        const report = { ...DONE, added: ids, removed: ids, published: ids, retired: ids, replay, unsaved };
        expect(faultsOf(refreshMessage(report, here.about(), texts))).toEqual([]);
        expect(faultsOf(rollBackMessage(report, here.about(), 3, texts))).toEqual([]);
        const lost = { ok: false, version: 'v', reason: 'lost-articles', lost: ids } as const;
        expect(faultsOf(rollBackMessage(lost, here.about(), 3, texts))).toEqual([]);
        const problems = ids.map((message) => ({ file: 'facts/a.yaml', line: 1, message }));
        expect(faultsOf(refreshMessage({ ok: false, problems, version: 'v' }, here.about(), texts))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  test('the form for an article', () => {
    const form = articleForm(memory, texts);
    expect(form.title.length).toBeLessThanOrEqual(45);
    const { title: _, ...fields } = texts.articles.form;
    for (const { label, description } of Object.values(fields)) {
      expect(label.length, label).toBeLessThanOrEqual(45);
      expect(description.length, description).toBeLessThanOrEqual(100);
    }
    const { acts, addAgain, undo, show, all } = texts.articles;
    for (const label of [...Object.values(acts), addAgain, undo, show, all, texts.reports.showAnswer])
      expect(label.length, label).toBeLessThanOrEqual(40);
    expect(texts.refresh.moreFaults(1_000).length).toBeLessThanOrEqual(200);
  });

  test('reports, and that there are too many', () => {
    const report = { id: 1, reader: '77', fact: 'gone', text: 'Wrong.', at: new Date(0) };
    expect(faultsOf(reportsMessage([report, { ...report, id: 2, fact: fact().id }], here))).toEqual([]);
    const told = textOf(tooManyReportsMessage({ most: 5, again: new Date(60_000) }, texts));
    expect(told).toMatch(/5[\s\S]*<t:60:R>/);
  });

  test('what was understood of an article is told in words, not in the desk’s own terms', () => {
    const drafts = [draft({ saidBy: 'Ada Brandt' })];
    const shown = textOf(previewMessage(preview({ article: added(), drafts }), here));
    expect(shown).toContain(texts.articles.aside.headline(1));
    expect(shown).toContain(texts.words.date('2031-05-05'));
    expect(shown).toContain(texts.answer.saidBy('Ada Brandt'));
    expect(shown.includes(texts.answer.inEnglish ?? 'no line')).toBe(language !== 'en');
  });

  test('versions, each with its reason', () => {
    const version = {
      number: 7,
      at: new Date(0),
      actor: ANN,
      reason: 'raw',
      base: 'a',
      facts: 92,
      articles: [],
    };
    const words = texts.refresh.version;
    const made = [
      [{ by: 'start' }, words.start],
      [{ by: 'files' }, words.files],
      [{ by: 'refresh', added: 0, changed: 2, removed: 0 }, words.refresh(words.changed(2))],
      [{ by: 'refresh', added: 0, changed: 0, removed: 0 }, words.noFact],
      [{ by: 'retired', article: 'tide-1' }, words.retired('tide-1')],
      [{ by: 'rollback', to: 3 }, words.rollback(3)],
      [undefined, 'raw'],
    ] as const;
    for (const [each, told] of made)
      expect(versionChoices([{ ...version, made: each }], '', texts)[0]?.name).toContain(told);
  });
});

test.each([
  ['en', 'in 2.7 seconds'],
  ['ko', '2.7초'],
  ['ru', 'за 2,7 с'],
  ['ja', '2.7秒'],
] as const)('seconds are told as in %s', (language, told) => {
  expect(textOf(refreshMessage(DONE, shelf().about(), TEXTS[language]))).toContain(told);
});
