/** Long questions for “Why this answer?”, and refused forms for “Add again”: the newest only, in memory only. */
import { createHash } from 'node:crypto';
import type { TextMemory } from '../presenting/memory.ts';

/** At some 700 characters each, 350,000 characters at most. */
const KEPT = 500;
/** Hex digits of the key: 48 bits, so that of 500 texts no two will ever share one. */
const KEY_LENGTH = 12;

export function createTextMemory(limit = KEPT): TextMemory {
  /** In the order in which they were last kept. */
  const texts = new Map<string, string>();
  return {
    keep(text) {
      const key = createHash('sha256').update(text).digest('hex').slice(0, KEY_LENGTH);
      texts.delete(key);
      texts.set(key, text);
      for (const oldest of texts.keys()) {
        if (texts.size <= limit) break;
        texts.delete(oldest);
      }
      return key;
    },
    recall: (key) => texts.get(key),
  };
}
