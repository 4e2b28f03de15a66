/** Leafing through a list as a reader does. */
import type { Message } from '../../src/presenting/components.ts';
import { buttonsOf } from './discord-rules.ts';

/** Every page from the first to the one without a button that leads on. @throws where one leads elsewhere */
export function pages(page: (number: number) => Message): Message[] {
  const all: Message[] = [];
  for (;;) {
    const message = page(all.length);
    all.push(message);
    const next = buttonsOf(message)['Next ▶'];
    if (next === undefined) return all;
    if (!next.endsWith(`:${all.length}`)) throw new Error(`page ${all.length} leads to ${next}`);
  }
}
