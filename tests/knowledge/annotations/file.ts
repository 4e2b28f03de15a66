/** The invented story of tests/fixtures as an annotation file. */
import { annotationFile } from '../../../src/knowledge/annotations/export.ts';
import { type ReadAnnotations, readAnnotations } from '../../../src/knowledge/annotations/read.ts';
import { buildFactBase } from '../../../src/knowledge/build.ts';
import type { FactBase } from '../../../src/knowledge/schema.ts';

const built = await buildFactBase('tests/fixtures/knowledge');
if (!built.ok) throw new Error('the story is broken');
export const { base } = built;

type Json = Record<string, unknown>;
export interface Exported {
  '@context': unknown;
  total: number;
  first: { items: { id: string; body: Json; target: Json & { selector: Json[] } }[] };
}
export const exported = (of: FactBase = base): Exported => JSON.parse(annotationFile(of, [])) as Exported;

/** As facts are read: the topic is told beside them. */
export const withoutTopic = ({ topic: _, ...fact }: FactBase['facts'][number]) => fact;

const result = (file: unknown) =>
  readAnnotations(typeof file === 'string' ? file : JSON.stringify(file), 'a.json');

export function read(file: unknown): ReadAnnotations {
  const found = result(file);
  if ('problems' in found) throw new Error(found.problems.map(({ message }) => message).join('\n'));
  return found;
}

export function faults(file: unknown): string[] {
  const found = result(file);
  return 'problems' in found ? found.problems.map(({ message }) => message) : [];
}
