/** Suggested questions as autocomplete choices. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { shorten } from './cut.ts';
import { oneLine } from './escape.ts';
import { AUTOCOMPLETE } from './limits.ts';

/**
 * At most 25 choices. A question longer than a choice's value may be is sent on without its end: the desk
 * matches by meaning, and the beginning of its own question is enough.
 */
export function choices(questions: readonly string[]): APIApplicationCommandOptionChoice<string>[] {
  const byValue = new Map<string, APIApplicationCommandOptionChoice<string>>();
  for (const question of questions.map(oneLine)) {
    const value = shorten(question, AUTOCOMPLETE.value, '');
    if (value !== '') byValue.set(value, { name: shorten(question, AUTOCOMPLETE.name), value });
  }
  return [...byValue.values()].slice(0, AUTOCOMPLETE.choices);
}
