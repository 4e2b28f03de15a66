/** The shipped facts, asked on: what leans on the last answer, and what must not. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../src/answering/follow-up.ts';
import { createFollowUps } from '../../src/desk/follow-ups.ts';
import { createFacts, createLive } from '../../src/desk/live.ts';
import { readWords } from '../../src/desk/read-files.ts';
import { readFactBase } from '../../src/knowledge/build.ts';

const KNOWLEDGE = 'knowledge';
const english = await readWords(KNOWLEDGE);
const base = await readFactBase(KNOWLEDGE);
const live = createLive(await createFacts(base, new Map(), english), [], english);
const view = (id: string) => live.facts.answerer.views.find((fact) => fact.id === id);
const followUp = createFollowUps(() => live, view);

const subjects: readonly Subject[] = base.facts.map(({ id, asks }) => ({
  fact: id,
  question: asks[0] ?? '',
}));
const KINDS = ['and when?', 'where?', 'why?', 'how?', 'how many?', 'who?'];

describe('a question that leans on the last answer', () => {
  test('for whose word it is, is told by the fact itself', () => {
    for (const subject of subjects) {
      expect(followUp('who said that?', subject)).toMatchObject({
        found: 'same',
        fact: { id: subject.fact },
      });
    }
  });

  test('is answered by the same fact where that tells it', () => {
    for (const { id, asks, when, answers } of base.facts) {
      const found = (text: string) => followUp(text, { fact: id, question: asks[0] ?? '' })?.found;
      if (when !== undefined || answers.includes('when')) expect(found('and when?')).toBe('same');
      for (const kind of ['where', 'why', 'how'] as const)
        if (answers.includes(kind)) expect(found(`${kind}?`)).toBe('same');
    }
  });

  test('is answered by another fact only where that is related and tells what was asked', () => {
    const asked = subjects.flatMap((subject) =>
      KINDS.map((text) => ({ subject, followed: followUp(text, subject) })),
    );
    const others = asked.flatMap(({ subject, followed }) =>
      followed?.found === 'asked' ? [{ subject, fact: followed.reply.parts[0]?.facts[0] }] : [],
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { subject, fact } of others) {
      const related = [...(view(subject.fact)?.related ?? []), ...(fact?.related ?? [])];
      expect(related.some((id) => id === subject.fact || id === fact?.id)).toBe(true);
    }
  });

  test('is declined with its subject otherwise', () => {
    const subject = { fact: 'kim-black-suit', question: 'What did Kim wear?' };
    expect(followUp('why?', subject)).toMatchObject({
      found: 'nothing',
      kind: 'why',
      question: subject.question,
    });
    expect(followUp('how long?', subject)).toMatchObject({ found: 'nothing', kind: 'extent' });
  });

  test('means the one person the question was about', () => {
    const subject = { fact: 'kim-black-suit', question: 'What did Kim wear?' };
    expect(followUp('who is he?', subject)).toMatchObject({
      found: 'asked',
      question: 'who is Kim Jong Un?',
    });
    const both = { fact: 'leaders-will-meet', question: 'Will Kim Jong Un and Vladimir Putin meet?' };
    expect(followUp('who is he?', both)).toMatchObject({ found: 'nothing', confidence: 1 });
  });

  test('is about the person of the last answer, whatever else it asks', () => {
    const subject = { fact: 'who-is-nam-sung-wook', question: 'Who is Nam Sung-wook?' };
    const found = followUp('where does he work?', subject);
    expect(found).toMatchObject({ found: 'asked', question: 'where does Nam Sung-wook work?' });
    expect(found?.found === 'asked' && found.reply.parts[0]?.facts[0]?.id).toBe('who-is-nam-sung-wook');
  });

  test('of somebody who said several things offers some of them', () => {
    const subject = { fact: 'who-is-nam-sung-wook', question: 'Who is Nam Sung-wook?' };
    const found = followUp('what did he say?', subject);
    expect(found).toMatchObject({ found: 'asked', question: 'what did Nam Sung-wook say?' });
  });

  test('leads nowhere where the fact is gone', () => {
    expect(followUp('and when?', { fact: 'gone', question: 'What was it?' })).toBeUndefined();
  });
});

describe('a question that stands by itself', () => {
  test('is never touched by a subject, whatever that is', async () => {
    const lines = (await readFile('tests/evaluation/questions.jsonl', 'utf8')).trim().split('\n');
    const all = lines.map((line) => String(JSON.parse(line).q));
    const questions = all.filter((question) => !/\b(?:he|him|his|she|her)\b/i.test(question));
    const standing = questions.filter((_, n) => n % Math.floor(questions.length / 100) === 0);
    expect(standing.length).toBeGreaterThanOrEqual(100);
    for (const [n, question] of standing.entries()) {
      const subject = subjects[n % subjects.length];
      expect(subject && followUp(question, subject)).toBeUndefined();
    }
  });

  test('may be a curator’s wording of small words alone', () => {
    const subject = { fact: 'kim-black-suit', question: 'What did Kim wear?' };
    expect(followUp('where did he get off', subject)).toBeUndefined();
  });
});
