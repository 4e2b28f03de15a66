/** When and by whom it is said to be done: where a claim differs in that, it is another claim. */
import { alike } from './doers.ts';
import type { KnownSentence, World } from './known-sentence.ts';
import type { Dated } from './read-sentence.ts';
import type { Place, ReadClaim } from './shape.ts';

const NAMED = /^@/;

export type Shared = readonly {
  readonly term: string;
  readonly here: readonly Place[];
  readonly there: readonly Place[];
}[];

export const shared = (claim: ReadClaim, known: KnownSentence): Shared =>
  [...claim.terms].flatMap(([term, here]) => {
    const there = known.terms.get(term);
    return there ? [{ term, here, there }] : [];
  });

/** Whether one leaves where the other goes, or comes where the other does not. */
export function turnsRound(claim: ReadClaim, known: ReadClaim, world: World): boolean {
  // Nobody comes to their own country, nor asks it.
  const own = (place: string) =>
    [...claim.terms.keys()].some((term) => {
      const one = world.entities.get(term.slice(1));
      return one?.kind === 'person' && one.belongsTo.includes(place);
    });
  const elsewhere = (place: string) =>
    known.to.size === 0 ? own(place) : ![...known.to].some((other) => alike(place, other, world));
  return (
    [...claim.from].some((place) => known.to.has(place) && !known.from.has(place)) ||
    [...claim.to].some((place) => known.from.has(place) && !known.to.has(place)) ||
    [...claim.reached].some(elsewhere) ||
    [...claim.asked].some((place) => own(place) && !known.asked.has(place)) ||
    (known.given.size > 0 && [...claim.given].some((one) => !known.given.has(one)))
  );
}

/** What somebody used to be is not what they are, nor the other way round. */
export function outlives(claim: ReadClaim, known: KnownSentence): boolean {
  if (claim.identity && !claim.past && known.past && !known.present) return true;
  if (![...claim.besides].every((word) => known.besides.has(word))) return true;
  return shared(claim, known).some(({ here, there }) => {
    const twice = here.length > 1 && there.length > 1;
    const [mine, theirs] = [here, there].map((places) =>
      twice ? places.some(({ former }) => former) : places.every(({ former }) => former),
    );
    return theirs ? !mine && !claim.past : mine;
  });
}

/** What was aired late on Tuesday, or said on it, was not done then. */
export function leansOnSpeech(claim: ReadClaim, known: KnownSentence): boolean {
  const late = shared(claim, known).some(
    ({ here, there }) => there.every(({ spoken }) => spoken) && !here.some(({ spoken }) => spoken),
  );
  if (late || claim.speakers.size > 0 || claim.days.some(({ spoken }) => spoken)) return late;
  const said = known.days.filter(({ spoken }) => spoken);
  const own = known.days.filter(({ spoken }) => !spoken);
  const meets = (days: readonly Dated[], iso: string) => days.some((day) => day.iso === iso);
  return claim.days.some(({ iso }) => meets(said, iso) && !meets(own, iso));
}

/** What is planned until then has no other day. */
export const dayOf = ({ status, when }: KnownSentence): string | undefined =>
  status === 'planned' ? when?.split('/').at(-1) : when;

/** With only the days of the clause that says so, where that clause has its own. */
export function daysAround(claim: ReadClaim, known: KnownSentence): KnownSentence {
  const said = [...claim.terms.keys()].filter((term) => known.terms.has(term) && !NAMED.test(term));
  const clause = known.dated.find(({ terms }) => said.length > 0 && said.every((term) => terms.has(term)));
  if (!clause || known.dated.length < 2) return known;
  const { when: _, ...rest } = known;
  return { ...rest, days: clause.days };
}
