/** The bench's child process: one engine, opened, timed and weighed. */
import { once } from 'node:events';
import { ENGINES, type Given } from './engine.ts';

export interface Work {
  readonly questions: readonly string[];
  /** Other questions, asked before: a bot at work has met most words, though not these questions. */
  readonly before: readonly string[];
  /** Whether the answers are wanted too; they are the same every time. */
  readonly answers: boolean;
}

/** Times in milliseconds, memory in bytes resident after a collection of garbage. */
export interface Measured {
  /** Before anything of the engine was loaded: Node itself. */
  readonly node: { readonly ms: number; readonly bytes: number };
  readonly ready: { readonly ms: number; readonly bytes: number };
  readonly firstQuestion: number;
  readonly perQuestion: readonly number[];
  readonly bytesAfter: number;
  readonly answers: readonly Given[];
}

/** No engine is warmed up for longer, in ms: one of them takes a minute for what the others do in a second. */
const WARM_UP_MS = 5_000;

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** Opens the engine, waits for the work, sends what was measured and ends. */
export async function serveEngine(name: string, knowledgeDir: string): Promise<void> {
  // performance.now() counts from the start of the process.
  const node = { ms: performance.now(), bytes: resident() };
  const engine = await ENGINES[name]?.(knowledgeDir);
  const send = process.send?.bind(process);
  if (engine === undefined || send === undefined) throw new Error(`no engine is called "${name}"`);
  const ready = { ms: performance.now(), bytes: resident() };

  send('ready');
  const [{ questions, before, answers }]: [Work] = (await once(process, 'message')) as [Work];
  const time = (question: string) => {
    const started = performance.now();
    engine.ask(question);
    return performance.now() - started;
  };
  const firstQuestion = time(questions[0] ?? '');
  const started = performance.now();
  for (const question of before) {
    if (performance.now() - started > WARM_UP_MS) break;
    engine.ask(question);
  }
  globalThis.gc?.();
  const perQuestion = questions.map(time);
  const bytesAfter = resident();
  const given = answers ? questions.map((question) => engine.ask(question)()) : [];
  const measured: Measured = {
    node,
    ready,
    firstQuestion,
    perQuestion,
    bytesAfter,
    answers: given,
  };
  send(measured, () => process.disconnect?.());
}
