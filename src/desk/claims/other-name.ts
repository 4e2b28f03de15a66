/** A claim that would be right with another name: "Lavrov called" what Miller did. */
import type { Entity } from '../../knowledge/schema.ts';
import { judgeClaim } from './judge.ts';
import type { Finding, KnownSentence, World } from './known-sentence.ts';
import { inPlainWords } from './meanings.ts';
import type { ReadClaim } from './shape.ts';
import { slotSwaps } from './slots.ts';

/** "Antony Blinken called": who gives a name to something, known or not. Many may say the same; few call it the same. */
const SPEAKER =
  /^((?:\p{Lu}[\p{L}'’-]+ ){1,3})(?=(?:called|calls|described|describes|labelled|labeled|dubbed)\b)/u;
/** "Yoon is the president of China": what somebody is, of whom or what. */
const IS_OF = /^\S.*\b(?:is|was) (?:the|a|an|\p{Lu}[\p{L} ]*['’]s) .+/u;

interface Swap {
  /** The claim with another name. */
  readonly text: string;
  readonly known: string;
  readonly claimed: string;
  /** Whether it is enough that the sources say so with a "may". */
  readonly loosely?: boolean;
  /** Whether a sentence can tell that the other name is the right one. */
  readonly tells: (sentence: KnownSentence) => boolean;
}

/**
 * Only where there can be one name: of who called it so, of whose president somebody is, and of where something was on a
 * day. Elsewhere another name is another event.
 * @param read reads the claim anew.
 */
export function findOtherName(
  claim: string,
  read: (text: string) => ReadClaim,
  sentences: readonly KnownSentence[],
  world: World,
): { readonly id: string; readonly finding: Finding } | undefined {
  const fresh = read(claim);
  const slots = slotSwaps(claim, inPlainWords(claim)).map(
    (swap): Swap => ({ ...swap, tells: () => true, loosely: swap.opposite }),
  );
  const swaps = [...swapsOf(claim, fresh, world), ...slots];
  for (const { text, known, claimed, tells, loosely } of swaps) {
    const changed = read(text);
    for (const sentence of sentences) {
      if (!tells(sentence)) continue;
      const finding = judgeClaim(changed, sentence, world);
      const fits = finding?.kind === 'agrees' || (loosely && finding?.kind === 'weaker');
      if (fits) return { id: sentence.id, finding: { kind: 'differs', known, claimed } };
    }
  }
  return undefined;
}

function swapsOf(claim: string, fresh: ReadClaim, { entities }: World): Swap[] {
  const all = [...entities.values()];
  const named = all.filter(({ id }) => fresh.terms.has(`@${id}`));
  const speaker = SPEAKER.exec(claim)?.[1]?.trim();
  const speakers =
    speaker === undefined
      ? []
      : others(all, named, 'person').map(
          (other): Swap => ({
            text: other.name + claim.slice(speaker.length),
            known: other.name,
            claimed: speaker,
            tells: ({ saidBy }) => saidBy.has(other.id) && people(saidBy, entities) === 1,
          }),
        );
  const swapped = (
    kinds: readonly Entity['kind'][],
    tells: (sentence: KnownSentence, other: Entity) => boolean,
  ) =>
    named.flatMap((entity) => {
      const written = kinds.includes(entity.kind) ? nameIn(claim, entity) : undefined;
      if (written === undefined) return [];
      return others(all, named, entity.kind).map(
        (other): Swap => ({
          text: claim.replace(written, () => other.name),
          known: other.name,
          claimed: written,
          tells: (sentence) => tells(sentence, other),
        }),
      );
    });
  // Who travels may be in two places on a day.
  const places =
    fresh.days.length === 0 || fresh.terms.has('reach')
      ? []
      : swapped(['city'], ({ terms }, { id }) => terms.has(`@${id}`));
  const roles = IS_OF.test(claim)
    ? swapped(
        ['state', 'office'],
        ({ terms, status }, { id }) => status === 'background' && terms.has(`@${id}`),
      )
    : [];
  return [...speakers, ...places, ...roles];
}

const others = (all: readonly Entity[], named: readonly Entity[], kind: Entity['kind']): Entity[] =>
  all.filter((other) => other.kind === kind && !named.includes(other));

const people = (ids: ReadonlySet<string>, entities: World['entities']): number =>
  [...ids].filter((id) => entities.get(id)?.kind === 'person').length;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The longest of its names that stands in the text. */
function nameIn(text: string, { name, aliases }: Entity): string | undefined {
  return [name, ...aliases]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(
      (one) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(one)}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0] ?? [],
    )[0];
}
