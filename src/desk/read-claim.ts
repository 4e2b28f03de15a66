/** A sentence -> who does what in it and how far it goes, so that one sentence can be held against another. */
import { createNames } from '../answering/names.ts';
import { baseForm } from '../answering/passages/word-forms.ts';
import { words } from '../answering/tokens.ts';
import { findDates } from '../extraction/dates.ts';
import type { FactBase } from '../knowledge/schema.ts';
import { inPlainWords } from './claim-meanings.ts';
import {
  after,
  isBody,
  isCited,
  isPerson,
  type Named,
  nearest,
  sayingIn,
  subjectBefore,
} from './claim-names.ts';
import {
  AHEAD,
  AMOUNTS,
  ASKING,
  ASKING_OF,
  GIVING,
  HEADING,
  HEDGES,
  HOLDING,
  IDENTITY,
  IN_CAPITAL,
  LEAVING,
  MEANS,
  NEGATIVE,
  ONLY_ONE,
  PAST,
  PRONOUNS,
  REACHING,
  RELATIVE,
  SAYING,
  SUPPLY,
} from './claim-words.ts';
import type { Counted } from './read-numbers.ts';
import {
  createSentenceReader,
  createTermReader,
  type Dated,
  MONTH_ALONE,
  MONTHS,
  VEILS,
  WEEKDAY,
} from './read-sentence.ts';

/** The nearest names before a word that may be who does it, or whose it is: entity ids. */
export interface Doers {
  readonly people: ReadonlySet<string>;
  /** Groups, states, offices, organisations. */
  readonly bodies: ReadonlySet<string>;
}

/** One place of a term in a sentence. */
export interface Place {
  readonly doers: Doers;
  /** "May", "could", "if" stand before it. */
  readonly hedged: boolean;
  /** "not", "no" right before it. */
  readonly denied: boolean;
  /** The same, further off: whether it is denied is open. */
  readonly clouded: boolean;
  /** "fail", "only" and such before it in the same clause. */
  readonly veils: ReadonlySet<string>;
}

export interface ReadClaim {
  /** Words that name something, by one form for all that mean the same; `@id` for people, places and things. */
  readonly terms: ReadonlyMap<string, readonly Place[]>;
  readonly numbers: readonly Counted[];
  /** Every date, the day of speaking too. */
  readonly days: readonly Dated[];
  /** It tells a time that is not understood: "yesterday", "August of that year". */
  readonly vague: boolean;
  /** It is still to come. */
  readonly ahead: boolean;
  /** Words such as "all" and "most", and those of a question that is only named. */
  readonly amounts: ReadonlySet<string>;
  readonly veils: ReadonlySet<string>;
  /** How many small words of denial it has. */
  readonly negatives: number;
  /** Who is named as saying it: entity ids, outlets too. */
  readonly speakers: ReadonlySet<string>;
  /** Those of them who do nothing else in it: no "he" is theirs. */
  readonly voices: ReadonlySet<string>;
  /** Who accuses, denies, expects or hopes in it. */
  readonly holders: ReadonlySet<string>;
  /** Places that are left, and those that are gone to. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Capitals where something is, not the states they stand for. */
  readonly capitals: ReadonlySet<string>;
  /** Who is asked for something. */
  readonly asked: ReadonlySet<string>;
  /** To whom something is supplied. */
  readonly given: ReadonlySet<string>;
  /** Where somebody has come. */
  readonly reached: ReadonlySet<string>;
  /** By train, by plane. */
  readonly means: ReadonlySet<string>;
  /** It says who somebody is; `only`: there can be one such; `past`: no longer; `speaks`: for others. */
  readonly identity?: { readonly only: boolean; readonly past: boolean; readonly speaks: boolean };
  /** It is no more unsure than "said that they would". */
  readonly wouldOnly: boolean;
  /** It speaks of what was and is no longer so. */
  readonly past: boolean;
  /** Clauses that have a day of their own. */
  readonly dated: readonly { readonly terms: ReadonlySet<string>; readonly days: readonly Dated[] }[];
}

/** @param he the person whom a pronoun stands for, as an entity id. */
export type ClaimReader = (sentence: string, published: string, he?: string) => ReadClaim;

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`);
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
      const last = end - start > 1 && says(read[end - 1]) ? end - 2 : end - 1;
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
    let hedged = false;
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
        hedged,
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
      wouldOnly: read.filter((word) => HEDGES.test(word)).every((word) => word === 'would'),
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

const daysIn = (text: string, published: string): Dated[] =>
  findDates(text, published).flatMap(({ text: found, iso }): Dated[] =>
    iso === undefined ? [] : [{ iso, by: WEEKDAY.test(found) ? 'weekday' : 'date' }],
  );

const clausesOf = (sentence: string): string[] => sentence.split(/[,;:“”"()]\s|[–—]| - /);

/** Whether a month is named that belongs to no date found. */
function leavesMonth(sentence: string, published: string): boolean {
  const left = findDates(sentence, published).reduce((rest, { text }) => rest.replace(text, ' '), sentence);
  return MONTH.test(left.replace(MONTH_ALONE, ' '));
}

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
