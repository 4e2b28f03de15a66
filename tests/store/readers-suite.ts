/** What readers say, whatever the database. */
import { describe, expect, test } from 'vitest';
import type { NewPlace } from './places.ts';

const [RITA, SAM] = ['100000000000000011', '100000000000000012'];

export function readersSuite(newPlace: NewPlace): void {
  describe('a vote', () => {
    test('counts once for each reader and fact, and can be changed', async () => {
      const store = await (await newPlace()).open();
      await store.vote({ reader: RITA, fact: 'ferry-arrives', helpful: true });
      await store.vote({ reader: SAM, fact: 'ferry-arrives', helpful: true });
      await store.vote({ reader: SAM, fact: 'talks-end', helpful: true });
      expect(await store.votes('ferry-arrives')).toEqual({ helpful: 2, notHelpful: 0 });
      await store.vote({ reader: RITA, fact: 'ferry-arrives', helpful: false });
      expect(await store.votes('ferry-arrives')).toEqual({ helpful: 1, notHelpful: 1 });
      expect(await store.votes('nobody-asked')).toEqual({ helpful: 0, notHelpful: 0 });
    });
  });

  describe('a report', () => {
    test('is kept as it was written, the newest first', async () => {
      const store = await (await newPlace()).open();
      const texts = ['It was a Tuesday.\n\u0000\ud800', 'Wrong ferry 🚢', 'x'.repeat(4_000)];
      const ids: number[] = [];
      for (const text of texts) ids.push(await store.report({ reader: RITA, fact: 'ferry-arrives', text }));
      expect(ids).toEqual([1, 2, 3]);
      expect((await store.reports(10)).map(({ text }) => text)).toEqual(texts.toReversed());
      expect(await store.reports(1)).toEqual([
        { id: 3, reader: RITA, fact: 'ferry-arrives', text: texts[2], at: expect.any(Date) },
      ]);
    });
  });

  describe('a reader', () => {
    test('is told everything that is held on them, and on nobody else', async () => {
      const store = await (await newPlace()).open();
      await store.vote({ reader: RITA, fact: 'ferry-arrives', helpful: false });
      await store.report({ reader: RITA, fact: 'ferry-arrives', text: 'No.' });
      await store.vote({ reader: SAM, fact: 'ferry-arrives', helpful: true });
      expect(await store.readerData(RITA)).toEqual({
        votes: [{ reader: RITA, fact: 'ferry-arrives', helpful: false, at: expect.any(Date) }],
        reports: [{ id: 1, reader: RITA, fact: 'ferry-arrives', text: 'No.', at: expect.any(Date) }],
      });
      expect(await store.readerData('nobody')).toEqual({ votes: [], reports: [] });
    });

    test('can be forgotten, and nobody else with them', async () => {
      const store = await (await newPlace()).open();
      for (const reader of [RITA, SAM]) {
        await store.vote({ reader, fact: 'ferry-arrives', helpful: true });
        await store.vote({ reader, fact: 'talks-end', helpful: true });
        await store.report({ reader, fact: 'ferry-arrives', text: 'No.' });
      }
      const before = await store.readerData(SAM);
      expect(await store.forgetReader(RITA)).toBe(3);
      expect(await store.readerData(RITA)).toEqual({ votes: [], reports: [] });
      expect(await store.readerData(SAM)).toEqual(before);
      expect(await store.forgetReader(RITA)).toBe(0);
    });
  });
}
