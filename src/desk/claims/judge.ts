/**
 * A claim beside one sentence that the desk knows. Wherever it is not certain that both speak of the same, nothing is
 * said: a claim called supported or contradicted that is not so is worse than many that are called not covered.
 */
import type { Entity } from '../../knowledge/schema.ts';
import { compareCounts, compareDays, type Sameness } from './compare.ts';
import { sameDoers } from './doers.ts';
import { dayOf, daysAround, leansOnSpeech, outlives, shared, turnsRound } from './guards.ts';
import { judgeIdentity } from './identity.ts';
import type { Finding, KnownSentence, World } from './known-sentence.ts';
import type { Place, ReadClaim } from './shape.ts';

/** Less than this is too little to know a sentence by: a rare word and a common one, or a date. In weights of the rarest. */
const LEAST_WEIGHT = 1.15;
/** What a date or number adds. */
const FIGURE_WEIGHT = 0.75;
/** Where the date is far off, the sentences must be the same in nearly everything else. */
const SAME_EVENT = 0.6;
/** A claim may leave out that something holds in part only. */
const MAY_BE_LEFT_OUT = new Set(['onli', 'yet', 'until', 'rather', 'too']);
const NAMED = /^@/;
/** Kinds of names that say what happens, not only to whom or where. */
const TELLING: ReadonlySet<Entity['kind']> = new Set(['weapon', 'thing', 'event', 'law']);

/** @returns undefined where the two do not speak of the same, or it cannot be told. */
export function judgeClaim(claim: ReadClaim, known: KnownSentence, world: World): Finding | undefined {
  const terms = [...claim.terms.keys()];
  const same = judgeIdentity(claim, known, world);
  if (same) return same;
  if (claim.vague || !terms.every((term) => isThere(term, claim, known, world))) return undefined;
  if (!isTelling(claim, world) || !terms.every((term) => sameDoers(term, claim, known, world)))
    return undefined;
  if (![...claim.speakers].every((speaker) => maySay(speaker, known, world))) return undefined;
  if (turnsRound(claim, known, world)) return undefined;
  if (![...claim.capitals].every((city) => known.capitals.has(city))) return undefined;
  if (![...claim.amounts].every((amount) => known.amounts.has(amount))) return undefined;
  if (outlives(claim, known) || leansOnSpeech(claim, known)) return undefined;
  const around = daysAround(claim, known);
  const sameness = [compareDays(claim, around, dayOf(around)), compareCounts(claim, known)];
  if (sameness.some(({ kind }) => kind === 'open')) return undefined;
  return sameness.some(isOther) ? differing(claim, known, sameness, world) : howFar(claim, known, world);
}

/** How much of what the sentence says the claim says, too: 0..1. */
export function fitOf(claim: ReadClaim, known: KnownSentence, { weightOf }: World): number {
  const there = [...known.terms.keys()];
  const both = there.filter((term) => claim.terms.has(term));
  return sum(both.map(weightOf)) / (sum(there.map(weightOf)) || 1);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const isOther = (one: Sameness): one is Extract<Sameness, { kind: 'other' }> => one.kind === 'other';

/** Whether a name says what happens. */
const tells = (term: string, { entities }: World): boolean =>
  TELLING.has(entities.get(term.slice(1))?.kind ?? 'place');

/** Whether there is enough in the claim to know another sentence by. */
function isTelling({ terms, days, numbers, means }: ReadClaim, world: World): boolean {
  const { weightOf } = world;
  const telling = [...terms.keys()].filter((term) => !NAMED.test(term) || tells(term, world));
  const figures = days.length + numbers.length + means.size;
  const weight = sum([...terms.keys()].map(weightOf)) + figures * FIGURE_WEIGHT;
  return telling.length > 0 && terms.size + figures > 1 && weight >= LEAST_WEIGHT;
}

/** Whether the sentence holds the term, or speaks of what it names. */
export function isThere(term: string, claim: ReadClaim, known: KnownSentence, world: World): boolean {
  const [here, there] = [claim.terms.get(term) ?? [], known.terms.get(term)];
  // Named more often here, it stands once where somebody else does there.
  if (there) return !NAMED.test(term) || here.length === 1 || here.length <= there.length;
  // "Economic Forum in Vladivostok" is a name, too, and leaves "Eastern" over.
  if (!NAMED.test(term))
    return (
      [...claim.terms.keys()].some((other) => known.terms.has(other) && world.isPartOf(term, other)) ||
      [...known.terms.keys()].some((other) => isNation(other, world) && world.isPartOf(term, other))
    );
  const named = term.slice(1);
  // What happens must be told in this very sentence; to whom and where may stand beside it.
  if (TELLING.has(world.entities.get(named)?.kind ?? 'thing')) return false;
  const around = [...known.about, ...known.saidBy, ...known.through];
  return around.includes(named) || around.some((id) => speaksFor(id, named, world));
}

/** "Russian" is said of what is Russia's. */
const isNation = (term: string, { entities }: World): boolean => {
  const entity = entities.get(term.slice(1));
  return entity?.kind === 'state' && !entity.name.includes(' ');
};

/** Peskov for the Kremlin, the State Department for the United States; nobody for a whole country. */
function speaksFor(id: string, named: string, { entities }: World): boolean {
  const [one, other] = [entities.get(id), entities.get(named)];
  if (!one?.belongsTo.includes(named)) return false;
  return other?.kind === 'office' || (other?.kind === 'state' && one.kind === 'office');
}

/** A report by somebody else than those who do say it is another report. */
function maySay(
  speaker: string,
  { saidBy, through }: Pick<KnownSentence, 'saidBy' | 'through'>,
  world: World,
) {
  return [...saidBy, ...through].some(
    (id) => id === speaker || (world.entities.get(id)?.belongsTo.includes(speaker) ?? false),
  );
}

function differing(
  claim: ReadClaim,
  known: KnownSentence,
  sameness: readonly Sameness[],
  world: World,
): Finding | undefined {
  const { weightOf } = world;
  const [other, ...more] = sameness.filter(isOther);
  // The day must be that of what the claim tells.
  const told = shared(claim, known).filter(({ term }) => !NAMED.test(term));
  const dated = known.dated.filter(({ terms }) => [...terms].some((term) => !NAMED.test(term)));
  const close = dated.length === 0 || dated.some(({ terms }) => told.some(({ term }) => terms.has(term)));
  if (claim.days.length > 0 && told.length > 0 && !close) return undefined;
  // Who met on another day met another time.
  if (claim.besides.has('met') && !claim.besides.has('other') && known.besides.has('other')) return undefined;
  // What is to come on another day is another thing than what was.
  if (known.ahead !== claim.ahead && known.status !== 'planned') return undefined;
  if (known.ahead && !claim.ahead) return undefined;
  if (!other || more.length > 0 || !sameVeils(claim, known) || denials(claim, known, world) !== 'same')
    return undefined;
  if (other.far) {
    const there = [...known.terms.keys()].filter((term) => !known.saidBy.has(term.slice(1)));
    const shared = sum(there.filter((term) => claim.terms.has(term)).map(weightOf));
    if (shared < SAME_EVENT * sum(there.map(weightOf))) return undefined;
  }
  return { kind: 'differs', known: other.known, claimed: other.claimed };
}

function sameVeils(claim: ReadClaim, known: KnownSentence): boolean {
  if (![...claim.veils].every((veil) => known.veils.has(veil))) return false;
  const veils = new Set(
    shared(claim, known).flatMap(({ there }) => there.flatMap((place) => [...place.veils])),
  );
  return [...veils].every((veil) => claim.veils.has(veil) || MAY_BE_LEFT_OUT.has(veil));
}

/** Whether both deny the same of what they share. */
function denials(claim: ReadClaim, known: KnownSentence, { entities }: World): 'same' | 'opposite' | 'open' {
  const denied = (places: readonly Place[]) => places.some((place) => place.denied);
  const both = shared(claim, known);
  const cloudy = both.some(
    ({ here, there }) => there.every(({ clouded }) => clouded) && !here.some(({ clouded }) => clouded),
  );
  if (cloudy && !both.some(({ there }) => denied(there))) return 'open';
  const odd = both.filter(({ here, there }) => denied(here) !== denied(there));
  if (odd.length === 0) {
    const unclear =
      claim.negatives > known.negatives || (claim.negatives > 0 && !both.some(({ here }) => denied(here)));
    return unclear ? 'open' : 'same';
  }
  // "Neither article quotes Putin": what he does is not denied by it.
  const done = odd.some(
    ({ term }) => !NAMED.test(term) || TELLING.has(entities.get(term.slice(1))?.kind ?? 'thing'),
  );
  return !done || claim.negatives === known.negatives || odd.length > 1 ? 'open' : 'opposite';
}

/** As much is said there as here; does it say so, does one side, or may it only be? */
function howFar(claim: ReadClaim, known: KnownSentence, world: World): Finding | undefined {
  const denial = denials(claim, known, world);
  if (denial === 'open') return undefined;
  const attributed = [...claim.speakers, ...claim.holders].some((speaker) =>
    maySay(speaker, { saidBy: known.saidBy, through: new Set() }, world),
  );
  if (!sameVeils(claim, known)) {
    const plainly = claim.veils.size === 0 && claim.holders.size === 0;
    return known.status === 'denied' && plainly ? { kind: 'one-sided', why: 'denied' } : undefined;
  }
  if (denial === 'opposite') return { kind: 'denies' };
  const side = oneSide(known, world);
  if (side && !attributed) return { kind: 'one-sided', why: side };
  const words = shared(claim, known).filter(({ term }) => !NAMED.test(term));
  // That it may be so is less than a plan.
  const unsure = words.length > 0 && words.every(({ here }) => here.every((place) => place.hedged));
  if (known.status === 'planned' && !claim.ahead && !unsure) return { kind: 'weaker', why: 'planned' };
  if (known.open && !claim.open) return { kind: 'weaker', why: 'possible' };
  if (known.intended && claim.firm && !claim.intended) return { kind: 'weaker', why: 'planned' };
  if (known.status === 'background' && known.ahead && !claim.ahead) return { kind: 'weaker', why: 'planned' };
  const told = words.length > 0 ? words : shared(claim, known).filter(({ term }) => tells(term, world));
  // Both say that nobody knows.
  const open = claim.open && known.open;
  const less =
    !open &&
    told.some(({ here, there }) => there.every(({ hedged }) => hedged) && here.every((p) => !p.hedged));
  if (less && !(claim.ahead && (known.status === 'planned' || known.wouldOnly)))
    return { kind: 'weaker', why: 'possible' };
  if (claim.ahead && !known.ahead && known.status !== 'planned' && !less) return undefined;
  // Who reports it is told along with it.
  const reported = [...claim.speakers].some((speaker) => maySay(speaker, known, world));
  if (attributed || reported || !known.disputed) return { kind: 'agrees' };
  return { kind: 'one-sided', why: 'sources-differ' };
}

/** What one side says is no more than that, also where nobody says otherwise. */
function oneSide(known: KnownSentence, { entities }: World): 'claimed' | 'denied' | undefined {
  if (known.status === 'claimed' || known.status === 'denied') return known.status;
  const told = [...known.speakers].some((id) => known.saidBy.has(id) && entities.get(id)?.kind !== 'outlet');
  return known.status === 'reported' && told ? 'claimed' : undefined;
}
