/** How the shipped facts understand what readers type. */
import { describe, expect, test } from 'vitest';
import { isForeign } from '../../src/answering/languages.ts';
import { words } from '../../src/answering/tokens.ts';
import { openAnswerer } from '../../src/cli/open-answerer.ts';
import { readQuestions } from '../../src/cli/read-questions.ts';

const answerer = await openAnswerer({ articles: [], bundled: true });
const ask = (text: string) => {
  const [part] = answerer.answer(text).parts;
  if (!part) throw new Error('no reply');
  return part;
};

describe('"he" with nobody named', () => {
  test.each([
    ['what did he wear?', 'kim-black-suit'],
    ['who came with him', 'kims-entourage'],
    ['what is his train like', 'kims-armored-train'],
  ])('is Kim: %j', (text, fact) => {
    const reply = ask(text);
    expect(reply.facts[0]?.id).toBe(fact);
    expect(reply.outcome).toBe('answered');
    // Shown is what the reader asked; how it was read stands in the trace.
    expect(reply.question).toBe(text);
    expect(reply.trace.understood).toContain('kim');
    expect(reply.trace.corrected[0]?.to).toContain('Kim Jong Un');
  });

  test('does not make an answer of what the sources leave open', () => {
    expect(ask('did he bring his wife').outcome).toBe('unknown');
  });
});

describe('"what did … say", of somebody who said several things', () => {
  test.each(['what did the professor say?', 'what did Peskov say?'])('offers some of them: %j', (text) => {
    const { outcome, candidates } = ask(text);
    expect(outcome).toBe('unsure');
    expect(candidates.length).toBeGreaterThan(1);
  });

  test('is declined where they said nothing', () => {
    expect(ask('what did Macron say?').outcome).toBe('unknown');
    expect(ask('what did China say?').outcome).toBe('unknown');
  });
});

describe('a word that excludes what the fact says', () => {
  test.each([
    'how much would the s-500 boost the air defense of the north',
    'how many farmers in the southern provinces are too weak to work',
  ])('is no way to that fact: %j', (text) => {
    expect(ask(text).outcome).toBe('unknown');
  });
});

test.each([
  ['wut was kim wearin', 'what was kim wearing'],
  ['where is he goin', 'where is he going'],
])('a dropped g is put back: %j', (text, read) => {
  expect(ask(text).trace.understood.replace('kim jong un', 'he')).toBe(read);
});

test('"who says so?" in the same message is told beside the answer', () => {
  const { parts } = answerer.answer('is the summit on Wednesday? who says so?');
  expect(parts.map(({ outcome }) => outcome)).toEqual(['answered']);
});

describe('another language in Latin letters', () => {
  test.each([
    'Wo ist Kim über die Grenze?',
    'où est Kim maintenant',
    '¿Quién es Soo Kim?',
    'onde está o Kim',
  ])('is not taken for misspelt English: %j', (text) => {
    expect(ask(text)).toMatchObject({ outcome: 'unknown', reason: 'other-script' });
  });

  test('is not seen in what the sets ask in English', async () => {
    const foreign: string[] = [];
    for (const file of ['questions', 'held-out', 'held-out-second'])
      for (const { q } of await readQuestions(`tests/evaluation/${file}.jsonl`))
        if (isForeign(words(q))) foreign.push(q);
    expect(foreign).toEqual([]);
  });
});

test('a later question\'s "his" is the name of the first one\'s, as it is written', () => {
  const { parts } = answerer.answer('Who travels with Kim? And what is his train like?');
  expect(parts.at(-1)?.question).toBe("And what is Kim's train like?");
});
