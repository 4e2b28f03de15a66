/** What this bot is, how it answers, and what it keeps. */
import type { About } from '../desk/desk.ts';
import { container, type Message, text } from './components.ts';
import { LIST_TEXTS } from './list-texts.ts';

export function aboutMessage(about: About): Message {
  return { components: [container([text(LIST_TEXTS.about(about))])] };
}
