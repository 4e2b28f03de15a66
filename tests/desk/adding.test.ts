/** What is taken as an article, under which name, and why something is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleUpload, UploadRefusal } from '../../src/desk/articles.ts';
import { ANN, add, addPublished, openDeskHouse, REPORT, upload } from './house.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const OTHER = 'Gulls return to Lake Ora\n\nThousands of gulls came back to the lake after two quiet years.';
const THIRD = 'Mill reopens\n\nThe paper mill at Nordhaven opened its gates to visitors on a rainy morning.';

describe('refused', () => {
  const bad = { reason: 'bad-date' } as const;
  test.each<[string, Partial<ArticleUpload>, UploadRefusal]>([
    ['another kind of file', { name: 'report.pdf' }, { reason: 'file-type', given: 'report.pdf' }],
    ['a file without an ending', { name: 'report' }, { reason: 'file-type', given: 'report' }],
    ['no publisher', { outlet: '  \n' }, { reason: 'no-outlet' }],
    [
      'too long a publisher',
      { outlet: 'x'.repeat(101) },
      { reason: 'long-outlet', length: 101, longest: 100 },
    ],
    ['a day that is none', { published: '2024-02-30' }, { ...bad, given: '2024-02-30' }],
    ['a date in other words', { published: 'yesterday' }, { ...bad, given: 'yesterday' }],
    ['a day still to come', { published: '2999-01-01' }, { reason: 'date-to-come', given: '2999-01-01' }],
    ['no web address', { url: 'courier.example' }, { reason: 'bad-address', given: 'courier.example' }],
    ['an address of another kind', { url: 'file:///a' }, { reason: 'bad-address', given: 'file:///a' }],
    [
      'an address with a password',
      { url: 'https://ann:secret@courier.example' },
      { reason: 'bad-address', given: 'https://ann:secret@courier.example' },
    ],
    ['an empty file', { bytes: bytes(' \n') }, { reason: 'empty' }],
    ['a picture', { bytes: new Uint8Array(900).map((_, n) => n % 7) }, { reason: 'binary' }],
    ['too large a file', { bytes: new Uint8Array(1024 * 1024 + 1) }, { reason: 'too-large' }],
    ['a headline alone', { bytes: bytes('Brandt leaves Sudfall') }, { reason: 'no-text' }],
    [
      'another language',
      {
        bytes: bytes(
          `Brandt verlässt Sudfall\n\n${'Die Stadt und der See sind heute ganz still geblieben. '.repeat(5)}`,
        ),
      },
      { reason: 'other-language' },
    ],
  ])('%s', async (_, rest, refusal) => {
    const { desk } = await openDeskHouse();
    expect(await desk.addArticle(upload(REPORT, rest), ANN)).toEqual({ ok: false, ...refusal });
    expect(desk.addedArticles()).toEqual([]);
    expect(await desk.audit(9)).toEqual([]);
  });

  test('a text without a date of its own, if none is given', async () => {
    const { desk } = await openDeskHouse();
    const { published: _, ...undated } = upload();
    expect(await desk.addArticle(undated, ANN)).toEqual({ ok: false, reason: 'no-date' });
  });

  test('a text whose own date cannot be right, if none is given', async () => {
    const { desk } = await openDeskHouse();
    const { published: _, ...undated } = upload(REPORT.replace('By Mara Quist', '7 May 2091'));
    expect(await desk.addArticle(undated, ANN)).toEqual({ ok: false, reason: 'own-date', own: '2091-05-07' });
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

const numbered = (text: string, from: string, to: string) => text.replace(from, to);

describe('the same text again is refused', () => {
  test.each([
    ['word for word', (text: string) => text],
    [
      'with other quotes, blanks and lines',
      (text: string) => text.replaceAll(' ', '  ').replaceAll('\n', '\r\n'),
    ],
    ['in capitals, and with other marks', (text: string) => text.toUpperCase().replaceAll(',', ' –')],
    ['under another headline', (text: string) => text.replace(/^.*\n/, 'Water pact signed at last\n')],
    ['with a passage less', (text: string) => text.replace(/\nA choir.*\n/, '')],
  ])('%s', async (_, change) => {
    const { desk } = await openDeskHouse();
    const article = await add(desk);
    expect(await desk.addArticle(upload(change(REPORT), { outlet: 'Other Paper' }), ANN)).toEqual({
      ok: false,
      reason: 'same-text',
      article,
      state: 'draft',
    });
    expect(desk.addedArticles()).toHaveLength(1);
  });

  test('by name of the one that was retired, which can be restored', async () => {
    const { desk } = await openDeskHouse();
    const id = await addPublished(desk);
    await desk.retireArticle(id, ANN);
    expect(await desk.addArticle(upload(), ANN)).toMatchObject({ article: id, state: 'retired' });
  });

  test('where a shipped article holds it, with or without its text at hand', async () => {
    const { desk, story } = await openDeskHouse();
    const text = await story.read('articles/herald-2031-05-04.txt');
    const again = () => desk.addArticle(upload(text), ANN);
    const refused = { ok: false, reason: 'same-text', article: 'herald-2031-05-04' };
    expect(await again()).toEqual(refused);
    await story.remove('articles/herald-2031-05-04.txt');
    await desk.refresh(ANN);
    expect(desk.passages('herald-2031-05-04')).toBeUndefined();
    expect(await again()).toEqual(refused);
  });
});

describe('a text that is there already but for little is taken, and tells where it differs:', () => {
  test.each([
    ['in a number', numbered(REPORT, '900 litres', '700 litres'), [4]],
    ['in a point in a number', numbered(REPORT, '900 litres', '9.00 litres'), [4]],
    ['in a sign', numbered(REPORT, '900 litres', '900% litres'), [4]],
    ['in a word', numbered(REPORT, 'will be closed', 'will not be closed'), [5]],
    ['by a passage more', `${REPORT}\nThe mayor waved from the deck until the fog took her.\n`, [7]],
  ])('%s', async (_, text, otherwise) => {
    const { desk } = await openDeskHouse();
    const article = await add(desk);
    const result = await desk.addArticle(upload(text), ANN);
    expect(result).toMatchObject({ ok: true, preview: { reprint: { article, otherwise } } });
    const [earlier] = desk.addedArticles();
    expect((await desk.previewArticle(earlier?.id ?? ''))?.reprint).toBeDefined();
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
        { passage: 3, article: 'herald-2031-05-04', articlePassage: 3, same: true },
        { passage: 4, article: first, articlePassage: 5, same: true },
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
      if (!result.ok) expect(result.reason).not.toBe('');
      else expect(await desk.previewArticle(result.preview.article.id)).toEqual(result.preview);
    }),
    { numRuns: 60 },
  );
});
