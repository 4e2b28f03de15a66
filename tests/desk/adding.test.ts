/** What is taken as an article, under which name, and why something is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleUpload } from '../../src/desk/articles.ts';
import { ANN, add, addPublished, openDeskHouse, REPORT, upload } from './house.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const OTHER = 'Gulls return to Lake Ora\n\nThousands of gulls came back to the lake after two quiet years.';
const THIRD = 'Mill reopens\n\nThe paper mill at Nordhaven opened its gates to visitors on a rainy morning.';

describe('refused', () => {
  test.each<[string, Partial<ArticleUpload>, string, string | RegExp]>([
    ['another kind of file', { name: 'report.pdf' }, 'file-type', 'Save the article as .txt, .md or .html.'],
    ['a file without an ending', { name: 'report' }, 'file-type', '"report" is no file'],
    ['no publisher', { outlet: '  \n' }, 'no-outlet', 'Give the name of the newspaper'],
    ['too long a publisher', { outlet: 'x'.repeat(101) }, 'no-outlet', 'has 101 characters'],
    ['a day that is none', { published: '2024-02-30' }, 'bad-date', '"2024-02-30" is no date'],
    ['a date in other words', { published: 'yesterday' }, 'bad-date', 'such as 2023-09-12'],
    ['a day still to come', { published: '2999-01-01' }, 'bad-date', 'is still to come'],
    ['no web address', { url: 'courier.example' }, 'bad-address', 'beginning with https://'],
    ['an address of another kind', { url: 'file:///etc/passwd' }, 'bad-address', 'is no web address'],
    ['an address with a password', { url: 'https://ann:secret@courier.example' }, 'bad-address', 'is no web'],
    ['an empty file', { bytes: bytes(' \n') }, 'empty', 'The file is empty'],
    ['a picture', { bytes: new Uint8Array(900).map((_, n) => n % 7) }, 'binary', 'is not text in UTF-8'],
    ['too large a file', { bytes: new Uint8Array(1024 * 1024 + 1) }, 'too-large', 'Save the text alone'],
    ['a headline alone', { bytes: bytes('Brandt leaves Sudfall') }, 'no-text', 'a blank line and a passage'],
    [
      'another language',
      {
        bytes: bytes(
          `Brandt verlässt Sudfall\n\n${'Die Stadt und der See sind heute ganz still geblieben. '.repeat(5)}`,
        ),
      },
      'other-language',
      'is not in English',
    ],
  ])('%s', async (_, rest, reason, told) => {
    const { desk } = await openDeskHouse();
    expect(await desk.addArticle(upload(REPORT, rest), ANN)).toEqual({
      ok: false,
      reason,
      message: expect.stringMatching(
        typeof told === 'string' ? told.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : told,
      ),
    });
    expect(desk.addedArticles()).toEqual([]);
    expect(await desk.audit(9)).toEqual([]);
  });

  test('a text without a date of its own, if none is given', async () => {
    const { desk } = await openDeskHouse();
    const { published: _, ...undated } = upload();
    expect(await desk.addArticle(undated, ANN)).toMatchObject({
      ok: false,
      reason: 'no-date',
      message: 'The text does not tell when it appeared. Give the date, such as 2023-09-12.',
    });
  });

  test('a text whose own date cannot be right, if none is given', async () => {
    const { desk } = await openDeskHouse();
    const { published: _, ...undated } = upload(REPORT.replace('By Mara Quist', '7 May 2091'));
    expect(await desk.addArticle(undated, ANN)).toMatchObject({
      ok: false,
      reason: 'no-date',
      message: expect.stringContaining('2091-05-07, cannot be the day'),
    });
  });
});

describe('the date', () => {
  test('is the text’s own where none is given', async () => {
    const { desk } = await openDeskHouse();
    const { published: _, ...undated } = upload(REPORT.replace('By Mara Quist', '9 May 2024'));
    expect(await add(desk, undated)).toBe('daily-courier-2024-05-09');
  });

  test('that is given wins over the text’s own', async () => {
    const { desk } = await openDeskHouse();
    expect(await add(desk, upload(REPORT.replace('By Mara Quist', '9 May 2024')))).toBe(
      'daily-courier-2024-05-07',
    );
  });
});

describe('the name', () => {
  test.each([
    ['Daily Courier', 'daily-courier-2024-05-07'],
    ["  L'Écho  du Lac! ", 'lecho-du-lac-2024-05-07'],
    ['朝日新聞', 'article-2024-05-07'],
    [`The ${'Very '.repeat(17)}Gazette`, 'the-very-very-very-very-very-very-very-very-very-2024-05-07'],
  ])('of an article by %s is %s', async (outlet, id) => {
    const { desk } = await openDeskHouse();
    expect(await add(desk, upload(REPORT, { outlet }))).toBe(id);
  });

  test('is numbered for other articles of the same publisher and day, shipped ones too', async () => {
    const { desk } = await openDeskHouse();
    expect(await add(desk)).toBe('daily-courier-2024-05-07');
    expect(await add(desk, upload(OTHER))).toBe('daily-courier-2024-05-07-2');
    expect(await add(desk, upload(THIRD))).toBe('daily-courier-2024-05-07-3');
  });

  test('is not taken twice by two who add at once', async () => {
    const { desk } = await openDeskHouse();
    const ids = await Promise.all([REPORT, OTHER, THIRD].map((text) => add(desk, upload(text))));
    expect(new Set(ids).size).toBe(3);
    expect(desk.addedArticles().map(({ id }) => id)).toEqual(ids);
  });
});

describe('the same text again is refused', () => {
  test.each([
    ['word for word', (text: string) => text],
    [
      'with other quotes, blanks and lines',
      (text: string) => text.replaceAll(' ', '  ').replaceAll('\n', '\r\n'),
    ],
    ['with a word changed here and there', (text: string) => text.replace('old pumping', 'ancient pumping')],
    [
      'with a passage more',
      (text: string) => `${text}\nThe mayor waved from the deck until the fog took her.\n`,
    ],
    ['under another headline', (text: string) => text.replace(/^.*\n/, 'Water pact signed at last\n')],
  ])('%s', async (_, change) => {
    const { desk } = await openDeskHouse();
    const id = await add(desk);
    expect(await desk.addArticle(upload(change(REPORT), { outlet: 'Other Paper' }), ANN)).toEqual({
      ok: false,
      reason: 'same-text',
      message: `This text is there already, as ${id}. It is a draft there: publish that one or discard it.`,
    });
    expect(desk.addedArticles()).toHaveLength(1);
  });

  test('by name of the one that was retired, which can be restored', async () => {
    const { desk } = await openDeskHouse();
    const id = await addPublished(desk);
    await desk.retireArticle(id, ANN);
    expect(await desk.addArticle(upload(), ANN)).toMatchObject({
      message: expect.stringContaining('restore that one'),
    });
  });

  test('where a shipped article holds it, with or without its text at hand', async () => {
    const { desk, story } = await openDeskHouse();
    const text = await story.read('articles/herald-2031-05-04.txt');
    const again = () => desk.addArticle(upload(text), ANN);
    expect(await again()).toMatchObject({
      ok: false,
      message: expect.stringContaining('as herald-2031-05-04.'),
    });
    await story.remove('articles/herald-2031-05-04.txt');
    await desk.refresh(ANN);
    expect(desk.passages('herald-2031-05-04')).toBeUndefined();
    expect(await again()).toMatchObject({ ok: false, reason: 'same-text' });
  });
});

test('a reprint of single passages is taken, and shows where they are from', async () => {
  const { desk, story } = await openDeskHouse();
  const herald = await story.read('articles/herald-2031-05-04.txt');
  const shared = herald.split('\n\n')[2] ?? '';
  const first = await add(desk);
  const result = await desk.addArticle(upload(`${OTHER}\n\n${shared}\n\n${REPORT.split('\n\n')[4]}`), ANN);
  expect(result).toMatchObject({
    ok: true,
    preview: {
      duplicates: [
        { passage: 3, article: 'herald-2031-05-04', articlePassage: 3 },
        { passage: 4, article: first, articlePassage: 5 },
      ],
    },
  });
});

test('whatever the file holds, it is taken or refused, and a preview can be had of what was taken', async () => {
  const { desk } = await openDeskHouse();
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('the', 'of', '12%', 'said'),
  );
  const text = fc.array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('a.txt', 'a.md', 'a.html'), async (blocks, name) => {
      const result = await desk.addArticle(upload(blocks.join('\n\n'), { name }), ANN);
      if (!result.ok) expect(result.message).not.toBe('');
      else expect(await desk.previewArticle(result.preview.article.id)).toEqual(result.preview);
    }),
    { numRuns: 60 },
  );
});
