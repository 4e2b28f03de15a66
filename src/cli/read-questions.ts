/** Question sets: JSON lines, one question each. */
import { readFile } from 'node:fs/promises';
import { KnowledgeError, type Problem } from '../knowledge/problems.ts';
import { type EvaluationQuestion, evaluationQuestionSchema } from './evaluation.ts';
import { readJsonLine } from './json-lines.ts';
import { unreadable } from './unreadable.ts';

const WANTED = '{"id", "q", "answerable", "gold", "keys"}';

/** @throws KnowledgeError naming every faulty line. */
export async function readQuestions(file: string): Promise<EvaluationQuestion[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new KnowledgeError([{ file, message: unreadable(error) }]);
  });
  const problems: Problem[] = [];
  const questions = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = readJsonLine(line, evaluationQuestionSchema, WANTED);
    if (read.ok) return [read.data];
    problems.push(...read.faults.map((message) => ({ file, line: index + 1, message })));
    return [];
  });
  if (problems.length > 0) throw new KnowledgeError(problems);
  if (questions.length === 0)
    throw new KnowledgeError([{ file, message: 'holds no question; write one a line, as JSON' }]);
  return questions;
}
