/** Ranking sets: which facts a question must lead to, best first, and which it must not be answered with. */
import { describe, expect, it } from 'vitest';
import { openAnswerer } from '../../src/cli/open-answerer.ts';

const answerer = await openAnswerer({ articles: [], bundled: true });
const part = (question: string) => answerer.answer(question).parts[0];

describe('a question leads to the fact that answers it, however it is asked', () => {
  it.each([
    ['Where did Kim cross into Russia?', 'train-enters-khasan'],
    ['which border town did the train roll into', 'train-enters-khasan'],
    ['will there be a presser', 'no-press-conference'],
    ['lunch or banquet', 'official-lunch-bloomberg'],
    ['who called putin a pariah', 'miller-calls-putin-pariah'],
    ['how many north koreans are undernourished', 'wfp-almost-half-undernourished'],
    ['what is the s-400 built to shoot down', 's-400-purpose'],
    ['wat was kim waering', 'kim-black-suit'],
    ['did the train keep going north', 'kim-train-further-north'],
    ['who backed North Korea most at its founding', 'soviet-union-biggest-backer'],
  ])('%s', (question, fact) => {
    const ranked = part(question)?.candidates.map((candidate) => candidate.fact.id);
    expect(ranked?.slice(0, 3)).toContain(fact);
  });
});

describe('both sides of a disagreement stand side by side', () => {
  it.each([
    ['What meal will Kim and Putin share?', ['official-lunch-bloomberg', 'official-banquet-rfa']],
    [
      'Has the US accused North Korea of supplying munitions?',
      ['us-accuses-north-korea-of-supplying', 'moscow-and-pyongyang-deny-supplies'],
    ],
  ])('%s', (question, facts) => {
    expect(part(question)?.facts.map(({ id }) => id)).toEqual(expect.arrayContaining(facts));
  });
});

describe('what the sources do not say is declined, with the nearest fact beside it', () => {
  it.each([
    ["What is the name of North Korea's foreign minister?", 'foreign-minister-travels-with-kim'],
    ['What did Peskov say about the S-400?', undefined],
    ['What was Putin wearing?', 'kim-black-suit'],
    ['How many soldiers did North Korea send to Kursk in 2024?', undefined],
    ['Who paid for the train ticket?', undefined],
  ])('%s', (question, nearest) => {
    const answer = part(question);
    expect(answer?.outcome).toBe('unknown');
    if (nearest !== undefined) expect(answer?.facts.map(({ id }) => id)).toContain(nearest);
  });
});

it('says that a later year is later than the sources', () => {
  expect(part('What did Kim and Putin sign in 2024?')?.reason).toBe('later-than-sources');
});

it('is not drawn into what has nothing to do with the summit', () => {
  expect(part('how do I boil an egg')?.outcome).toBe('unknown');
});

it('tells beside an answer that the second question is left open', () => {
  const { parts } = answerer.answer('What was Kim wearing and how much did the suit cost?');
  expect(parts.map(({ outcome }) => outcome)).toEqual(['answered', 'unknown']);
  expect(parts[0]?.facts[0]?.id).toBe('kim-black-suit');
});
