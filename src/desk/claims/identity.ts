/** "Peskov is the Kremlin's spokesman": a claim that only says who somebody is, by another of the names they have. */

import type { Finding, KnownSentence, World } from './known-sentence.ts';
import type { ReadClaim } from './shape.ts';

const NAMED = /^@/;

/** @returns undefined where the claim is no such one, or the sentence does not tell who that is. */
export function judgeIdentity(claim: ReadClaim, known: KnownSentence, world: World): Finding | undefined {
  const { identity, terms } = claim;
  if (!identity || [...terms.keys()].some((term) => !NAMED.test(term))) return undefined;
  if (claim.days.length + claim.numbers.length + claim.veils.size + claim.amounts.size > 0) return undefined;
  const [one = '', other = one, ...more] = terms.keys();
  if (more.length > 0 || one === '') return undefined;
  const office = world.entities.get(other.slice(1));
  if (identity.speaks && one !== other && office?.kind !== 'person')
    return judgeSpokesman(claim, known, world);
  if (!tellsWho(one === other ? one : other, known, world)) return undefined;
  if (one === other) {
    // "A CIA analyst" is one no longer where the sources say "used to be".
    if ((terms.get(one)?.length ?? 0) < 2 || identity.past !== known.past) return undefined;
    return claim.negatives > 0 ? { kind: 'denies' } : { kind: 'agrees' };
  }
  const [claimed, right] = [world.entities.get(one.slice(1)), world.entities.get(other.slice(1))];
  // "The president of Russia and host of Kim" names them besides.
  if ([one, other].some((term) => terms.get(term)?.length !== 1)) return undefined;
  if (!identity.only || claim.negatives > 0 || right?.kind !== 'person' || !claimed) return undefined;
  return { kind: 'differs', known: right.name, claimed: claimed.name };
}

/** "Lim is the spokesperson of the Foreign Ministry", each named by itself. */
function judgeSpokesman(claim: ReadClaim, known: KnownSentence, { entities }: World): Finding | undefined {
  const [one = '', office = ''] = claim.terms.keys();
  const [first = ''] = known.terms.keys();
  const [claimed, right] = [entities.get(one.slice(1)), entities.get(first.slice(1))];
  if (claim.negatives > 0 || known.status !== 'background' || !known.identity?.speaks) return undefined;
  if (claimed?.kind !== 'person' || right?.kind !== 'person') return undefined;
  if (!right.belongsTo.includes(office.slice(1))) {
    const own = [...known.terms.keys()].map((term) => entities.get(term.slice(1)));
    const [named] = own.filter((entity) => entity?.kind === 'office' && right.belongsTo.includes(entity.id));
    const other = entities.get(office.slice(1));
    // Nobody speaks for two of them.
    return claimed === right && named && other?.kind === 'office'
      ? { kind: 'differs', known: named.name, claimed: other.name }
      : undefined;
  }
  if (claimed === right) return { kind: 'agrees' };
  return { kind: 'differs', known: right.name, claimed: claimed.name };
}

/** A sentence of the background that begins with them, or for what is nobody, one that names it twice over. */
function tellsWho(term: string, { terms, status }: KnownSentence, { entities }: World): boolean {
  const [first] = terms.keys();
  const person = entities.get(term.slice(1))?.kind === 'person';
  return (status === 'background' && first === term) || (!person && (terms.get(term)?.length ?? 0) > 1);
}
