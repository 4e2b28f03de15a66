/** The question in small print: a slash command's answer is seen by all, what was typed into it by nobody. */
import { shorten } from './cut.ts';
import { oneLine, plain } from './escape.ts';
import { OURS } from './limits.ts';

/** None where nothing can be shown, such as invisible characters. */
export function askedLine(question: string): string[] {
  const shown = plain(shorten(oneLine(question), OURS.asked));
  return shown === '' ? [] : [`-# ❓ ${shown}`];
}
