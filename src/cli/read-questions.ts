/** Question sets: JSON lines, one question each. */
import { readFile } from 'node:fs/promises';
import { KnowledgeError, type Problem } from '../knowledge/problems.ts';
import { type EvaluationQuestion, evaluationQuestionSchema } from './evaluation.ts';

/** @throws KnowledgeError naming every faulty line. */
export async function readQuestions(file: string): Promise<EvaluationQuestion[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new KnowledgeError([
      { file, message: error.code === 'ENOENT' ? 'there is no such file; correct the path' : error.message },
    ]);
  });
  const problems: Problem[] = [];
  const questions = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const parsed = evaluationQuestionSchema.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues)
        problems.push({
          file,
          line: index + 1,
          message: `${issue.path.join('.') || 'the line'}: ${issue.message}`,
        });
    } catch {
      problems.push({
        file,
        line: index + 1,
        message: 'not JSON; wanted {"id", "q", "answerable", "gold", "keys"}',
      });
    }
    return [];
  });
  if (problems.length > 0) throw new KnowledgeError(problems);
  if (questions.length === 0)
    throw new KnowledgeError([{ file, message: 'holds no question; write one a line, as JSON' }]);
  return questions;
}
