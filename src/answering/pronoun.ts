/** "What did he wear?": whom a question means that names nobody. */
import type { FactBase } from '../knowledge/schema.ts';

const PRONOUN = /\b(?:he|him|his)\b/gi;

/** @returns the text with the one person named whom it speaks of as "he"; nothing where it does not. */
export type NamePronoun = (text: string) => string | undefined;

/** The sources tell of one journey: "he", of whom nothing was said before, is whom most of them is about. */
export function createNamePronoun({ entities, facts }: FactBase): NamePronoun {
  const people = entities.filter(({ kind }) => kind === 'person');
  const told = new Map(
    people.map(({ id }) => [id, facts.filter(({ about }) => about.includes(id)).length] as const),
  );
  const [person] = people.toSorted((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0));
  return (text) => {
    if (person === undefined || text.search(PRONOUN) < 0) return undefined;
    // Named once, as people do: "did Kim bring his wife".
    let named = false;
    return text.replace(PRONOUN, (pronoun) => {
      if (named) return pronoun;
      named = true;
      return pronoun.toLowerCase() === 'his' ? `${person.name}'s` : person.name;
    });
  };
}
