/** "What did he wear?": whom a question means that names nobody. */
import type { FactBase } from '../knowledge/schema.ts';

const PRONOUN = /\b(?:he|him|his)\b/i;

const ANY_PRONOUN = /\b(?:he|him|his|she|hers?)\b/i;
export const hasPronoun = (text: string): boolean => ANY_PRONOUN.test(text);

export interface Named {
  readonly text: string;
  /** The word that was replaced, and by what. */
  readonly from: string;
  readonly to: string;
}

/** @returns the text with the one person named whom it speaks of as "he"; nothing where it does not. */
export type NamePronoun = (text: string) => Named | undefined;

/** The sources tell of one journey: "he", of whom nothing was said before, is whom most of them is about. */
export function createNamePronoun({ entities, facts }: Pick<FactBase, 'entities' | 'facts'>): NamePronoun {
  const people = entities.filter(({ kind }) => kind === 'person');
  const told = new Map(
    people.map(({ id }) => [id, facts.filter(({ about }) => about.includes(id)).length] as const),
  );
  const [person] = people.toSorted((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0));
  return (text) => (person && PRONOUN.test(text) ? nameWith(text, person.name) : undefined);
}

/** "Her train", not "with her". */
const POSSESSIVE = /^(?:his|hers|her(?= [a-z]))/i;

/** @returns the text with this name for the first "he" or "she" in it; nothing where there is none. */
export function nameWith(text: string, name: string): Named | undefined {
  const found = ANY_PRONOUN.exec(text);
  if (!found) return undefined;
  // Named once, as people do: "did Kim bring his wife".
  const [from] = found;
  const to = POSSESSIVE.test(text.slice(found.index)) ? `${name}'s` : name;
  return { text: text.slice(0, found.index) + to + text.slice(found.index + from.length), from, to };
}
