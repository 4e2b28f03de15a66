/** What is told where one article alone is asked. */
import { describe, expect, test } from 'vitest';
import type { FactView } from '../../src/answering/answer.ts';
import type { Conversation } from '../../src/presenting/conversation.ts';
import { fromOne } from '../../src/presenting/one-source.ts';
import { questionReply } from '../../src/presenting/question-reply.ts';
import type { LocalDesk } from '../../src/presenting/shelf.ts';
import { answer, article, declined, fact, shelf, topic } from './make.ts';

const gazette = article();
const articles = [gazette, article({ id: 'herald', outlet: 'The Herald' })];
const IN_BOTH = [
  { article: 'herald', passage: 2 },
  { article: 'gazette', passage: 4 },
];
/** The Herald's own account, which the Gazette at most supports. */
const heralds = fact({ id: 'heralds', saidBy: ['The Herald'], citations: IN_BOTH, related: ['far', 'own'] });
const own = fact({ id: 'own' });
const far = fact({ id: 'far', citations: [{ article: 'gazette', passage: 9 }] });

const ask = (part: ReturnType<typeof answer>, ...known: readonly FactView[]) =>
  fromOne(part, gazette, shelf([topic({ facts: known })], articles));

describe('an answer from one article', () => {
  test('cites its passages alone, and names no other outlet as who says it', () => {
    const joint = fact({
      saidBy: ['The Herald', 'KCNA', 'The Gazette'],
      via: ['Tass', 'The Herald'],
      oneSource: ['Tass'],
      citations: IN_BOTH,
    });
    const { answer: told, lead } = ask(answer({ facts: [joint] }));
    expect(lead).toBeUndefined();
    expect(told.facts).toMatchObject([
      { saidBy: ['KCNA', 'The Gazette'], via: ['Tass'], citations: [{ article: 'gazette', passage: 4 }] },
    ]);
    expect(told.facts[0]).not.toHaveProperty('oneSource');
  });

  test('is a neighbour told in the same passage by it alone, where another outlet speaks', () => {
    const { answer: told, lead } = ask(answer({ facts: [heralds] }), far, own);
    expect(told.facts).toEqual([own]);
    expect(lead).toBeUndefined();
  });

  test('is said to stand elsewhere where it has no such neighbour, cited to the other article', () => {
    const { answer: told, lead } = ask(answer({ facts: [heralds] }), far);
    expect(lead).toContain('found nothing in **The Gazette**');
    expect(told.facts).toMatchObject([{ id: 'heralds', citations: [{ article: 'herald' }] }]);
  });

  test('about the other outlet itself is not answered by a neighbour', () => {
    const { lead } = ask(answer({ facts: [{ ...heralds, question: 'When did The Herald appear?' }] }), own);
    expect(lead).toContain('found nothing');
  });

  test('offers no account of another outlet, and declines with its own passages alone', () => {
    const candidates = [heralds, own].map((each) => ({ fact: each, score: 1 }));
    const unsure = ask(answer({ outcome: 'unsure', facts: [], candidates }), own).answer;
    expect(unsure.candidates.map(({ fact: { id } }) => id)).toEqual(['own']);
    const near = ask(declined('not-in-sources', { facts: [fact({ citations: IN_BOTH })] })).answer;
    expect(near.facts[0]?.citations).toEqual([{ article: 'gazette', passage: 4 }]);
  });
});

test('what is asked on after it goes on with what was shown', () => {
  const about: (string | undefined)[] = [];
  const desk = shelf([topic({ facts: [heralds, own] })], articles);
  const local = { ...desk, ask: () => ({ parts: [answer({ facts: [heralds] })] }) } as unknown as LocalDesk;
  const conversation: Conversation = {
    subject: () => undefined,
    about: (subject) => void about.push(subject?.fact),
    remembered: () => [],
    forget: () => undefined,
  };
  const memory = { keep: () => 'k', recall: () => undefined };
  questionReply(local, 'Where?', memory, conversation, { from: gazette });
  expect(about).toEqual(['own']);
});
