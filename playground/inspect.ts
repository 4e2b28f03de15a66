/** The last question, and what the desk tells of how it came to its answer. */
import { act } from './server.ts';
import { state, update } from './store.ts';

async function inspect(question: string): Promise<void> {
  const { inspected } = await act({ do: 'inspect', question });
  if (state.question === question) update({ inspected });
}

export function remember(text: string): void {
  const question = text.replaceAll(`@${state.snapshot?.bot}`, ' ').trim();
  if (question === '' || !state.snapshot?.inspects) return;
  update({ question, inspected: undefined });
  if (state.panel) void inspect(question);
}

export function togglePanel(): void {
  update({ panel: !state.panel });
  if (state.panel && state.question !== '') void inspect(state.question);
}

/** Once more, after the fact base may have changed. */
export function inspectAgain(): void {
  if (state.question !== '') void inspect(state.question);
}
