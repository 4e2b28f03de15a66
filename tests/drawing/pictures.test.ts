/** Drawings become PNGs, with the real renderer and the real fonts. */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createPictures } from '../../src/drawing/pictures.ts';

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="Noto Sans">` +
  `<rect width="300" height="60" fill="#fff"/>${inner}</svg>`;
const word = (text: string, more = '') => svg(`<text x="10" y="40" font-size="30" ${more}>${text}</text>`);

const never = (error: unknown) => {
  throw error;
};

/** The uncompressed lines of a PNG, for telling two pictures apart. */
function lines(png: Uint8Array | undefined): string {
  const bytes = Buffer.from(png ?? []);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    }
  }
  return inflateSync(Buffer.concat(data)).toString('base64');
}

test('a drawing is a PNG of its size', async () => {
  const png = Buffer.from((await createPictures(never).png('one', () => word('Khasan'))) ?? []);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 60]);
});

test('Latin and Cyrillic letters are drawn, each its own; regular and bold', async () => {
  const { png } = createPictures(never);
  const texts = ['', 'Kim', 'Ким', 'Кин', 'Ķīm'];
  const drawn = await Promise.all(texts.map((text) => png(text, () => word(text))));
  const bold = await png('bold', () => word('Kim', 'font-weight="700"'));
  expect(new Set([...drawn, bold].map(lines)).size).toBe(texts.length + 1);
});

test('a picture is drawn once for its key, even for two who ask at once', async () => {
  const { png } = createPictures(never);
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return word('once');
  };
  const [one, other] = await Promise.all([png('key', draw), png('key', draw)]);
  expect(await png('key', draw)).toBe(one);
  expect(other).toBe(one);
  expect(drawn).toBe(1);
});

test('what was not asked for longest is forgotten', async () => {
  const { png } = createPictures(never);
  const drawn: string[] = [];
  const ask = (key: string) =>
    png(key, () => {
      drawn.push(key);
      return svg('');
    });
  await ask('first');
  for (let n = 0; n < 39; n++) await ask(`${n}`);
  await ask('first');
  await ask('one more');
  await ask('first');
  await ask('0');
  expect(drawn.filter((key) => key === 'first')).toHaveLength(1);
  expect(drawn.filter((key) => key === '0')).toHaveLength(2);
});

test('what cannot be drawn is told and leaves no picture; it is tried again', async () => {
  const told: unknown[] = [];
  const { png } = createPictures((error) => told.push(error));
  expect(await png('key', () => 'no drawing at all')).toBeUndefined();
  expect(told).toHaveLength(1);
  expect(await png('key', () => word('now'))).toBeDefined();
});
