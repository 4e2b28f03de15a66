/** Claims in other words than the facts: what means the same, what cannot both be so, and what only looks alike. */
import { describe, expect, test } from 'vitest';
import { inPlainWords } from '../../src/desk/claims/meanings.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { memoryStore } from './house.ts';

const desk = await openDesk({ knowledgeDir: 'knowledge', store: await memoryStore() });
const checked = (claim: string) => desk.check(claim).claims[0];

describe('what means the same is supported', () => {
  test.each([
    'Kim entered Russia by rail.',
    'Kim arrived in Russia by train.',
    'Kim crossed the border at Khasan.',
    "Kim's train rolled into Khasan.",
    'Soo Kim was once an analyst at the CIA.',
    'Sergei Shoigu is the Russian defence minister.',
    'Lim Soo-suk speaks for the Foreign Ministry.',
    'The US accuses North Korea of shipping munitions to Russia.',
    'North Korea is forbidden to export arms.',
    'Peskov refused to say when and where they would meet.',
    'Kim was saluted by Russian soldiers.',
    'Washington accuses Pyongyang of supplying munitions.',
    'Soo Kim, who used to be a CIA analyst, works at LMI.',
    'It is still unclear where Kim and Putin will meet.',
    "A trip to China would be Putin's first journey abroad since the warrant.",
    'Kim and Putin met in Vladivostok in 2019.',
  ])('%s', (claim) => {
    expect(checked(claim)?.verdict).toBe('supported');
  });
});

describe('where there can be one only, another is contradicted, and both are told', () => {
  test.each([
    ['Kim arrived by plane.', 'by train', 'by plane'],
    ['Kim flew to Russia.', 'by train', 'by plane'],
    ['Kim sailed to Russia.', 'by train', 'by ship'],
    ['Kim wore a white suit.', 'black', 'white'],
    ['Kim crossed the border at Vladivostok.', 'Khasan', 'Vladivostok'],
    ["North Korea's economy is larger than a decade ago.", 'smaller', 'larger'],
    ['Lim Soo-suk is the spokesperson of the Kremlin.', 'Dmitry Peskov', 'Lim Soo-suk'],
    ['Xi Jinping is the president of Russia.', 'Vladimir Putin', 'Xi Jinping'],
  ])('%s', (claim, known, claimed) => {
    expect(checked(claim)).toMatchObject({ verdict: 'contradicted', reason: 'differs', known, claimed });
  });
});

describe('what only looks alike is neither', () => {
  test.each([
    // Somebody else, who may have come as they like.
    'Putin flew to Vladivostok.',
    'The foreign minister flew to Russia.',
    // Another thing of the same colour or not.
    'Kim wore a white shirt.',
    // The other way round.
    'Kim left Russia on 10 September 2023.',
    'Kim arrived in Pyongyang by train.',
    'Kim saluted dozens of Russian soldiers.',
    'North Korea supplied the Soviet Union with weapons.',
    'Kim begged Putin for military assistance.',
    "Kim didn't confirm that he would see Putin at the cosmodrome.",
    'Kim could ask Pyongyang for food aid.',
    // Together with somebody who was not there.
    'Kim came to Russia with Putin.',
    // A plan is not what happened, and what is to come on a day not what was on another.
    'Kim met Putin on Wednesday.',
    'Kim will leave Russia on Friday.',
    // No longer so.
    'Soo Kim is a CIA analyst.',
    'Soo Kim works for the CIA.',
    'Soo Kim used to work at LMI.',
    "The Soviet Union is Pyongyang's biggest backer.",
    // Done to those who do it.
    'North Korea accused the US of supplying munitions.',
    'The United States is accused by North Korea of supplying munitions.',
    'Russian soldiers were saluted by Kim.',
    'The Soviet Union was supplied with weapons by North Korea.',
    'The United States was told by Pyongyang that arms transfers would have a price.',
    // Left open, guessed, or only if.
    'Putin will visit China.',
    'Putin is going to China in October.',
    'Putin will meet Kim at Vostochny Cosmodrome.',
    'North Korea has reentry technology from Russia.',
    'Kim got technology for spy satellites from Russia.',
    // Somebody's plan is not yet what will be, nor a meeting ahead one that was.
    'Kim will visit the Sukhoi plant.',
    'Kim met Putin on Tuesday.',
    'Putin had contacts with Xi by the end of 2023.',
    // When somebody spoke or showed it, and until when something is planned.
    'The train arrived late on Tuesday.',
    'Putin will visit the Vostochny Cosmodrome on Tuesday.',
    'Putin will have contacts with Xi on Tuesday.',
    // A town is not its station.
    'Kim entered the Khasan station.',
    // A town, where only the state of that name is spoken of.
    'Kim entered a station in Moscow.',
  ])('%s', (claim) => {
    expect(checked(claim)?.verdict).toBe('not-covered');
  });
});

test('what is only planned or possible is told as that', () => {
  expect(checked('Kim will visit the Sukhoi plant.')).toMatchObject({ reason: 'planned' });
  expect(checked('Putin will visit China.')).toMatchObject({ reason: 'possible' });
});

test('of a month without a year no year is made up', () => {
  expect(checked('Shoigu visited in June.')).toMatchObject({ known: 'July 2023', claimed: 'June' });
});

test('plain words are read as they are', () => {
  for (const claim of [
    "Kim's train rolled into Khasan.",
    'Kim flew to Russia.',
    'Kim and Putin met once, in 2019.',
  ])
    expect(inPlainWords(inPlainWords(claim))).toBe(inPlainWords(claim));
});
