/** A text of an article that is no longer the one the facts were written from stops a refresh, and tells why. */
import { describe, expect, test } from 'vitest';
import { ANN, openDeskHouse } from './house.ts';

describe('a text that has changed', () => {
  const HERALD = 'knowledge/articles/herald-2031-05-04.yaml';
  const TEXT = 'articles/herald-2031-05-04.txt';

  test('is told a passage a line, with the facts that cite it and whether their quotes still stand', async () => {
    const { story, desk } = await openDeskHouse();
    const before = desk.about();
    await story.edit(TEXT, 'stepped off the night ferry', 'came off the night ferry');
    await story.edit(TEXT, 'brass clock', 'brass sextant');
    await story.edit(TEXT, 'crosses Lake Ora', 'sails across Lake Ora');
    const line = (passage: number) => story.lineOf(HERALD, `# ${passage}`);
    expect(await desk.refresh(ANN)).toEqual({
      ok: false,
      version: before.version,
      problems: [
        {
          file: HERALD,
          line: await line(1),
          message: expect.stringMatching(/^passage 1 has changed: .*; no fact cites it: check whether/),
        },
        {
          file: HERALD,
          line: await line(2),
          message: expect.stringMatching(
            /^passage 2 has .* cite it, ferry-arrives \(its quote "stepped off the night ferry at Sudfall" is gone\), then write/,
          ),
        },
        {
          file: HERALD,
          line: await line(3),
          message: expect.stringMatching(
            /^passage 3 has .*, clock-gift \(its quote still stands there\), then/,
          ),
        },
      ],
    });
    expect(desk.about()).toEqual(before);
  });

  test('by a passage put in between is told as passages that moved', async () => {
    const { story, desk } = await openDeskHouse();
    await story.edit(TEXT, 'She carried', 'It rained.\n\nShe carried');
    const report = await desk.refresh(ANN);
    expect(report.ok || report.problems.map(({ message }) => message)).toEqual([
      'lists 4 passages, the text has 5',
      expect.stringMatching(/^passage 3 now stands as passage 4: .*, clock-gift \(its quote ".*" is gone\)/),
      expect.stringMatching(/^passage 4 now stands as passage 5: .*, talks-planned \(/),
    ]);
  });
});
