/** `npm run knowledge -- import`: what comes in goes to one file, and what curators wrote stays theirs. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readFactBase } from '../../src/knowledge/build.ts';
import { copyStory, type Story } from '../story.ts';
import { run } from './run.ts';

// A process takes a second to start, and several on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const IMPORTED = 'knowledge/facts/imported.yaml';

const knowledge = (story: Story, ...args: string[]) =>
  run('knowledge', args, {
    env: { KNOWLEDGE_DIR: story.knowledge, DATABASE_URL: join(story.folder, 'none.sqlite') },
  });

/** The story as an annotation file, changed by hand or not. */
async function exported(story: Story, change: (text: string) => string = (text) => text): Promise<string> {
  await story.build();
  const file = join(story.folder, 'a.json');
  expect(knowledge(story, 'export', '--out', file)).toMatchObject({ code: 0, err: '' });
  await writeFile(file, change(await readFile(file, 'utf8')));
  return file;
}

/** A story that has its annotation file and no facts of its own. */
async function emptied(change?: (text: string) => string): Promise<{ story: Story; file: string }> {
  const story = await copyStory();
  const file = await exported(story, change);
  await rm(join(story.knowledge, 'facts'), { recursive: true });
  return { story, file };
}

const ofStory = (story: Story, path: string) => readFile(join(story.folder, path), 'utf8');

describe('into a folder without facts', () => {
  test('brings every shipped fact back as it was', async () => {
    const story = await copyStory();
    for (const name of ['articles', 'entities.yaml', 'synonyms.yaml', 'fact-base.json'])
      await cp(join('knowledge', name), join(story.knowledge, name), { recursive: true });
    await rm(join(story.knowledge, 'facts'), { recursive: true });
    for (const id of ['courier-2031-05-04', 'herald-2031-05-04'])
      await rm(join(story.knowledge, 'articles', `${id}.yaml`));
    const before = (await readFactBase(story.knowledge)).facts;
    const file = join(story.folder, 'shipped.json');
    expect(knowledge(story, 'export', '--out', file).code).toBe(0);
    const { code, out, err } = knowledge(story, 'import', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${before.length} new, 0 changed, 0 the same`);
    expect(knowledge(story, 'build')).toMatchObject({ code: 0, err: '' });
    expect((await readFactBase(story.knowledge)).facts).toEqual(
      before.map((fact) => ({ ...fact, topic: 'imported' })),
    );
  });

  test('changes nothing the second time', async () => {
    const { story, file } = await emptied();
    const first = knowledge(story, 'import', file);
    expect(first.out).toContain('new: clock-gift (topic arrival)');
    expect(first.out).toMatch(/imported\.yaml written: 5 facts; now run "npm run knowledge -- build"\n$/);
    const written = await ofStory(story, IMPORTED);
    expect(written).toMatch(/^# Written by `npm run knowledge -- import`/);
    expect(knowledge(story, 'import', file)).toEqual({
      code: 0,
      out: '0 new, 0 changed, 5 the same\n',
      err: '',
    });
    expect(await ofStory(story, IMPORTED)).toBe(written);
  });

  test('takes facts without wordings, which the build then asks for', async () => {
    const { story, file } = await emptied((text) => text.replaceAll(/"summit-desk:asks": \[[^\]]*\],/g, ''));
    expect(knowledge(story, 'import', file).code).toBe(0);
    const { code, err } = knowledge(story, 'build');
    expect(code).toBe(65);
    expect(err).toMatch(/knowledge\/facts\/imported\.yaml:\d+: fact "[\w-]+", asks: the list has 0 entries/);
    expect(knowledge(story, 'import', file).out).toBe('0 new, 0 changed, 5 the same\n');
  });

  test('writes a fact anew that was imported before, and keeps the others', async () => {
    const { story, file } = await emptied();
    knowledge(story, 'import', file);
    const other = join(story.folder, 'b.json');
    await writeFile(other, (await readFile(file, 'utf8')).replace('almost signed', 'nearly signed'));
    const { code, out } = knowledge(story, 'import', other);
    expect(code).toBe(0);
    expect(out).toContain('0 new, 1 changed, 4 the same');
    expect(out).toContain('changed: fishing-deal-claimed: statement\n  statement: The Anglers');
    const written = await ofStory(story, IMPORTED);
    expect(written).toContain('nearly signed');
    expect(written).toContain('id: clock-gift');
    expect(knowledge(story, 'build')).toMatchObject({ code: 0, err: '' });
  });
});

describe('beside what curators wrote', () => {
  test('tells what differs, where to change it, and writes none of it', async () => {
    const story = await copyStory();
    const file = await exported(story, (text) =>
      text.replaceAll('"summit-desk:status": "planned"', '"summit-desk:status": "confirmed"'),
    );
    const before = await ofStory(story, 'knowledge/facts/talks.yaml');
    const { code, out, err } = knowledge(story, 'import', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        '0 new, 1 changed, 4 the same',
        'not written: talks-planned: status',
        '  status: planned',
        '        → confirmed',
        '  change it in knowledge/facts/talks.yaml:3 by hand',
        '',
      ].join('\n'),
    );
    expect(await ofStory(story, 'knowledge/facts/talks.yaml')).toBe(before);
    await expect(ofStory(story, IMPORTED)).rejects.toThrow('ENOENT');
  });

  test('tells articles and passages that are not the same here', async () => {
    const { story, file } = await emptied((text) =>
      text
        .replace('"summit-desk:passage": 4', '"summit-desk:passage": 40')
        .replace(/"summit-desk:sha256": "99f9[0-9a-f]{60}"/, `"summit-desk:sha256": "${'0'.repeat(64)}"`),
    );
    await rm(join(story.knowledge, 'articles', 'courier-2031-05-04.yaml'));
    const { code, out } = knowledge(story, 'import', file);
    expect(code).toBe(0);
    expect(out).toContain(
      'unknown article: courier-2031-05-04, cited by ferry-arrives, fishing-deal-claimed, fishing-deal-denied; add articles/courier-2031-05-04.yaml',
    );
    expect(out).toContain('another text: passage 2 of herald-2031-05-04 has another SHA-256 here');
    expect(out).toContain('no such passage: herald-2031-05-04 has no passage 40 here');
  });

  test('reads nothing in while one of their files is faulty', async () => {
    const story = await copyStory();
    const file = await exported(story, (text) => text.replaceAll('clock-gift', 'clock-present'));
    const line = await story.edit('knowledge/facts/talks.yaml', 'status: planned', 'status: sure');
    const { code, out, err } = knowledge(story, 'import', file);
    expect({ code, out }).toEqual({ code: 65, out: '' });
    expect(err).toContain(`knowledge/facts/talks.yaml:${line}: fact "talks-planned", status: `);
    expect(err).toContain('nothing was written');
  });
});

describe('a file that will not do', () => {
  test('is told with the place in it, and nothing is written', async () => {
    const { story, file } = await emptied((text) => text.replace('"claimed"', '"sure"'));
    const { code, out, err } = knowledge(story, 'import', file);
    expect({ code, out }).toEqual({ code: 65, out: '' });
    expect(err).toMatch(/a\.json: first\.items\[\d\]\.body\["summit-desk:status"\]: Invalid option/);
    await expect(ofStory(story, IMPORTED)).rejects.toThrow('ENOENT');
  });

  test('is told to be missing', async () => {
    const story = await copyStory();
    const { code, err } = knowledge(story, 'import', 'no.json');
    expect({ code, err }).toEqual({ code: 65, err: 'no.json: there is no such file; correct the path\n' });
  });

  test('so is a folder to import into', async () => {
    const story = await copyStory();
    const { code, err } = run('knowledge', ['import', 'package.json'], {
      env: { KNOWLEDGE_DIR: join(story.folder, 'nowhere') },
    });
    expect(code).toBe(65);
    expect(err).toContain('nowhere: the folder is missing; set KNOWLEDGE_DIR');
  });
});

test.each([
  ['README.md', 'README.md: this is no JSON; name a file as "npm run knowledge -- export" writes it\n'],
  ['src', 'src: this is a folder; name a file in it\n'],
])('%s is refused as something else than an annotation file', async (file, told) => {
  expect(knowledge(await copyStory(), 'import', file)).toEqual({ code: 65, out: '', err: told });
});
