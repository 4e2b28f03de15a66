import { describe, expect, test } from 'vitest';
import { asksSpeaker } from '../../src/answering/kinds.ts';

describe('who says so', () => {
  test.each([
    'who said that putin is a pariah',
    'who called it a reversal',
    'which agency first named wednesday',
    'which south korean official reminded moscow of its obligations',
    'according to whom will they meet',
    'where does the info about the banquet come from',
    'whose estimate is it',
    'what is the source of the figure',
  ])('is asked in %j', (text) => {
    expect(asksSpeaker(text)).toBe(true);
  });

  test.each(['who is kim', 'what did seoul say', 'where does kim come from', 'who travels with him', ''])(
    'is not asked in %j',
    (text) => {
      expect(asksSpeaker(text)).toBe(false);
    },
  );
});
