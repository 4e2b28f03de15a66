/** Articles as moderators bring them. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type ExtractedArticle, extractArticle, extractPassages } from '../../src/extraction/extract.ts';
import type { Entity } from '../../src/knowledge/schema.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const ENTITIES: readonly Entity[] = [
  {
    id: 'ada-brandt',
    name: 'Ada Brandt',
    kind: 'person',
    role: 'mayor of Nordhaven',
    aliases: ['Brandt'],
    belongsTo: [],
    leads: [],
  },
];

async function extracted(name: string): Promise<ExtractedArticle> {
  const article = extractArticle(await readFile(`tests/extraction/fixtures/${name}`), {
    entities: ENTITIES,
  });
  if (!article.ok) throw new Error(article.reason);
  return article;
}

describe('a plain text', async () => {
  const article = await extracted('lake.txt');
  const draft = (part: string) => article.drafts.find(({ sentence }) => sentence.includes(part));

  test('has a date, and passages numbered by its blocks', () => {
    expect(article).toMatchObject({ format: 'text', published: '2031-05-06' });
    expect(draft('stopped the night ferry')?.passage).toBe(3);
  });

  test('names its authors', () => {
    expect(article.authors).toEqual(['Ines Falk', 'Tom Ruiz']);
  });

  test('keeps abbreviations and initials inside their sentence', () => {
    expect(draft('Dr. J. K. Moss')?.sentence).toBe(
      '“The U.S. valves were never checked by Dr. J. K. Moss,” she told reporters.',
    );
  });

  test.each([
    ['stopped the night ferry', 'the harbour office'],
    ['Sudfall plans to sue', 'Pia Lund'],
    ['denied the claim', 'Karl Weiss'],
    ['Nobody asked us', 'Karl Weiss'],
  ])('says who says that "%s"', (part, speaker) => {
    expect(draft(part)?.saidBy).toBe(speaker);
  });

  test('resolves "she added" to the last speaker', () => {
    expect(draft('She added')?.saidBy).toBe(draft('she told reporters')?.saidBy);
  });

  test('tells through which outlet it came', () => {
    expect(draft('denied the claim')?.via).toBe('Orapress');
  });

  test.each([
    ['Sudfall plans', 'planned'],
    ['denied the claim', 'denied'],
    ['is likely to lose', 'assessed'],
    ['was founded', 'reported'],
  ])('reads the status of "%s" as %s', (part, status) => {
    expect(draft(part)?.status).toBe(status);
  });

  test('reckons weekdays from the date of the article', () => {
    expect(draft('stopped the night ferry')?.dates).toEqual([{ text: 'Tuesday', iso: '2031-05-06' }]);
    expect(draft('We will not sail')?.dates).toEqual([{ text: 'Friday', iso: '2031-05-09' }]);
  });

  test('reads numbers apart from dates', () => {
    expect(draft('1,200 passengers')?.numbers).toEqual(['1,200']);
    expect(draft('was founded in 1998')?.numbers).toEqual([]);
  });

  test('tells known names from new ones', () => {
    expect(draft('stopped the night ferry')?.about).toEqual(['ada-brandt']);
    expect(draft('Sudfall plans')?.newNames).toEqual(expect.arrayContaining(['Pia Lund', 'LWB']));
  });

  test('explains initialisms that the text defines', () => {
    expect(article.initialisms).toEqual([{ short: 'LWB', long: 'Lake Water Board' }]);
  });

  test('keeps the passage beside a sentence that opens with a pronoun', () => {
    expect(draft('It was founded')?.context).toContain('The board is likely');
    expect(draft('The board is likely')?.context).toBeUndefined();
  });

  test('sets aside what states nothing, with the reason', () => {
    expect(article.setAside).toEqual([
      { passage: 1, reason: 'headline' },
      { passage: 2, reason: 'note of what was updated' },
      { passage: 6, reason: 'heading' },
      { passage: 10, reason: 'photo credit' },
      { passage: 11, reason: 'link to another story' },
      { passage: 12, reason: 'credits of the desk' },
      { passage: 13, reason: 'subscription' },
      { passage: 14, reason: 'comment form' },
      { passage: 15, reason: 'copyright' },
    ]);
  });

  test('gives every draft as it stands in its passage', () => {
    for (const { passage, start, end, sentence } of article.drafts)
      expect(article.passages[passage - 1]?.slice(start, end)).toBe(sentence);
  });
});

test.each([
  ['14 March 2024', 'date line'],
  ['Thursday, March 14, 2024', 'date line'],
  ['14 March 2024, 10:45 a.m. CET', 'date line'],
  ['2024-03-14.', 'date line'],
  ['March 2024', 'date line'],
  ['2024', 'ornament'],
  ['The pact of 14 March 2024', 'heading'],
  ['A new pier', 'heading'],
])('a line %j is set aside as a %s', (line, reason) => {
  const { setAside } = extractPassages(['A bridge opens', line, 'It was opened by the mayor on Monday.']);
  expect(setAside[1]).toEqual({ passage: 2, reason });
});

test('a sentence that holds a date is no date line', () => {
  const { setAside } = extractPassages(['A bridge opens', 'It closed on 14 March 2024.']);
  expect(setAside).toEqual([{ passage: 1, reason: 'headline' }]);
});

test('Markdown loses its marks and keeps its headings apart', async () => {
  const article = await extracted('lake.md');
  expect(article).toMatchObject({
    format: 'markdown',
    title: 'A bridge for Sudfall',
    authors: ['Ines Falk'],
  });
  expect(article.passages[2]).toMatch(/^The council of Sudfall voted on Monday/);
  expect(article.setAside).toContainEqual({ passage: 4, reason: 'heading' });
  expect(article.drafts.at(-1)).toMatchObject({
    sentence: '“It is our bridge,” he added.',
    saidBy: 'Ilya Moss',
  });
});

test('a saved page is read without its menus and scripts', async () => {
  const article = await extracted('lake.html');
  expect(article).toMatchObject({
    format: 'html',
    title: 'Ferry sails again',
    authors: ['Ines Falk'],
    published: '2031-05-09',
  });
  expect(article.passages.join(' ')).not.toMatch(/Home|alert|©/);
  expect(article.drafts.find(({ sentence }) => sentence.includes('valves'))?.saidBy).toBe('Rosa Lind');
});

describe('an article that is kept', () => {
  test.each(['lake.txt', 'lake.md', 'lake.html'])('gives from its passages what %s gave', async (name) => {
    const { passages, drafts, setAside, initialisms, published } = await extracted(name);
    const again = extractPassages(passages, { ...(published && { published }), entities: ENTITIES });
    expect(again).toEqual({ drafts, setAside, initialisms });
  });
});

test('a ship that is only named before the one who speaks does not speak', () => {
  const { drafts } = extractPassages([
    'A bridge opens',
    'She left aboard the Curlew, the harbour office said.',
  ]);
  expect(drafts[0]?.saidBy).toBe('the harbour office');
});

test.each([
  ['It waits in the port of Sudfall, Feldt said.', 'Feldt'],
  ['It waits in the port of Sudfall, town spokesman Karl Feldt said.', 'Karl Feldt'],
  ["Sudfall's deputy mayor, Pia Lund-Aas, denied that valves would be discussed.", 'Pia Lund-Aas'],
  ['Rosa Lind, a teacher, hopes that the market will open again.', 'Rosa Lind'],
  ['Brandt, mayor of Nordhaven said it was late.', 'Brandt'],
])('in "%s" it is %s who speaks', (sentence, speaker) => {
  expect(extractPassages(['A bridge opens', sentence]).drafts[0]?.saidBy).toBe(speaker);
});

describe('is refused with the reason:', () => {
  test.each([
    ['nothing', bytes(' \n\n '), 'empty'],
    ['a headline alone', bytes('A bridge opens'), 'no-text'],
    ['5 MB', new Uint8Array(5 * 1024 * 1024).fill(97), 'too-large'],
    ['a picture', Uint8Array.from({ length: 4000 }, (_, n) => (n * 37) % 256), 'binary'],
    [
      'another language',
      bytes(
        'Die Fähre fährt wieder\n\nDie Fähre auf dem See ist am Freitag wieder gefahren, wie das Hafenamt mitteilte. Sie war drei Tage lang wegen eines Lecks im Hafen gelegen, und alle Ventile wurden in dieser Zeit von den Arbeitern ausgetauscht und geprüft.',
      ),
      'other-language',
    ],
    ['only credits', bytes('A bridge opens\n\nEdited by Max Adler.\n\n© 2031 Ora Herald'), 'nothing-stated'],
  ])('%s', (_, file, reason) => {
    expect(extractArticle(file)).toMatchObject({ ok: false, reason });
  });
});
