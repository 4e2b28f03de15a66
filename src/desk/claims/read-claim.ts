/** A sentence -> who does what in it and how far it goes, so that one sentence can be held against another. */
import { createNames } from '../../answering/names.ts';
import { baseForm } from '../../answering/passages/word-forms.ts';
import { words } from '../../answering/tokens.ts';
import type { FactBase } from '../../knowledge/schema.ts';
import { clausesOf, daysIn, leavesMonth } from './days.ts';
import { inPlainWords } from './meanings.ts';
import {
  after,
  isBody,
  isCited,
  isPassive,
  isPerson,
  type Named,
  nearest,
  sayingIn,
  subjectBefore,
} from './names.ts';
import { objectsOf } from './objects.ts';
import { createSentenceReader, createTermReader, VEILS } from './read-sentence.ts';
import type { Place, ReadClaim } from './shape.ts';
import {
  AHEAD,
  AMOUNTS,
  ASKING,
  ASKING_OF,
  BESIDES,
  FIRM,
  FORMER,
  GIVING,
  HEADING,
  HEDGES,
  HOLDING,
  IDENTITY,
  IN_CAPITAL,
  INTENDED,
  LEAVING,
  LEFT_OPEN,
  MEANS,
  NEGATIVE,
  ONLY_ONE,
  PAST,
  PRESENT,
  PRONOUNS,
  REACHING,
  RELATIVE,
  REPORTED_WOULD,
  SAYING,
  SPEAKING,
  SUPPLY,
  WOULD_BE,
} from './words.ts';

/** @param he the person whom a pronoun stands for, as an entity id. */
export type ClaimReader = (sentence: string, published: string, he?: string) => ReadClaim;

/** "not" reaches so many words further. */
const DENIED = 3;

export function createClaimReader(base: FactBase): ClaimReader {
  const readSentence = createSentenceReader(base);
  const termsOf = createTermReader(base);
  const names = createNames(base.entities);
  const kinds = new Map(base.entities.map(({ id, kind }) => [id, kind]));

  function namedIn(read: readonly string[], he: string | undefined): Named[] {
    const mentions = names.find(read).map(({ entity, start, end }): Named => {
      // "US says" is a name of theirs, and says something.
      const says = (word = ''): boolean => SAYING.has(word) || HOLDING.has(word);
      const states = read[end - 2] === 'united';
      const last = end - start > 1 && says(read[end - 1]) && !states ? end - 2 : end - 1;
      return { id: entity, start, at: last, kind: kinds.get(entity) ?? 'thing' };
    });
    const pronouns = read.flatMap((word, n): Named[] => {
      if (!PRONOUNS.has(word)) return [];
      const id = subjectBefore(read, mentions, n) ?? he;
      return id === undefined ? [] : [{ id, start: n, at: n, kind: 'person' }];
    });
    return [...mentions, ...pronouns].sort((a, b) => a.at - b.at);
  }

  return (written, published, he) => {
    const sentence = inPlainWords(written);
    const read = words(sentence);
    const named = namedIn(read, he);
    const says = sayingIn(read, named, SAYING);
    // Who is cited does not do what is told.
    const doing = named.filter((name) => !isCited(read, name));
    const places = new Map<string, Place[]>();
    const wouldOnly = REPORTED_WOULD.test(sentence) && !unsure(read, 'would');
    // What only would be is unsure from its first word.
    let hedged = !wouldOnly && WOULD_BE.test(sentence);
    const terms = termsOf(read);
    const clauses = clauseStarts(sentence, read.length);
    for (const [n, word] of read.entries()) {
      hedged ||= HEDGES.test(word);
      const term = terms[n];
      if (term === undefined) continue;
      const start = named.find(({ at }) => at === n)?.start ?? n;
      const before = read.slice(clauses[n] ?? 0, n + 1);
      const denied = deniedAt(read, terms, start);
      const place: Place = {
        doers: { people: nearest(read, doing, n, isPerson), bodies: nearest(read, doing, n, isBody) },
        objects: objectsOf(read, named, n, endOf(clauses, n)),
        agent: isPassive(read, n) && read.slice(n + 1, n + 4).includes('by'),
        hedged,
        former: before.some((word, at) => FORMER.test(word) && before[at + 1] !== 'it'),
        spoken: SPEAKING.test(read.slice(Math.max(0, n - 1), n + 2).join(' ')),
        denied,
        clouded: !denied && before.some((word) => NEGATIVE.has(word)),
        veils: new Set(before.map(baseForm).filter((form) => VEILS.has(form))),
      };
      places.set(term, [...(places.get(term) ?? []), place]);
    }
    const plain = readSentence(sentence, published);
    const days = daysIn(sentence, published);
    const identity = IDENTITY.test(sentence);
    return {
      terms: places,
      numbers: plain.numbers,
      days: [...days, ...plain.dates.filter(({ by }) => by === 'month')],
      vague: RELATIVE.test(written) || leavesMonth(sentence, published),
      ahead: AHEAD.test(written),
      amounts: new Set(read.filter((word, n) => AMOUNTS.has(word) || isAsked(read, n))),
      veils: new Set(read.map(baseForm).filter((form) => VEILS.has(form))),
      negatives: read.filter((word) => NEGATIVE.has(word)).length,
      speakers: says,
      voices: new Set(
        [...says].filter((id) => !named.some((one) => one.id === id && PRONOUNS.has(read[one.at] ?? ''))),
      ),
      holders: sayingIn(read, named, HOLDING),
      from: after(LEAVING, named, read),
      to: after(HEADING, named, read),
      capitals: new Set(sentence.match(IN_CAPITAL)),
      asked: after(ASKING_OF, named, read),
      given: SUPPLY.test(sentence) ? after(GIVING, named, read) : new Set(),
      reached: after(REACHING, named, read),
      means: new Set(sentence.match(MEANS)),
      ...(identity && {
        identity: {
          only: ONLY_ONE.test(sentence),
          past: PAST.test(sentence),
          speaks: /\bspokes/i.test(sentence),
        },
      }),
      wouldOnly: wouldOnly || !read.some((word) => HEDGES.test(word)),
      open: LEFT_OPEN.test(sentence),
      intended: INTENDED.test(written),
      besides: new Set(
        (sentence.match(BESIDES) ?? []).flatMap((word) => {
          // "Their other summit": so they have met.
          if (word.includes('other')) return ['met', 'other'];
          return [/^(?:gets?|obtain)/.test(word) ? 'got' : word];
        }),
      ),
      firm: FIRM.test(written),
      present: PRESENT.test(written),
      past: PAST.test(sentence),
      dated: clausesOf(sentence).flatMap((clause) => {
        const own = daysIn(clause, published);
        return own.length > 0
          ? [{ terms: new Set(termsOf(words(clause)).filter((term) => term !== undefined)), days: own }]
          : [];
      }),
    };
  };
}

/** Where the clause of a word ends. */
function endOf(starts: readonly number[], n: number): number {
  const next = starts.findIndex((start, at) => at > n && start !== starts[n]);
  return next < 0 ? starts.length : next;
}

/** Whether a word of doubt stands there, other than one. */
const unsure = (read: readonly string[], but: string): boolean =>
  read.some((word) => HEDGES.test(word) && word !== but);

/** For each word where its clause begins. */
function clauseStarts(sentence: string, length: number): number[] {
  const lengths = clausesOf(sentence).map((clause) => words(clause).length);
  const starts = lengths.flatMap((size, at) => {
    const start = lengths.slice(0, at).reduce((sum, one) => sum + one, 0);
    return Array.from({ length: size }, () => start);
  });
  // Cut at a comma, a number or name may be read as other words.
  return starts.length === length ? starts : Array.from({ length }, () => 0);
}

/** "said when and where": what was said is not told. */
const isAsked = (read: readonly string[], n: number): boolean =>
  ASKING.has(read[n] ?? '') &&
  (SAYING.has(read[n - 1] ?? '') || (read[n - 1] === 'and' && isAsked(read, n - 2)));

/** Whether the nearest small word of denial before it has no other term between. */
function deniedAt(read: readonly string[], terms: readonly (string | undefined)[], start: number): boolean {
  for (let n = start - 1; n >= Math.max(0, start - DENIED); n--) {
    if (NEGATIVE.has(read[n] ?? '')) return true;
    if (terms[n] !== undefined) return false;
  }
  return false;
}
