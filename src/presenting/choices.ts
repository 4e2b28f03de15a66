/** Suggested questions, articles and versions as autocomplete choices. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { AddedArticle } from '../desk/articles.ts';
import { shorten } from './cut.ts';
import { oneLine } from './escape.ts';
import { AUTOCOMPLETE } from './limits.ts';
import { type MadeVersion, versionWords } from './refresh-versions.ts';
import type { Texts } from './texts/texts.ts';

const named = <Value extends string | number>(name: string, value: Value) => ({
  name: shorten(oneLine(name), AUTOCOMPLETE.name) || String(value),
  value,
});

const holds = (words: string, typed: string) => words.toLowerCase().includes(typed.trim().toLowerCase());

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

/** Articles whose title, outlet, date or id holds what is typed, the newest first. */
export function articleChoices(
  articles: readonly Pick<AddedArticle, 'id' | 'title' | 'outlet' | 'published'>[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  return articles
    .toReversed()
    .map(({ id, title, outlet, published }) => named([title, outlet, published].join(' · '), id))
    .filter(
      ({ name, value }) => value.length <= AUTOCOMPLETE.value && (holds(name, typed) || holds(value, typed)),
    )
    .slice(0, AUTOCOMPLETE.choices);
}

/** Versions in their order, the live one first, each with what is needed to tell it from the others. */
export function versionChoices(
  versions: readonly MadeVersion[],
  typed: string,
  texts: Texts,
): APIApplicationCommandOptionChoice<number>[] {
  return versions
    .map((version, at) => named(versionWords(version, at === 0, texts), version.number))
    .filter(({ name }) => holds(name, typed))
    .slice(0, AUTOCOMPLETE.choices);
}
