/** Answers from articles that moderators added: sentences quoted, which nobody checked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADDED_TOPIC } from '../../src/answering/passages/passage-views.ts';
import { answerMessage, factMessage } from '../../src/presenting/answer-message.ts';
import { whoMessage } from '../../src/presenting/who-message.ts';
import { buttonsOf, faultsOf, textOf } from './discord-rules.ts';
import { answer, anyText, article, fact, shelf } from './make.ts';

const SENTENCE = 'The market has *42* stalls, Quill told the Lake Post.';
const POST = article({ id: 'post', outlet: 'Lake Post', published: '2031-05-05', added: true });
const shown = shelf([], [POST], { post: ['Head', `Hello there. ${SENTENCE}`] });

const quoted = (statement = SENTENCE) =>
  fact({
    id: 'post-p2-s2',
    topic: ADDED_TOPIC,
    statement,
    question: statement,
    saidBy: ['Lake Post'],
    citations: [
      { article: 'post', passage: 2, quote: 'The market has *42* stalls', text: `Hello there. ${statement}` },
    ],
  });

test('an answer is shown as a quotation, with a line of its own that says what it is', () => {
  const message = answerMessage({ parts: [answer({ facts: [quoted()] })] }, shown);
  const [statement] = textOf(message).split('\n📄');
  expect(statement).toBe(
    '> The market has \\*42\\* stalls, Quill told the Lake Post.\n' +
      '-# 🗞️ A sentence quoted from an article by **Lake Post**, not a checked fact',
  );
  expect(textOf(message)).toContain('📄 **Lake Post**, 5 May 2031, passage 2: “');
  expect(buttonsOf(message)).toEqual({ 'Show passage': 'passage:post:2:2:0' });
});

test('a fact is never called a quoted sentence', () => {
  expect(textOf(factMessage(fact(), shelf()))).toContain('📰 Reported · said by');
});

test('as a guess it is named as what it is, not offered as if it were a question', () => {
  const unsure = answer({ outcome: 'unsure', facts: [], candidates: [{ fact: quoted('Short.'), score: 1 }] });
  const message = answerMessage({ parts: [unsure] }, shown);
  expect(textOf(message)).toContain('1. 🗞️ “Short.” (Lake Post)');
  expect(buttonsOf(message)).toEqual({ '1. Short.': 'fact:post-p2-s2' });
});

test('a sentence without end stands in its passage alone', () => {
  const message = factMessage(quoted(`${'endless '.repeat(900)}end.`), shown);
  expect(textOf(message)).toContain('too long to stand here');
  expect(buttonsOf(message)['Show passage']).toBeDefined();
});

test('any sentence stays within the limits, as an answer and as a guess', () => {
  fc.assert(
    fc.property(anyText, (sentence) => {
      const facts = [quoted(sentence), quoted(`${sentence}.`)];
      const candidates = facts.map((each) => ({ fact: each, score: 1 }));
      const unsure = answer({ outcome: 'unsure', facts: [], candidates });
      const declined = answer({ outcome: 'unknown', reason: 'not-in-sources', facts, candidates });
      for (const part of [answer({ facts }), unsure, declined]) {
        const message = answerMessage({ parts: [part] }, shown);
        expect(faultsOf(message)).toEqual([]);
        expect(textOf(message)).not.toContain('more answer');
      }
    }),
    { numRuns: 60 },
  );
});

test('somebody whom added articles alone quote is shown in their sentences, each told to be quoted', () => {
  const message = whoMessage({ nearest: [], quoted: { name: 'Ed Quill', facts: [quoted()] } }, shown);
  expect(textOf(message)).toBe(
    [
      '### 👤 Ed Quill\n🗞️ I have no facts about this name, but added articles quote them.',
      '**💬 Sentences of added articles** (1)',
      '**1.** “The market has \\*42\\* stalls, Quill told the Lake Post.”',
      '-# 🗞️ A sentence quoted from an article by **Lake Post**, not a checked fact',
      '-# 📄 Lake Post, passage 2',
    ].join('\n'),
  );
});

test('any sentences of anybody stay within the limits, page by page', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 15 }), fc.nat(3), (name, sentences, page) => {
      const facts = sentences.map((each, n) => ({ ...quoted(each), id: `post-p2-s${n}` }));
      expect(faultsOf(whoMessage({ nearest: [], quoted: { name, facts } }, shown, page))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
