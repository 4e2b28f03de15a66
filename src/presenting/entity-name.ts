/** What a reader calls the people, places and things that an answer's trace names by id. */
import type { Shelf } from './shelf.ts';

/** Everything the fact base shows to readers in its own spelling. */
function shownTexts(shelf: Shelf): string[] {
  const facts = shelf.topics().flatMap((topic) => topic.facts);
  return [
    ...shelf.articles().map(({ outlet }) => outlet),
    ...facts.flatMap(({ saidBy, via, question, statement }) => [...saidBy, ...via, question, statement]),
  ];
}

/** The spelling that is used most, as a capital at a sentence's beginning means nothing. */
function spelling(words: readonly string[], texts: readonly string[]): string | undefined {
  const parts = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const name = new RegExp(`(?<![\\p{L}\\p{N}-])${parts.join("[\\s'’.-]+")}(?![\\p{L}\\p{N}-])`, 'giu');
  const uses = Map.groupBy(
    texts.flatMap((text) => text.match(name) ?? []).filter((found) => found !== ''),
    (found) => found,
  );
  const [most] = [...uses].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

/**
 * `kim-jong-un` → `Kim Jong Un`: the name as the fact base spells it wherever it shows it (the desk hands out no
 * list of names), else the id's words, each as it is spelt there.
 */
export function entityName(id: string, shelf: Shelf): string {
  const texts = shownTexts(shelf);
  const words = id.split('-');
  return spelling(words, texts) ?? words.map((word) => spelling([word], texts) ?? word).join(' ');
}
