/** What the last answer was about is remembered for a while, for one reader in one channel. */
import { expect, test } from 'vitest';
import { createSubjects } from '../../src/discord/subjects.ts';

const [A, B] = [
  { fact: 'a', question: 'A?' },
  { fact: 'b', question: 'B?' },
];
const MINUTE = 60_000;

test('each reader has one subject a channel, the last one', () => {
  const subjects = createSubjects();
  subjects.of('rita', '1').about(A);
  subjects.of('rita', '1').about(B);
  expect(subjects.of('rita', '1').subject()).toEqual(B);
  expect(subjects.of('rita', '2').subject()).toBeUndefined();
  expect(subjects.of('sam', '1').subject()).toBeUndefined();
  subjects.of('rita', '1').about(undefined);
  expect(subjects.of('rita', '1').subject()).toBeUndefined();
});

test('a subject is forgotten after ten minutes', () => {
  let now = 0;
  const subjects = createSubjects(10, () => now);
  subjects.of('rita', '1').about(A);
  now = 9 * MINUTE;
  subjects.of('rita', '2').about(B);
  expect(subjects.of('rita', '1').subject()).toEqual(A);
  now = 10 * MINUTE;
  expect(subjects.of('rita', '1').subject()).toBeUndefined();
  expect(subjects.of('rita', '1').remembered()).toEqual([B]);
});

test('only the newest are kept', () => {
  const subjects = createSubjects(2);
  for (const reader of ['rita', 'sam', 'tom']) subjects.of(reader, '1').about(A);
  expect(['rita', 'sam', 'tom'].map((reader) => subjects.of(reader, '1').subject())).toEqual([
    undefined,
    A,
    A,
  ]);
});

test('a reader can be forgotten in all channels, and nobody else with them', () => {
  const subjects = createSubjects();
  for (const channel of ['1', '2']) subjects.of('rita', channel).about(A);
  subjects.of('sam', '1').about(B);
  expect(subjects.of('rita', '3').remembered()).toEqual([A, A]);
  subjects.of('rita', '3').forget();
  expect(subjects.of('rita', '1').remembered()).toEqual([]);
  expect(subjects.of('sam', '1').subject()).toEqual(B);
});
