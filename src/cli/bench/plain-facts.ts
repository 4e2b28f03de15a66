/** The shipped facts without any checks, as somebody would load them who only wants to search them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlainFact } from './engine.ts';

export async function readPlainFacts(knowledgeDir: string): Promise<readonly PlainFact[]> {
  return JSON.parse(await readFile(join(knowledgeDir, 'fact-base.json'), 'utf8')).facts;
}
