/** What a refresh, and going back to a version, tell. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Refreshed } from '../../src/desk/desk.ts';
import { changeMessage } from '../../src/presenting/article-result.ts';
import { refreshMessage, rollBackMessage } from '../../src/presenting/refresh-message.ts';
import { ENGLISH, TEXTS } from '../../src/presenting/texts/texts.ts';
import { buttonsOf, faultsOf, textOf } from './discord-rules.ts';
import { anyText, shelf } from './make.ts';
import { added } from './make-articles.ts';

const about = shelf().about();
const done: Refreshed = {
  ok: true,
  from: 'a1',
  to: 'b2',
  added: ['x'],
  changed: [],
  removed: [],
  published: [],
  retired: [],
  number: 7,
  replay: { asked: 0, changed: [], durationMs: 0 },
  durationMs: 2_722.4,
};
const show = (over: Partial<typeof done>, wanted?: number) =>
  textOf(
    wanted === undefined
      ? refreshMessage({ ...done, ...over }, about, ENGLISH)
      : rollBackMessage({ ...done, ...over }, about, wanted, ENGLISH),
  );

describe('a refresh', () => {
  test('names what changed, the version, how long it took and what there is now', () => {
    const shown = show({ removed: Array.from({ length: 20 }, (_, i) => `r${i}`) });
    expect(shown).toContain('`a1` → `b2`, in 2.7 seconds. This is version 7.');
    expect(shown).toContain('➕ Added (1): `x`');
    expect(shown).toContain('➖ Removed (20): `r0`');
    expect(shown).toContain('and 5 more');
    expect(shown).not.toContain('Changed (');
    expect(shown).toContain('Now 1 fact from 9 passages of 1 article.');
  });

  test('shows what is now answered otherwise, before and after', () => {
    const changed = [
      { question: 'Where?', before: 'Here.', after: 'There.' },
      { question: 'Who?', before: 'She.' },
    ];
    const shown = show({ replay: { asked: 150, changed, durationMs: 3 } });
    expect(shown).toContain('**2 sample questions of 150 now answered otherwise:**');
    expect(shown).toContain('“Where?”\n-# before: Here.\n-# now: There.');
    expect(shown).toContain('“Who?”\n-# before: She.\n-# now: (no answer)');
  });

  test('says so when no sample question is answered otherwise', () => {
    expect(show({ replay: { asked: 150, changed: [], durationMs: 3 } })).toContain(
      'all are answered as before',
    );
  });

  test('leaves out whole questions where there are too many, and says how many', () => {
    const changed = Array.from({ length: 60 }, (_, n) => ({ question: `Q${n}?`, before: 'a '.repeat(200) }));
    const report = { ...done, replay: { asked: 150, changed, durationMs: 3 } };
    const message = refreshMessage(report, about, ENGLISH);
    expect(faultsOf(message)).toEqual([]);
    const shown = textOf(message);
    const whole = shown.match(/“Q\d+\?”\n-# before: [^\n]+…\n-# now: \(no answer\)/g)?.length ?? 0;
    expect(whole).toBeGreaterThan(3);
    expect(shown).toContain(`and ${60 - whole} more`);
  });

  test('that could not be written down says why, and what to do', () => {
    expect(show({ unsaved: 'EROFS: read-only file system' })).toMatch(
      /could not be written \(EROFS[\s\S]*make the knowledge folder writable/,
    );
  });

  test('says so when nothing has changed', () => {
    expect(show({ to: 'a1', added: [] })).toMatch(/in 2\.7 seconds: nothing has changed.*version 7/);
  });

  test('with faults: says that the old fact base stays, with file, line and message of the first', () => {
    const problems = Array.from({ length: 30 }, (_, index) => ({
      file: 'knowledge/facts/arrival.yaml',
      line: index + 1,
      message: `fault ${index}: ${'very '.repeat(100)}bad`,
    }));
    const message = refreshMessage({ ok: false, problems, version: 'a1' }, about, ENGLISH);
    expect(textOf(message)).toContain('go on with fact base `a1`');
    expect(textOf(message)).toContain('`knowledge/facts/arrival.yaml:1` fault 0: very');
    expect(textOf(message)).toContain('20 more faults not shown');
    expect(faultsOf(message)).toEqual([]);
  });

  test('says in the moderator’s language that faults are told in English', () => {
    const problems = [{ file: 'a.yaml', message: 'x' }];
    const shown = (language: 'en' | 'ru') =>
      textOf(refreshMessage({ ok: false, problems, version: 'a1' }, about, TEXTS[language]));
    expect(shown('ru')).toContain('Сами ошибки описаны по-английски:\n• `a.yaml` x');
    expect(shown('en')).not.toContain('English');
  });

  test('stays within the limits for any faults', () => {
    const anyProblem = fc.record(
      { file: anyText, line: fc.nat(), message: anyText },
      { requiredKeys: ['file', 'message'] },
    );
    fc.assert(
      fc.property(fc.array(anyProblem, { maxLength: 40 }), (problems) => {
        expect(faultsOf(refreshMessage({ ok: false, problems, version: 'v' }, about, ENGLISH))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('stays within the limits for any changes', () => {
    const anyChange = fc.record({ question: anyText, before: anyText, after: anyText });
    fc.assert(
      fc.property(fc.array(anyText), fc.array(anyChange), (ids, changed) => {
        const replay = { asked: changed.length, changed, durationMs: 1 };
        const report = { ...done, added: ids, removed: ids, published: ids, replay };
        expect(faultsOf(refreshMessage(report, about, ENGLISH))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('publishing and restoring an article', () => {
  const changed = [{ question: 'Who?', after: 'She.' }];
  const told = (given: Refreshed['replay']) =>
    changeMessage('publish', 'post', { ok: true, article: added(), version: 2, replay: given }, ENGLISH);

  test('show what is now answered otherwise, and keep the way back', () => {
    const message = told({ asked: 150, changed, durationMs: 3 });
    expect(textOf(message)).toContain('**1 sample question of 150 now answered otherwise:**');
    expect(textOf(message)).toContain('“Who?”\n-# before: (no answer)\n-# now: She.');
    expect(buttonsOf(message)['Undo']).toBeDefined();
    expect(textOf(told({ asked: 150, changed: [], durationMs: 3 }))).toContain('answered as before');
  });

  test('leave out what does not fit, never the way back', () => {
    const many = Array.from({ length: 90 }, (_, n) => ({ question: `Q${n}?`, after: 'a '.repeat(200) }));
    const message = told({ asked: 150, changed: many, durationMs: 3 });
    expect(faultsOf(message)).toEqual([]);
    expect(textOf(message)).toMatch(/and \d+ more/);
    expect(buttonsOf(message)['Undo']).toBeDefined();
  });
});

describe('going back to a version', () => {
  test('names it, the new version, and the articles that came and went', () => {
    const shown = show({ published: ['courier-1'], retired: ['herald-2'] }, 3);
    expect(shown).toContain('**Back to version 3**, in 2.7 seconds. This is version 7');
    expect(shown).toContain('Articles published again (1): `courier-1`');
    expect(shown).toContain('Articles retired (1): `herald-2`');
  });

  test('that only moves articles is a change, too', () => {
    expect(show({ to: 'a1', added: [], retired: ['herald-2'] }, 3)).toContain('Back to version 3');
  });

  test('to what is live says that nothing changed', () => {
    expect(show({ to: 'a1', added: [] }, 7)).toContain('version 7 is just what is live');
  });

  test.each([
    [{ reason: 'not-kept', kept: [9, 8] } as const, 'Version 2 is not kept. Choose one of 9, 8.'],
    [{ reason: 'lost-articles', lost: ['tide-1'] } as const, 'answered from `tide-1`, which was discarded'],
    [{ reason: 'meanwhile' } as const, 'changed elsewhere'],
  ])('that fails says why: %j', (refusal, told) => {
    const report = { ok: false, version: 'a1', ...refusal } as const;
    const shown = textOf(rollBackMessage(report, about, 2, ENGLISH));
    expect(shown).toContain('could not go back to version 2');
    expect(shown).toContain(told);
  });
});
