/** Long questions for “Why this answer?”, the newest only, in memory only. */
import { createHash } from 'node:crypto';
import type { QuestionMemory } from '../presenting/why-action.ts';

/** At 600 characters each, 300,000 characters at most. */
const KEPT = 500;
/** Hex digits of the key: 48 bits, so that of 500 questions no two will ever share one. */
const KEY_LENGTH = 12;

export function createQuestionMemory(limit = KEPT): QuestionMemory {
  /** In the order in which they were last asked. */
  const questions = new Map<string, string>();
  return {
    keep(question) {
      const key = createHash('sha256').update(question).digest('hex').slice(0, KEY_LENGTH);
      questions.delete(key);
      questions.set(key, question);
      for (const oldest of questions.keys()) {
        if (questions.size <= limit) break;
        questions.delete(oldest);
      }
      return key;
    },
    recall: (key) => questions.get(key),
  };
}
