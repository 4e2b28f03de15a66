/** A short message of one text: errors, stale buttons, refusals. */
import { type Message, text } from './components.ts';

export function notice(words: string): Message {
  return { components: [text(words)] };
}
