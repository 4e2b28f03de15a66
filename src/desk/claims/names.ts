/** Names in a sentence -> who does what in it, and who says it. */
import type { Entity } from '../../knowledge/schema.ts';
import { OBLIQUE, TITLES } from './words.ts';

/** A name in the sentence. */
export interface Named {
  readonly id: string;
  readonly start: number;
  /** Its last word. */
  readonly at: number;
  readonly kind: Entity['kind'];
}

const BODIES: ReadonlySet<Entity['kind']> = new Set(['group', 'state', 'office', 'organisation']);
const PLACES: ReadonlySet<Entity['kind']> = new Set(['city', 'place', 'state', 'organisation']);
/** An agent may be so many words after its "by", a speaker so many before the verb. */
const REACH = 3;
/** Of somebody, for something. */
const ASKS = /^(?:ask|beg|seek|sought|press|implor|plead)/;
export const isPerson = ({ kind }: Named): boolean => kind === 'person';
export const isBody = ({ kind }: Named): boolean => BODIES.has(kind);

/** "According to X". */
export const isCited = (read: readonly string[], { start }: Named): boolean =>
  /\baccording to(?: the| an?)?(?: senior)?$/.test(
    read.slice(Math.max(0, start - REACH - 1), start).join(' '),
  );

/** Those before or after a verb of saying, and those that are cited. */
export function sayingIn(
  read: readonly string[],
  named: readonly Named[],
  verbs: ReadonlySet<string>,
): Set<string> {
  const speakers = named.filter((name) => {
    const { start, at, kind } = name;
    if (kind !== 'person' && kind !== 'outlet' && !BODIES.has(kind)) return false;
    // "An official, who is not named, said".
    const reach = read[at + 1] === 'who' ? 2 * REACH : REACH;
    const verb = read.findIndex((word, n) => n > at && n <= at + reach && verbs.has(word));
    // Who "was told by Kim" does not say it, Kim does.
    const says = verb >= 0 && !(isPassive(read, verb) && read[verb + 1] === 'by');
    if (read[start - 1] === 'by' && verbs.has(read[start - 2] ?? '')) return true;
    const said = verbs.has(read[start - 1] ?? '') && at === read.length - 1;
    return isCited(read, name) || says || said;
  });
  return new Set(speakers.map(({ id }) => id));
}

/** "to Russia", "with China's President Xi": not who does what follows. */
export function isOblique(read: readonly string[], named: readonly Named[], { start, at }: Named): boolean {
  // "Asks Kim for weapons": it is not Kim who does what follows.
  if (ASKS.test(read[start - 1] ?? '') && read[at + 1] === 'for') return true;
  let titled = false;
  for (let n = start - 1; n >= 0; n--) {
    const word = read[n] ?? '';
    if (OBLIQUE.has(word)) return true;
    const inside = named.find((name) => name.start <= n && n <= name.at);
    if (inside) n = inside.start;
    else if (TITLES.has(word)) titled ||= word !== 'the';
    else if (titled) titled = false;
    else return false;
  }
  return false;
}

const BEING = /^(?:am|is|are|was|were|be|been|being|gets?|got)$/;
/** May stand between "was" and the verb. */
const LIGHT = /^(?:not|never|also|been|being|\p{L}+ly)$/u;
/** Verbs as they stand after "was"; what plain words make of them is told by a "by". */
const PARTICIPLE = /(?:ed|en|wn|ght|ade|ent|eld|old|ung)$/;

/** Whether the word is a verb that tells what is done to those before it: "were saluted". */
export function isPassive(read: readonly string[], n: number): boolean {
  let at = n - 1;
  while (LIGHT.test(read[at] ?? '')) at--;
  const been = read.slice(Math.max(0, at), n).some((word) => BEING.test(word));
  const word = read[n] ?? '';
  if (!been || word.endsWith('ing')) return false;
  return PARTICIPLE.test(word) || read[n + 1] === 'by';
}

/** The name, with those it is joined to by "and". */
function group(read: readonly string[], named: readonly Named[], last: Named): Named[] {
  const found = [last];
  for (let first = last; ; ) {
    const { start } = first;
    const joined = /^(?:and|or|nor)$/.test(read[start - 1] ?? '')
      ? named.find(({ at }) => at === start - 2)
      : undefined;
    if (!joined) return found;
    found.unshift(joined);
    first = joined;
  }
}

/** The nearest names before a word that may be who does it. */
export function nearest(
  read: readonly string[],
  named: readonly Named[],
  n: number,
  of: (name: Named) => boolean,
): Set<string> {
  const ids = (last: Named | undefined) =>
    new Set(
      last
        ? group(read, named, last)
            .filter(of)
            .map(({ id }) => id)
        : [],
    );
  const by = read.slice(n + 1, n + 1 + REACH).indexOf('by');
  if (by >= 0) {
    const agent = named.find(({ start }) => start > n + by + 1);
    if (agent && agent.start - (n + by + 1) <= REACH) {
      if (of(agent)) return ids(agent);
      // Saluted by Kim, it is not the soldiers who do it.
      if (isPassive(read, n) && (isPerson(agent) || isBody(agent))) return new Set();
    }
  }
  const earlier = named.filter((name) => of(name) && name.at < n);
  const main = earlier.findLast((name) => {
    const [first = name] = group(read, named, name);
    return !isOblique(read, named, first);
  });
  // Where somebody does it, a country that is only gone to does not.
  const somebody = named.some((name) => isPerson(name) && name.at < n && !isOblique(read, named, name));
  return ids(main ?? (somebody && of === isBody ? undefined : earlier.at(-1)));
}

/** Whom "he" means in the sentence itself: the nearest person before who does something there. */
export const subjectBefore = (
  read: readonly string[],
  named: readonly Named[],
  n: number,
): string | undefined =>
  named.findLast((name) => isPerson(name) && name.at < n && !isOblique(read, named, name))?.id;

/** Places with such a word right before them; "to Russia's Wagner Group" is to both. */
export function after(before: RegExp, named: readonly Named[], read: readonly string[]): Set<string> {
  const isAfter = ({ start }: Named): boolean => {
    const owner = named.find(({ at }) => at === start - 1);
    return before.test(read[start - 1] ?? '') || (owner !== undefined && isAfter(owner));
  };
  return new Set(named.filter((name) => PLACES.has(name.kind) && isAfter(name)).map(({ id }) => id));
}
