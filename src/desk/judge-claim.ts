/**
 * A claim beside one sentence that the desk knows. Wherever it is not certain that both speak of the same, nothing is
 * said: a claim called supported or contradicted that is not so is worse than many that are called not covered.
 */
import type { Entity, Fact } from '../knowledge/schema.ts';
import { compareCounts, compareDays, type Sameness } from './compare-claims.ts';
import type { Doers, Place, ReadClaim } from './read-claim.ts';

/** A sentence of a fact, or of an added article. */
export interface KnownSentence extends ReadClaim {
  readonly id: string;
  readonly status: Fact['status'];
  readonly when?: string;
  /** Entities that stand for what the sentence leaves unsaid, such as "his". */
  readonly about: ReadonlySet<string>;
  readonly saidBy: ReadonlySet<string>;
  /** Through whom: outlets, the article's own among them. */
  readonly through: ReadonlySet<string>;
  readonly disputed: boolean;
}

export type Finding =
  /** It says so. */
  | { readonly kind: 'agrees' }
  /** It says so, but only one side does, or others say otherwise. */
  | { readonly kind: 'one-sided'; readonly why: 'claimed' | 'denied' | 'sources-differ' }
  /** It says that it is not so, or the claim does. */
  | { readonly kind: 'denies' }
  /** A date, number or name is another one. */
  | { readonly kind: 'differs'; readonly known: string; readonly claimed: string }
  /** It says less: that it is planned, or may be. */
  | { readonly kind: 'weaker'; readonly why: 'planned' | 'possible' };

export interface World {
  readonly entities: ReadonlyMap<string, Entity>;
  /** How rare a term is; 1 for what only one sentence says. */
  readonly weightOf: (term: string) => number;
  /** Whether a word stands in one of the names of what another term names. */
  readonly isPartOf: (term: string, name: string) => boolean;
}

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
  if (claim.vague || !terms.every((term) => isThere(term, claim, known, world))) return undefined;
  if (!isTelling(claim, world) || !terms.every((term) => sameDoers(term, claim, known, world)))
    return undefined;
  if (![...claim.speakers].every((speaker) => maySay(speaker, known, world))) return undefined;
  if (![...claim.amounts].every((amount) => known.amounts.has(amount))) return undefined;
  const sameness = [compareDays(claim, known, known.when), compareCounts(claim, known)];
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

/** Whether there is enough in the claim to know another sentence by. */
function isTelling({ terms, days, numbers }: ReadClaim, { entities, weightOf }: World): boolean {
  const telling = [...terms.keys()].filter(
    (term) => !NAMED.test(term) || TELLING.has(entities.get(term.slice(1))?.kind ?? 'place'),
  );
  const figures = days.length + numbers.length;
  const weight = sum([...terms.keys()].map(weightOf)) + figures * FIGURE_WEIGHT;
  return telling.length > 0 && terms.size + figures > 1 && weight >= LEAST_WEIGHT;
}

/** Whether the sentence holds the term, or speaks of what it names. */
function isThere(term: string, claim: ReadClaim, known: KnownSentence, world: World): boolean {
  const [here, there] = [claim.terms.get(term) ?? [], known.terms.get(term)];
  // Named more often here, it stands once where somebody else does there.
  if (there) return !NAMED.test(term) || here.length === 1 || here.length <= there.length;
  // "Economic Forum in Vladivostok" is a name, too, and leaves "Eastern" over.
  if (!NAMED.test(term))
    return [...claim.terms.keys()].some((other) => known.terms.has(other) && world.isPartOf(term, other));
  const named = term.slice(1);
  // What happens must be told in this very sentence; to whom and where may stand beside it.
  if (TELLING.has(world.entities.get(named)?.kind ?? 'thing')) return false;
  const around = [...known.about, ...known.saidBy, ...known.through];
  return around.includes(named) || around.some((id) => speaksFor(id, named, world));
}

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

/** Whether who does it there is who does it here. Names are told apart by the words beside them. */
function sameDoers(term: string, claim: ReadClaim, known: KnownSentence, world: World): boolean {
  const there = known.terms.get(term) ?? [];
  const event = NAMED.test(term) && world.entities.get(term.slice(1))?.kind === 'event';
  if ((NAMED.test(term) && !event) || there.length === 0) return true;
  return (claim.terms.get(term) ?? []).every((here) => there.some((other) => match(here.doers, other.doers)));

  function match(here: Doers, other: Doers): boolean {
    const mine = [without(here.people, claim.speakers), without(here.bodies, claim.speakers)];
    const theirs = [without(other.people, known.speakers), without(other.bodies, known.speakers)];
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

const alike = (a: string, b: string, { entities }: World): boolean =>
  a === b || [entities.get(a)?.belongsTo.includes(b), entities.get(b)?.belongsTo.includes(a)].includes(true);

function differing(
  claim: ReadClaim,
  known: KnownSentence,
  sameness: readonly Sameness[],
  { weightOf }: World,
): Finding | undefined {
  const [other, ...more] = sameness.filter(isOther);
  if (!other || more.length > 0 || !sameVeils(claim, known) || denials(claim, known) !== 'same')
    return undefined;
  if (other.far) {
    const there = [...known.terms.keys()].filter((term) => !known.saidBy.has(term.slice(1)));
    const shared = sum(there.filter((term) => claim.terms.has(term)).map(weightOf));
    if (shared < SAME_EVENT * sum(there.map(weightOf))) return undefined;
  }
  return { kind: 'differs', known: other.known, claimed: other.claimed };
}

type Shared = readonly {
  readonly term: string;
  readonly here: readonly Place[];
  readonly there: readonly Place[];
}[];

const shared = (claim: ReadClaim, known: KnownSentence): Shared =>
  [...claim.terms].flatMap(([term, here]) => {
    const there = known.terms.get(term);
    return there ? [{ term, here, there }] : [];
  });

function sameVeils(claim: ReadClaim, known: KnownSentence): boolean {
  if (![...claim.veils].every((veil) => known.veils.has(veil))) return false;
  const veils = new Set(
    shared(claim, known).flatMap(({ there }) => there.flatMap((place) => [...place.veils])),
  );
  return [...veils].every((veil) => claim.veils.has(veil) || MAY_BE_LEFT_OUT.has(veil));
}

/** Whether both deny the same of what they share. */
function denials(claim: ReadClaim, known: KnownSentence): 'same' | 'opposite' | 'open' {
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
  return claim.negatives === known.negatives || odd.length > 1 ? 'open' : 'opposite';
}

/** As much is said there as here; does it say so, does one side, or may it only be? */
function howFar(claim: ReadClaim, known: KnownSentence, world: World): Finding | undefined {
  const denial = denials(claim, known);
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
  if (known.status === 'planned' && !claim.ahead) return { kind: 'weaker', why: 'planned' };
  const words = shared(claim, known).filter(({ term }) => !NAMED.test(term));
  const less = words.some(
    ({ here, there }) => there.every(({ hedged }) => hedged) && here.every((p) => !p.hedged),
  );
  if (less && !(known.status === 'planned' && claim.ahead)) return { kind: 'weaker', why: 'possible' };
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
