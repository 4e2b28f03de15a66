/** To whom something is done: "North Korea accused the US" is not "the US accused North Korea". */
import { isBody, isOblique, isPassive, isPerson, type Named } from './names.ts';
import { TITLES } from './words.ts';

/** Small words between a verb and whom it is done to. */
const BETWEEN = /^(?:the|an?|his|her|its|their|both|dozens|hundreds|many|some|of|\p{L}+['’]s)$/u;

/**
 * Whom what a word tells is done to, as entity ids: those right after it, or where they "were saluted", those before it.
 * @param named in the order in which they stand; @param end where the word's clause ends.
 */
export function objectsOf(
  read: readonly string[],
  named: readonly Named[],
  n: number,
  end: number,
): Set<string> {
  const bearing = named.filter((name) => isPerson(name) || isBody(name));
  if (isPassive(read, n)) {
    const before = bearing.findLast((name) => name.at < n && !isOblique(read, named, name));
    return new Set(before ? [before.id] : []);
  }
  let at = n + 1;
  const isName = () => named.some(({ start }) => start === at);
  while (at < end && !isName() && (BETWEEN.test(read[at] ?? '') || TITLES.has(read[at] ?? ''))) at++;
  const ids = new Set<string>();
  for (let next = bearing.find(({ start }) => start === at); next && next.start < end; ) {
    ids.add(next.id);
    const last = next.at;
    next = read[last + 1] === 'and' ? bearing.find(({ start }) => start === last + 2) : undefined;
  }
  return ids;
}
