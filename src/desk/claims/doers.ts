/** Who does what: the same words said of somebody else are another claim. */

import type { KnownSentence, World } from './known-sentence.ts';
import type { Doers, Place, ReadClaim } from './shape.ts';

const NAMED = /^@/;

/** Whether who does it there is who does it here. Names are told apart by the words beside them. */
export function sameDoers(term: string, claim: ReadClaim, known: KnownSentence, world: World): boolean {
  const there = known.terms.get(term) ?? [];
  const event = NAMED.test(term) && world.entities.get(term.slice(1))?.kind === 'event';
  if ((NAMED.test(term) && !event) || there.length === 0) return true;
  return (claim.terms.get(term) ?? []).every((here) =>
    there.some((other) => match(here.doers, other.doers) && sameObjects(here, other)),
  );

  /** Whether it is done to the same, or it is not told to whom. */
  function sameObjects(here: Place, other: Place): boolean {
    const theirs = [...other.objects];
    // "By Kim" says who does it, which must be as plain there.
    if (theirs.length === 0 && here.agent) return [...here.objects].every((id) => known.given.has(id));
    return (
      theirs.length === 0 || [...here.objects].every((id) => theirs.some((one) => alike(id, one, world)))
    );
  }

  function match(here: Doers, other: Doers): boolean {
    const mine = [without(here.people, claim.voices), without(here.bodies, claim.voices)];
    const theirs = [without(other.people, known.voices), without(other.bodies, known.voices)];
    if (mine.every((names) => names.length === 0)) return true;
    if (theirs.every((names) => names.length === 0))
      return mine.flat().every((id) => known.about.has(id) || known.terms.has(`@${id}`));
    const verdicts = mine.map((names, n) => {
      const others = theirs[n] ?? [];
      if (names.length === 0 || others.length === 0) return undefined;
      return names.every((id) => others.some((there) => alike(id, there, world)));
    });
    if (verdicts.includes(false)) return false;
    return (
      verdicts.includes(true) ||
      mine.flat().some((id) => theirs.flat().some((there) => alike(id, there, world)))
    );
  }
}

/** Who says something does not do it, unless nobody else is there. */
const without = (names: ReadonlySet<string>, speakers: ReadonlySet<string>): string[] =>
  [...names].filter((id) => !speakers.has(id));

export const alike = (a: string, b: string, { entities }: World): boolean =>
  a === b || [entities.get(a)?.belongsTo.includes(b), entities.get(b)?.belongsTo.includes(a)].includes(true);
