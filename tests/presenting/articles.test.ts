/** What moderators see of the articles they add. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticlePreview, AuditEntry } from '../../src/desk/articles.ts';
import { articleForm, keepEntries } from '../../src/presenting/article-form.ts';
import { articleListMessage } from '../../src/presenting/article-list.ts';
import { previewMessage } from '../../src/presenting/article-preview.ts';
import { changeMessage, refusalMessage, unknownArticle } from '../../src/presenting/article-result.ts';
import { articleChoices, versionChoices } from '../../src/presenting/choices.ts';
import type { Message } from '../../src/presenting/components.ts';
import type { MadeVersion } from '../../src/presenting/refresh-versions.ts';
import { ENGLISH } from '../../src/presenting/texts/texts.ts';
import { AUDITED } from '../../src/store/store.ts';
import { buttonsOf, faultsOf, textOf } from './discord-rules.ts';
import { anyText, shelf } from './make.ts';
import { added, anyAdded, anyPreview, CONTRADICTION, draft, preview } from './make-articles.ts';

const show = (...args: Parameters<typeof preview>) => previewMessage(preview(...args), shelf());

/** Every page, leafed through by its buttons. */
function pages(page: (number: number) => Message): Message[] {
  const all: Message[] = [];
  for (;;) {
    const message = page(all.length);
    all.push(message);
    if (buttonsOf(message)['Next ▶'] === undefined) return all;
  }
}

describe('the preview of an article', () => {
  test('tells title, outlet, date, authors, link, size and how it stands', () => {
    const shown = textOf(show({ article: added({ url: 'https://post.example/1' }) }));
    expect(shown).toContain('### 📰 Mayors part as friends\n**Lake Post** · 5 May 2031 · Ida Holm, Jon Aas');
    expect(shown).toContain('[read it there](https://post.example/1)');
    expect(shown).toContain('`lake-post-2031-05-05` · added by **moderator** <t:1000:R>');
    expect(shown).toContain('2 passages, 1 sentence that states something');
    expect(shown).toContain('📝 Draft: I do not answer from it before it is published.');
  });

  test('tells who speaks how often, new names, and what was set aside for which reason', () => {
    const drafts = [
      draft({ saidBy: 'Ada Brandt' }),
      draft({ saidBy: 'Tove Lind', newNames: ['Lake Club'] }),
      draft({ saidBy: 'Tove Lind', newNames: ['Lake Club', 'Ida Holm'] }),
    ];
    const aside = [1, 4, 5].map((passage): ArticlePreview['setAside'][number] => ({
      passage,
      reason: passage === 1 ? 'headline' : 'photo credit',
    }));
    const shown = textOf(show({ drafts, setAside: aside }));
    expect(shown).toContain('Who speaks** (2)\nTove Lind (2) and Ada Brandt');
    expect(shown).toContain('Names new to me** (2)\nLake Club (2) and Ida Holm');
    expect(shown).toContain('1 headline (passage 1)\n2 photo credits (passages 4 and 5)');
  });

  test('sets what says otherwise beside the known fact with its source', () => {
    const shown = textOf(show({ contradictions: [CONTRADICTION] }));
    expect(shown).toContain('Here, passage 3: “The train came on Wednesday.”');
    expect(shown).toContain('Known: The train entered at the border town on Tuesday.');
    expect(shown).toContain('**The Gazette**, 12 September 2023, passage 4: “arrived in the border town”');
    expect(shown).toContain('What differs: 4 May 2031 there, 5 May 2031 here');
  });

  test('names passages that another article has already', () => {
    const duplicates = [2, 3].map((n) => ({
      ...{ passage: n, article: 'gazette', articlePassage: n + 5 },
      same: n === 2,
    }));
    expect(textOf(show({ duplicates }))).toContain(
      'passage 2 is passage 7 and passage 3 is nearly passage 8 of **The Gazette**, 12 September 2023',
    );
  });

  test('warns first of an article that has nearly the same text, and tells where it differs', () => {
    const warned = textOf(show({ reprint: { article: 'gazette', otherwise: [3, 7] } }));
    expect(warned).toMatch(/already:\*\* `gazette`\..*This one differs in passages 3 and 7\./);
    expect(warned.indexOf('already')).toBeLessThan(warned.indexOf('Set aside'));
    const duplicates = [{ passage: 2, article: 'gazette', articlePassage: 2, same: true }];
    const whole = textOf(show({ reprint: { article: 'gazette', otherwise: [] }, duplicates }));
    expect(whole).not.toContain('Already there in another article');
    expect(whole).toContain('word for word:** `gazette`.');
  });

  test('shows a few sentences as examples, with speaker and status', () => {
    const drafts = Array.from({ length: 9 }, (_, n) => draft({ sentence: `Sentence ${n}.`, saidBy: 'Lind' }));
    const shown = textOf(show({ drafts }));
    expect(shown).toContain('“Sentence 2.”\n-# passage 2 · 📰 Reported · said by Lind');
    expect(shown).not.toContain('Sentence 3.');
  });

  test.each([
    ['draft', ['article:publish:lake-post-2031-05-05', 'article:discard:lake-post-2031-05-05']],
    ['published', ['article:retire:lake-post-2031-05-05']],
    ['retired', ['article:restore:lake-post-2031-05-05']],
  ] as const)('of a %s has the buttons that fit', (state, ids) => {
    expect(Object.values(buttonsOf(show({ article: added({ state }) })))).toEqual([...ids, 'articles:0']);
  });

  test('goes over several pages by whole items, with the buttons on each', () => {
    const contradictions = Array.from({ length: 40 }, (_, n) => ({
      ...CONTRADICTION,
      differs: { in: 'number', there: `difference ${n}.`, here: 'none' } as const,
    }));
    const all = pages((page) => previewMessage(preview({ contradictions }), shelf(), page));
    expect(all.length).toBeGreaterThan(1);
    const told = all.flatMap((page) => textOf(page).match(/difference \d+\./g) ?? []);
    expect(told).toEqual(contradictions.map(({ differs }) => differs.there));
    for (const page of all) expect(buttonsOf(page)['Publish']).toBeDefined();
    expect(all.flatMap(faultsOf)).toEqual([]);
  });

  test('stays within the limits for any article, on every page, and loses nothing', () => {
    fc.assert(
      fc.property(anyPreview, (any) => {
        for (const page of pages((number) => previewMessage(any, shelf(), number))) {
          expect(faultsOf(page)).toEqual([]);
          expect(textOf(page)).not.toContain('did not fit');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the list of added articles', () => {
  const entry = (n: number, action: AuditEntry['action'] = 'article added'): AuditEntry => ({
    at: new Date(n * 1000),
    actor: { id: '7', name: 'moderator' },
    action,
    subject: `article-${n}`,
  });

  test('tells how each stands, who added it and when, and what was done last', () => {
    const message = articleListMessage([added(), added({ id: 'b', state: 'retired' })], [entry(5)], ENGLISH);
    const shown = textOf(message);
    expect(shown).toContain('### Added articles (2)');
    expect(shown).toMatch(/📦 Retired[\s\S]*added by \*\*moderator\*\* <t:1000:R>[\s\S]*📝 Draft/);
    expect(shown).toContain('<t:5:R> **moderator** added `article-5`');
    expect(JSON.stringify(message)).toContain('preview:lake-post-2031-05-05:0');
  });

  test('has words for everything that is written down', () => {
    const audit = AUDITED.map((action, n) => entry(n, action));
    expect(textOf(articleListMessage([], audit, ENGLISH))).not.toContain('undefined');
  });

  test('stays within the limits for any articles, on every page, and loses none', () => {
    fc.assert(
      fc.property(fc.array(anyAdded, { maxLength: 20 }), (articles) => {
        const all = pages((page) => articleListMessage(articles, [entry(1)], ENGLISH, page));
        expect(all.flatMap(faultsOf)).toEqual([]);
        expect(all.map(textOf).join()).not.toContain('did not fit');
      }),
      { numRuns: 40 },
    );
  });

  test('says so when there are none', () => {
    expect(textOf(articleListMessage([], [], ENGLISH))).toContain('Nobody has added an article yet');
  });
});

describe('what came of an act', () => {
  const id = 'lake-post-2031-05-05';

  test.each([
    ['publish', `article:retire:${id}`],
    ['retire', `article:restore:${id}`],
    ['restore', `article:retire:${id}`],
    ['discard', undefined],
  ] as const)('%s is told, with the way back', (act, undo) => {
    const message = changeMessage(act, id, { ok: true, article: added(), version: 12 }, ENGLISH);
    expect(textOf(message)).toContain('“Mayors part as friends”');
    expect(buttonsOf(message)['Undo']).toBe(undo);
    if (act !== 'discard') expect(textOf(message)).toContain('This is version 12.');
  });

  test('why nothing was done is told, with the way to see how the article stands', () => {
    const wrong = { ok: false, reason: 'wrong-state', state: 'draft' } as const;
    const message = changeMessage('retire', id, wrong, ENGLISH);
    expect(textOf(message)).toContain('**Nothing was changed.** The article is a draft,');
    expect(buttonsOf(message)['Show']).toBe(`preview:${id}:0`);
  });

  test('an article that is not there is named', () => {
    expect(textOf(unknownArticle('a`b', ENGLISH))).toContain('called `aˋb`');
    const unknown = changeMessage('retire', id, { ok: false, reason: 'unknown' }, ENGLISH);
    expect(textOf(unknown)).toContain(`called \`${id}\``);
  });
});

describe('a refused upload', () => {
  const kept: string[] = [];
  const memory = {
    keep: (text: string) => `k${kept.push(text)}`,
    recall: (key: string) => kept[Number(key.slice(1)) - 1],
  };
  const entries = { outlet: 'Lake Post', published: '2031-13-05', url: 'https://post.example/1' };

  test('says why, and what was entered, and opens the form again with it', () => {
    const key = keepEntries(memory, entries);
    const refusal = { reason: 'bad-date', given: '2031-13-05' } as const;
    const message = refusalMessage(refusal, { ...entries, file: 'post.txt' }, key, ENGLISH);
    expect(textOf(message)).toContain('**Not added.** “2031-13-05” is no date.');
    expect(textOf(message)).toMatch(/Article: post\.txt\n• Publisher: Lake Post\n• Date: 2031-13-05/);
    expect(buttonsOf(message)).toEqual({ 'Add again': `add-article:${key}` });
    expect(JSON.stringify(articleForm(memory, ENGLISH, key))).toContain('"value":"2031-13-05"');
  });

  test('is not lost on a form that is forgotten: it opens empty', () => {
    for (const key of ['', 'k99', memory.keep('Where did Kim cross the border?'), memory.keep('[]')]) {
      expect(JSON.stringify(articleForm(memory, ENGLISH, key))).not.toContain('"value"');
    }
  });

  test('stays within the limits for anything that can be entered', () => {
    const text = (max: number) => anyText.map((any) => any.slice(0, max));
    const anyEntries = fc.record({ outlet: text(100), published: text(40), url: text(512), file: text(255) });
    fc.assert(
      fc.property(anyText, anyEntries, (given, any) => {
        const refusal = { reason: 'file-type', given } as const;
        expect(faultsOf(refusalMessage(refusal, any, 'key', ENGLISH))).toEqual([]);
      }),
    );
  });
});

describe('choices', () => {
  test('are the articles whose title, outlet, date or id holds what is typed, the newest first', () => {
    const articles = [added(), added({ id: 'tide-2031-05-06', outlet: 'Tide', published: '2031-05-06' })];
    const names = (typed: string) => articleChoices(articles, typed).map(({ value }) => value);
    expect(names('')).toEqual(['tide-2031-05-06', 'lake-post-2031-05-05']);
    expect(names('lake post')).toEqual(['lake-post-2031-05-05']);
    expect(names('05-06')).toEqual(['tide-2031-05-06']);
    expect(articleChoices(articles, 'tide')[0]?.name).toBe('Mayors part as friends · Tide · 2031-05-06');
  });

  test('tell versions apart by date, reason, author and size', () => {
    const version: MadeVersion = {
      number: 7,
      at: new Date(Date.UTC(2031, 4, 5, 14, 3)),
      actor: { id: '7', name: 'moderator' },
      reason: 'published lake-post-2031-05-05',
      made: { by: 'published', article: 'lake-post-2031-05-05' },
      base: 'a1',
      facts: 92,
      articles: ['lake-post-2031-05-05'],
    };
    const older = {
      ...version,
      number: 6,
      actor: { id: '', name: '' },
      made: { by: 'start' },
      articles: [],
    } as const;
    expect(versionChoices([version, older], '', ENGLISH).map(({ value }) => value)).toEqual([7, 6]);
    expect(versionChoices([version, older], 'started', ENGLISH)).toEqual([
      { name: '6 · 2031-05-05 14:03 UTC · started · 92 facts, 0 added articles', value: 6 },
    ]);
    expect(versionChoices([version], '', ENGLISH)[0]?.name).toMatch(/^7 \(live\) · .*by moderator/);
    const long = versionChoices([{ ...version, made: undefined, reason: 'r'.repeat(200) }], '', ENGLISH);
    expect(long[0]?.name.length).toBeLessThanOrEqual(100);
  });
});
