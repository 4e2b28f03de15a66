/** Articles nobody wrote facts for. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMixedAnswer } from '../../../src/answering/passages/mixed-answerer.ts';
import { createPassageAnswerer } from '../../../src/answering/passages/passage-answerer.ts';
import { readQuestions } from '../../../src/cli/read-questions.ts';
import { readWords } from '../../../src/desk/read-files.ts';
import { readArticleText, splitPassages } from '../../../src/knowledge/article-text.ts';
import { MAX_QUOTE_WORDS } from '../../../src/knowledge/schema.ts';

const bridge = {
  id: 'bridge',
  passages: splitPassages(`Sudfall opens its bridge

The bishop of Westholm cut the ribbon of the new bridge on Sunday. It rained all afternoon.

The bridge cost four million crowns and was paid for by the Lake Water Board.

Engineer Rosa Lind designed the arches. She had built two bridges before.`),
};
const ferry = {
  id: 'ferry',
  passages: splitPassages(`Night ferry leaks

The night ferry stayed in the harbour of Nordhaven because of a leak in its hull.`),
};
const { vectors } = await readWords('knowledge');
const { answer, view } = createPassageAnswerer([bridge, ferry], vectors);

test.each([
  ['Who cut the ribbon of the bridge?', 'bridge', 2],
  ['How much did the bridge cost?', 'bridge', 3],
  ['Who desinged the arches?', 'bridge', 4],
  ['Why did the ferry stay in Nordhaven harbour?', 'ferry', 2],
])('%s', (question, article, passage) => {
  const [found] = answer(question).candidates;
  expect(found?.fact.citations).toMatchObject([{ article, passage }]);
});

test('a sentence that opens with a pronoun brings the one before it', () => {
  const [found] = answer('How many bridges had been built before?').candidates;
  expect(found?.fact.statement).toBe(
    'Engineer Rosa Lind designed the arches. She had built two bridges before.',
  );
});

test('what no article speaks of is declined', () => {
  expect(answer('Which football club won the championship in Brazil?')).toMatchObject({
    outcome: 'unknown',
    reason: 'off-topic',
  });
});

test('nothing asked is no question', () => {
  expect(answer('so what is it?')).toMatchObject({
    outcome: 'unknown',
    reason: 'no-question',
    candidates: [],
  });
});

test('no articles decline everything', () => {
  expect(createPassageAnswerer([]).answer('Who cut the ribbon?').outcome).toBe('unknown');
});

test('a candidate is found again by its id', () => {
  const [found] = answer('Who cut the ribbon of the bridge?').candidates;
  expect(view(found?.fact.id ?? '')?.statement).toBe(found?.fact.statement);
  expect(view('bridge-p9-s1')).toBeUndefined();
});

test('a quote stands in its passage and is no longer than a curator may quote', () => {
  const asked = fc.array(fc.constantFrom(...bridge.passages.join(' ').split(/\s+/)), { maxLength: 12 });
  fc.assert(
    fc.property(asked, (words) => {
      for (const { fact } of answer(words.join(' ')).candidates)
        for (const { quote = '', text = '', article, passage } of fact.citations) {
          expect(text).toContain(quote);
          expect(quote.split(/\s+/).length).toBeLessThanOrEqual(MAX_QUOTE_WORDS);
          expect(text).toBe((article === 'bridge' ? bridge : ferry).passages[passage - 1]);
        }
    }),
  );
});

test('the same question gets the same answer', () => {
  const question = 'Who cut the ribbon of the bridge?';
  expect(createPassageAnswerer([bridge, ferry], vectors).answer(question)).toEqual(answer(question));
});

test('two questions in one message are answered apart', () => {
  const ask = createMixedAnswer(undefined, createPassageAnswerer([bridge, ferry], vectors));
  const { parts } = ask('Who cut the ribbon of the bridge? Why did the ferry stay in the harbour?');
  expect(parts.map(({ candidates }) => candidates[0]?.fact.citations[0]?.article)).toEqual([
    'bridge',
    'ferry',
  ]);
});

const directory = process.env['RETRIEVAL_DIR'];
describe.skipIf(!directory)('the articles of RETRIEVAL_DIR (skipped where it is unset)', () => {
  test('put the right passage first for 88.5 and among five for 97 of 100 questions', async () => {
    const folder = join(directory ?? '', 'articles');
    const ids = (await readdir(folder)).map((file) => file.replace(/\.txt$/, '')).sort();
    const articles = await Promise.all(
      ids.map(async (id) => ({ id, passages: (await readArticleText(folder, id)) ?? [] })),
    );
    const ask = createMixedAnswer(undefined, createPassageAnswerer(articles, vectors));
    const questions = (await readQuestions(join(directory ?? '', 'questions.jsonl'))).filter(
      (q) => q.answerable,
    );
    const among = (most: number) =>
      questions.filter(({ q, gold }) =>
        ask(q)
          .parts[0]?.candidates.slice(0, most)
          .some(({ fact }) =>
            fact.citations.some((c) => gold.some((g) => g.article === c.article && g.passage === c.passage)),
          ),
      ).length / questions.length;
    expect(among(1)).toBeGreaterThanOrEqual(0.885);
    expect(among(5)).toBeGreaterThanOrEqual(0.97);
  }, 120_000);
});
