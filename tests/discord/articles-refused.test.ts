/** Uploads that are refused, and people who may not upload. */
import { describe, expect, test } from 'vitest';
import { EVERYONE } from '../../src/sandbox/people.ts';
import { openHouse } from './house.ts';
import { addArticle, fillIn, MARKET, MARKET_ID, publishArticle, type Upload } from './upload.ts';

const GERMAN = `Neuer Fischmarkt am See

Die Städte Sudfall und Nordhaven haben am Donnerstag einen gemeinsamen Fischmarkt auf der alten Mole eröffnet, und der
Bürgermeister kaufte den ersten Fisch. Viele Leute kamen und sahen zu, aber nicht alle waren mit dem Preis zufrieden,
denn der Hecht war sehr teuer und nicht besonders groß.
`;
const PICTURE = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0xff, 0xfe, 0,
]);

describe('an upload is refused, with what to do,', () => {
  test.each<[string, Upload, RegExp]>([
    [
      'of another kind of file',
      { file: { name: 'market.pdf' } },
      /Save the article as \.txt, \.md or \.html/,
    ],
    ['that is too large', { file: { data: 'x '.repeat(600_000) } }, /more than 1 MiB.*Save the text alone/],
    ['that is empty', { file: { data: ' \n' } }, /The file is empty/],
    ['that is no text', { file: { data: PICTURE } }, /not text in UTF-8/],
    ['in another language', { file: { data: GERMAN } }, /not in English/],
    ['of a headline alone', { file: { data: 'Fish market opened' } }, /headline at most/],
    ['with a date that is none', { published: '14.3.2024' }, /“14\.3\.2024” is no date.*2023-09-12/],
    ['with a day that never was', { published: '2023-02-30' }, /is no date/],
    ['with a day to come', { published: '2999-01-01' }, /still to come/],
    ['without any date', { file: { data: MARKET.replace('14 March 2024\n\n', '') } }, /does not tell when/],
    ['with an address that is none', { url: 'post.example' }, /no web address/],
    ['with a blank publisher', { outlet: '  ' }, /publisher is missing/],
  ])('%s', async (_, upload, told) => {
    const { sandbox, moderator, desk } = await openHouse();
    const seen = await addArticle(moderator, upload);
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('**Not added.**');
    expect(seen.text).toMatch(told);
    expect(desk.addedArticles()).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('that is there already, whatever it is called, naming the article that has it', async () => {
    const { sandbox, moderator, desk } = await openHouse();
    await publishArticle(moderator);
    const { text } = await addArticle(moderator, { outlet: 'Tide', file: { name: 'again.md' } });
    expect(text).toMatch(/\*\*Not added\.\*\* This text is there already, as `lake-post-2024-03-14`/);
    expect(desk.addedArticles()).toHaveLength(1);
    expect(sandbox.violations()).toEqual([]);
  });
});

test('what was typed is said back, and stands in the form again: nothing is typed twice', async () => {
  const { sandbox, moderator, desk } = await openHouse();
  const url = 'https://post.example/market';
  const refused = await addArticle(moderator, { outlet: 'Lake *Post*', published: '14 March', url });
  expect(refused.text).toContain('• Article: market.txt\n• Publisher: Lake \\*Post\\*\n• Date: 14 March');
  const form = await moderator.press(refused, 'Add again');
  const typed = JSON.stringify(form.modal?.components);
  for (const value of ['Lake *Post*', '14 March', url]) expect(typed).toContain(`"value":"${value}"`);
  // What is left alone stays as it stands there.
  const file = [{ name: 'market.txt', data: MARKET }];
  const preview = await moderator.submitModal(form, { file, published: '2024-03-14' });
  expect(preview.text).toContain('Lake towns open a joint fish market');
  expect(desk.addedArticles()).toMatchObject([{ outlet: 'Lake *Post*', url, published: '2024-03-14' }]);
  expect(sandbox.violations()).toEqual([]);
});

test('what an article says can neither ping anybody nor pass for the bot', async () => {
  const { sandbox, moderator, reader } = await openHouse();
  const data = MARKET.replace(
    'Trams run to the pier',
    '@everyone **Trams** run to <@1> [the](https://evil.example) pier',
  );
  const done = await publishArticle(moderator, { file: { data }, outlet: '@here _Post_' });
  const seen = await reader.slash('ask', { question: 'How often do trams run to the pier?' });
  const passage = await reader.press(seen, 'Show passage');
  for (const { text, pinged } of [done, seen, passage]) {
    expect(pinged).toEqual([]);
    expect(text.replace(/\\[@*<>[\]_]/g, '')).not.toMatch(/@|<@|\]\(https:\/\/evil/);
  }
  expect(sandbox.violations()).toEqual([]);
});

describe('only moderators', () => {
  test('are shown the command, and can see the previews', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    await expect(reader.slash('articles add')).rejects.toThrow('not shown to reader');
    await expect(moderator.slash('articles add', {}, { in: 'dm' })).rejects.toThrow('direct messages');
    const preview = await addArticle(moderator);
    await expect(reader.press(preview, 'Publish')).rejects.toThrow('reader cannot see that message');
    expect(sandbox.violations()).toEqual([]);
  });

  test('may press the buttons: one who no longer is one may not', async () => {
    const { sandbox, moderator, desk } = await openHouse();
    const preview = await addArticle(moderator);
    const list = await moderator.slash('articles list');
    const refused = await addArticle(moderator, { published: 'soon' });
    Object.assign(moderator.person, { permissions: EVERYONE });
    const pressed = [
      await moderator.press(preview, 'Publish'),
      await moderator.press(preview, 'Discard'),
      await moderator.press(preview, 'All added articles'),
      await moderator.press(list, 'Show'),
      await moderator.press(refused, 'Add again'),
    ];
    for (const { text, ephemeral } of pressed) {
      expect(text).toContain('for those who may manage the server');
      expect(ephemeral).toBe(true);
    }
    expect(desk.addedArticles()).toMatchObject([{ state: 'draft' }]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('may send the form: one who no longer is one may not', async () => {
    const { sandbox, moderator, desk } = await openHouse();
    const form = await moderator.slash('articles add');
    Object.assign(moderator.person, { permissions: EVERYONE });
    expect((await fillIn(moderator, form)).text).toContain('for those who may manage the server');
    expect(desk.addedArticles()).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });

  test('may use the command, even where a server shows it to others', async () => {
    const { sandbox, reader, moderator } = await openHouse();
    await publishArticle(moderator);
    const articles = sandbox.commands().find(({ name }) => name === 'articles');
    Object.assign(articles ?? {}, { default_member_permissions: null });
    for (const use of ['add', 'list']) {
      expect((await reader.slash(`articles ${use}`)).text).toContain('for those who may manage the server');
    }
    const { text } = await reader.slash('articles retire', { article: MARKET_ID });
    expect(text).toContain('for those who may manage the server');
    expect(await reader.autocomplete('articles retire', 'article', '')).toEqual([]);
    expect(sandbox.violations()).toEqual([]);
  });
});

test('a store that fails is told with a reference, and the desk goes on as it was', async () => {
  const broken = () => Promise.reject(new Error('disk full'));
  const { sandbox, moderator, lines } = await openHouse({
    desk: (real) => ({ ...real, publishArticle: broken }),
  });
  const preview = await addArticle(moderator);
  const { text } = await moderator.press(preview, 'Publish');
  const [, reference] = /`([0-9a-f]{8})`/.exec(text) ?? [];
  expect(lines.join()).toContain(`"reference":"${reference}"`);
  expect(lines.join()).toContain('disk full');
  expect((await moderator.slash('articles show', { article: MARKET_ID })).text).toContain('📝 Draft');
  expect(sandbox.violations()).toEqual([]);
});
