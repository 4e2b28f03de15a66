import { describe, expect, test } from 'vitest';
import { otherReadings } from '../../src/answering/readings.ts';

const texts = (text: string) => otherReadings(text, undefined).map((reading) => reading.text);

describe('a roundabout way to ask for somebody’s words', () => {
  test.each([
    ["Did NATO say anything about Shoigu's trip?", "what did NATO say about Shoigu's trip?"],
    ['has Seoul said anything on the train', 'what did Seoul say about the train'],
    ['where did the info about the banquet come from?', 'who reported the banquet'],
    ['Where was the claim of a lunch taken from', 'who reported a lunch'],
  ])('is read plainly as well: %j', (text, plain) => {
    expect(texts(text)).toEqual([plain]);
  });

  test.each(['What did NATO say about the trip?', 'where did Kim come from', 'did he say so', ''])(
    'is not seen in %j',
    (text) => {
      expect(texts(text)).toEqual([]);
    },
  );
});

test('"he" is named where nobody else is, and readers are told', () => {
  const named = () => ({ text: 'where is Kim', from: 'he', to: 'Kim' });
  expect(otherReadings('where is he', named)).toEqual([
    { text: 'where is Kim', corrected: [{ from: 'he', to: 'Kim' }] },
  ]);
});
