/** `npm run knowledge -- export`, with a real store beside the story. */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { splitPassages } from '../../src/knowledge/article-text.ts';
import { copyStory, type Story } from '../story.ts';
import { COURIER, makeStore } from './added-store.ts';
import { type Run, run } from './run.ts';

// A process takes a second to start, and several on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const POST = COURIER.id;
const RETIRED = { ...COURIER, id: 'night-mail-2031-05-07', outlet: 'the Herald' };
const ONLY_ADDED = { ...COURIER, id: 'night-mail-2031-05-08' };

interface Annotations {
  total: number;
  first: { items: { motivation: string; body: { id: string; value?: string }; target: unknown }[] };
}

async function built(): Promise<Story> {
  const story = await copyStory();
  await story.build();
  return story;
}
const exportTo = (story: Story, store: string, ...args: string[]): Run =>
  run('knowledge', ['export', ...args], { env: { KNOWLEDGE_DIR: story.knowledge, DATABASE_URL: store } });
const made = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

describe('the annotations', () => {
  test('go to standard output, and where there is no store none is made', async () => {
    const story = await built();
    const store = join(story.folder, 'data', 'desk.sqlite');
    const { code, out, err } = exportTo(story, `file:${store}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(out) as Annotations).total).toBe(6);
    expect(await made(join(story.folder, 'data'))).toBe(false);
    expect(exportTo(story, `file:${store}`).out).toBe(out);
  });

  test('name the places in published articles, without a word of ours or more than a quote of theirs', async () => {
    const story = await built();
    const store = await makeStore(story.folder, [
      { article: COURIER, state: 'published' },
      { article: RETIRED, state: 'retired' },
      { article: ONLY_ADDED, state: 'draft' },
    ]);
    const file = join(story.folder, 'a.json');
    const { code, out, err } = exportTo(story, store, '--out', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${file} written: 10 annotations, of 5 facts and 1 added articles\n`);
    const text = await readFile(file, 'utf8');
    const added = (JSON.parse(text) as Annotations).first.items.slice(6);
    expect(added.map(({ body }) => body.id)).toEqual(
      ['p3-s1', 'p3-s2', 'p4-s1', 'p4-s2'].map((at) => `urn:summit-desk:draft:${POST}-${at}`),
    );
    expect(added[2]).toMatchObject({
      motivation: 'highlighting',
      body: {
        'summit-desk:status': 'planned',
        'summit-desk:saidBy': [{ id: 'urn:summit-desk:entity:karla-venn', name: 'Karla Venn' }],
        'summit-desk:via': [{ id: 'urn:summit-desk:entity:evening-post', name: 'Evening Post' }],
      },
      target: { source: COURIER.url, 'summit-desk:article': POST },
    });
    expect(added.filter(({ body }) => body.value !== undefined)).toEqual([]);
    expect(text).not.toContain(RETIRED.id);
    expect(takenFrom(COURIER.passages, text)).toEqual([]);
  });
});

describe('the drafts', () => {
  test('are an article and its sentences without their words, of published and retired articles', async () => {
    const story = await built();
    const store = await makeStore(story.folder, [
      { article: COURIER, state: 'published' },
      { article: RETIRED, state: 'retired' },
      { article: ONLY_ADDED, state: 'draft' },
    ]);
    const folder = join(story.folder, 'review');
    const { code, err } = exportTo(story, store, '--drafts', folder);
    expect(code).toBe(0);
    expect(err).toContain(`${join(folder, 'articles', `${POST}.yaml`)} written`);
    expect(err).toContain('suggested: evening-post (outlet: Evening Post), karla-venn (person: Karla Venn)');
    expect(err).not.toContain('venn (person: Venn)');
    const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8');
    const [article, drafts] = [await read('articles', `${POST}.yaml`), await read('drafts', `${POST}.yaml`)];
    expect(parse(article)).toMatchObject({
      outlet: 'evening-post',
      authors: ['Ruth Falk'],
      url: COURIER.url,
      notFacts: [
        { passage: 1, reason: 'headline' },
        { passage: 2, reason: 'byline' },
        { passage: 5, reason: 'subscription' },
      ],
    });
    expect((parse(drafts) as { facts: unknown[] }).facts[0]).toEqual({
      id: `${POST}-p3-s1`,
      statement: '',
      saidBy: ['evening-post'],
      status: 'reported',
      when: '2031-05-05',
      about: ['ada-brandt', 'sudfall'],
      answers: [],
      asks: [],
      sources: [{ article: POST, passage: 3, quote: 'Mayor Ada Brandt left Sudfall' }],
    });
    expect(drafts).toContain("your own words for passage 4, sentence 2: the sentence is the publisher's");
    expect(takenFrom(COURIER.passages, article + drafts)).toEqual([]);
    expect(await read('articles', `${RETIRED.id}.yaml`)).toMatch(/^# .*retired[\s\S]*\noutlet: herald\n/);
    expect(await made(join(folder, 'drafts', `${ONLY_ADDED.id}.yaml`))).toBe(false);
  });

  test('never replace what a curator has begun', async () => {
    const story = await built();
    const store = await makeStore(story.folder, [{ article: COURIER, state: 'published' }]);
    const folder = join(story.folder, 'review');
    exportTo(story, store, '--drafts', folder);
    const begun = join(folder, 'drafts', `${POST}.yaml`);
    await writeFile(begun, 'my work');
    const { code, err } = exportTo(story, store, '--drafts', folder);
    expect(code).toBe(0);
    expect(err).toContain(`${begun} is there already and was left as it is`);
    expect(await readFile(begun, 'utf8')).toBe('my work');
  });

  test('once filled in are facts that the build takes', async () => {
    const story = await built();
    const store = await makeStore(story.folder, [{ article: COURIER, state: 'published' }]);
    exportTo(story, store, '--drafts', story.knowledge);
    const { entities, ...topic } = parse(
      await readFile(join(story.knowledge, 'drafts', `${POST}.yaml`), 'utf8'),
    ) as { entities: { id: string; name: string }[]; facts: { id: string; about: string[] }[] };
    for (const fact of topic.facts)
      Object.assign(fact, {
        statement: `In other words, ${fact.id}.`,
        about: [...fact.about, 'lake-ora'],
        answers: ['what'],
        asks: ['first', 'second', 'third'].map((asking) => `The ${asking} asking for ${fact.id}?`),
      });
    const known = parse(await readFile(join(story.knowledge, 'entities.yaml'), 'utf8')) as {
      entities: unknown[];
    };
    known.entities.push(...entities.map((entity) => ({ ...entity, role: 'somebody new' })));
    await writeFile(join(story.knowledge, 'entities.yaml'), stringify(known));
    await writeFile(join(story.knowledge, 'facts', 'evening-post.yaml'), stringify(topic));
    await writeFile(join(story.articles, `${POST}.txt`), COURIER.passages.join('\n\n'));
    expect(
      run('knowledge', ['build', '--articles', story.articles], { env: { KNOWLEDGE_DIR: story.knowledge } }),
    ).toMatchObject({ code: 0, err: '', out: expect.stringContaining('9 facts, 17 entities, 3 articles') });
  });

  test('of no added article are none, and it is said', async () => {
    const story = await built();
    const { code, err } = exportTo(story, `file:${story.folder}/none.sqlite`, '--drafts', story.folder);
    expect({ code, err }).toEqual({ code: 0, err: 'no article was added in Discord: nothing to review\n' });
  });
});

describe('what cannot be done is told in words', () => {
  test('a store that is none', async () => {
    const story = await built();
    const store = join(story.folder, 'notes.txt');
    await writeFile(store, 'These are notes and no database. '.repeat(100));
    const { code, out, err } = exportTo(story, `file:${store}`);
    expect({ code, out }).toEqual({ code: 78, out: '' });
    expect(err).toContain(store);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('a fact base that was never built', async () => {
    const story = await copyStory();
    const { code, err } = exportTo(story, `file:${story.folder}/none.sqlite`);
    expect(code).toBe(78);
    expect(err).toContain('run "npm run knowledge -- build"');
  });

  test('a folder that is missing', async () => {
    const story = await built();
    const file = join(story.folder, 'no', 'a.json');
    const { code, err } = exportTo(story, `file:${story.folder}/none.sqlite`, '--out', file);
    expect({ code, err }).toEqual({ code: 65, err: `${file}: its folder is missing; make it first\n` });
  });

  test.each([
    [['export', 'a.json']],
    [['export', '--articles', 'texts']],
    [['import']],
    [['import', 'a.json', '--out', 'b.json']],
    [['build', '--drafts', 'review']],
    [['constructor']],
  ])('the arguments %j', (args) => {
    const { code, out, err } = run('knowledge', args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain('export [--out FILE] [--drafts DIR]');
  });
});

/** Runs of nine words of the passages that stand in a text; the headline names the article and may stand whole. */
function takenFrom(passages: readonly string[], text: string): string[] {
  const words = (from: string) => from.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const ours = ` ${words(text).join(' ')} `;
  return splitPassages(passages.slice(1).join('\n\n')).flatMap((passage) => {
    const all = words(passage);
    const runs = all.map((_, n) => all.slice(n, n + 9)).filter((run) => run.length === 9);
    return runs.map((run) => ` ${run.join(' ')} `).filter((run) => ours.includes(run));
  });
}
