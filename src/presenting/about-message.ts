/** What this bot is, how it answers, and what it keeps. */

import type { About } from '../desk/desk.ts';
import { container, type Message, text } from './components.ts';
import type { Texts } from './texts/texts.ts';

export function aboutMessage(about: About, { list, words }: Texts): Message {
  return { components: [container([text(list.about(about, words.date(about.asOf)))])] };
}
