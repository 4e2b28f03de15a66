/** Asks watched questions of two states of the desk: what a change does to answers shows before readers meet it. */
import { loadKnowledge } from '../knowledge/load.ts';
import type { Replay } from './articles.ts';
import type { Core } from './core.ts';
import { breathe } from './in-turn.ts';
import type { Live } from './live.ts';

/** What was answered once stays the answer as long as a state lives. */
const known = new WeakMap<Live, Map<string, string | undefined>>();

/** @returns the statements that answer, or undefined where nothing does. */
function answerOf(live: Live, question: string): string | undefined {
  let answers = known.get(live);
  if (!answers) {
    answers = new Map();
    known.set(live, answers);
  }
  if (!answers.has(question)) {
    const statements = live
      .answer(question)
      .parts.flatMap(({ outcome, facts }) => (outcome === 'answered' ? facts.slice(0, 1) : []))
      .map(({ statement }) => statement);
    answers.set(question, statements.length > 0 ? statements.join(' ') : undefined);
  }
  return answers.get(question);
}

/** One question at a time, so that readers' questions go in between. */
export async function replay(before: Live, after: Live, questions: readonly string[]): Promise<Replay> {
  const started = performance.now();
  const changed: Replay['changed'][number][] = [];
  for (const question of questions) {
    await breathe();
    const was = answerOf(before, question);
    await breathe();
    const is = answerOf(after, question);
    if (was !== is)
      changed.push({
        question,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      });
  }
  return { asked: questions.length, changed, durationMs: performance.now() - started };
}

/** The questions of today, as far as their file can be read: a faulty one keeps nobody from a change. */
export async function watchedQuestions({ knowledgeDir, files }: Core): Promise<string[]> {
  const { files: read } = await loadKnowledge(knowledgeDir, files.yaml);
  return read.samples.flatMap(({ data }) => data.questions);
}

/** Where nothing changed there is nothing to ask. */
export const NO_REPLAY: Replay = { asked: 0, changed: [], durationMs: 0 };
