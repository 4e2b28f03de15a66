/** "What did he wear?": whom a question means that names nobody. */
import type { FactBase } from '../knowledge/schema.ts';

const PRONOUN = /\b(?:he|him|his)\b/i;

/** @param word as it stands in the question */
export const isPronoun = (word: string): boolean => /^(?:he|him|his)$/i.test(word);

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
  return (text) => {
    // Named once, as people do: "did Kim bring his wife".
    const from = PRONOUN.exec(text)?.[0];
    if (person === undefined || from === undefined) return undefined;
    const to = from.toLowerCase() === 'his' ? `${person.name}'s` : person.name;
    return { text: text.replace(PRONOUN, to), from, to };
  };
}
