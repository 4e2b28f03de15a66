/** A sentence -> what of it can be compared with another sentence: what it is about, its numbers, days and denials. */
import { createNames } from '../../answering/names.ts';
import { baseForm } from '../../answering/passages/word-forms.ts';
import { classOf } from '../../answering/stop-words.ts';
import { words } from '../../answering/tokens.ts';
import { findDates } from '../../extraction/dates.ts';
import type { FactBase } from '../../knowledge/schema.ts';
import { type Counted, isNumber, numbersIn } from './read-numbers.ts';

/** A day, month or year on which something was, is or will be. */
export interface Dated {
  readonly iso: string;
  /** `weekday`: reckoned from "Tuesday" and when the article appeared. `month`: the year is a guess. */
  readonly by: 'date' | 'weekday' | 'month';
  /** Somebody spoke on it. */
  readonly spoken?: true;
}

export interface ReadSentence {
  /** Words that name something, by one form for all that mean the same; `@id` for people, places and things. */
  readonly terms: ReadonlySet<string>;
  readonly numbers: readonly Counted[];
  readonly dates: readonly Dated[];
  /** Terms that are denied: "no press conference", "will not meet". */
  readonly denied: ReadonlySet<string>;
  /** Whether it may deny in other words ("too weak to work"), so that nothing can be told from it. */
  readonly veiled: boolean;
}

/** @param published ISO date that "Tuesday" is reckoned from. */
export type SentenceReader = (sentence: string, published: string) => ReadSentence;

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const forms = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(baseForm));
/** Who passes a sentence on, and in what form, is not what it is about. */
const PASSING_ON =
  forms(`say tell report cite accord quote state note add announce write claim spokesman spokeswoman
  spokesperson official news agency article media reporter source headline photo picture caption footage`);
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
/** "in July", without a day or a year beside it. */
export const MONTH_ALONE = new RegExp(
  `(?<=\\b(?:in|since|until|by|last|next) )(${MONTHS.join('|')})\\b(?! ?\\d|,? \\d{4})`,
  'g',
);
export const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** "said on Tuesday", "told reporters late on Tuesday": the day of speaking. */
export const SPOKEN_ON =
  /\b(?:said|says|told|reported|announced|added|wrote|stated|published|released|aired|updated|unclear)\b(?: \p{L}+){0,3}(?: (?:on|in|late|early|earlier))*,? ?(?:\p{L}+day, )?$/u;
/** So many terms after each are what is denied: a thing after "no", what is done and to what after "not". */
const DENIALS = new Map([
  ...['not', 'never', 'cannot', 'unable'].map((word) => [word, 2] as const),
  ...['no', 'without', 'neither', 'nor'].map((word) => [word, 1] as const),
]);
/** Words that deny, or limit, what comes after them in ways that are not understood here. */
export const VEILS =
  forms(`too hardly barely scarcely fail refuse decline reject deny dismiss lack prevent stop avoid cancel
  unless until only yet rather instead except unlikely`);
/** "not certain", "not named": nothing is denied, only left open. */
const OPEN = forms('certain clear sure confirm name state give tell know exact likely necessarily least');

/**
 * Each word's term; none for small words, numbers, days, and for those that only pass on. A name's term stands at its
 * last word.
 */
export type TermReader = (read: readonly string[]) => (string | undefined)[];

export function createTermReader({ entities, synonyms }: FactBase): TermReader {
  const names = createNames(entities);
  const outlets = new Set(entities.flatMap(({ id, kind }) => (kind === 'outlet' ? [id] : [])));
  const alike = oneFormEach(synonyms);
  return (read) => {
    const found = read.map((word) => {
      const form = baseForm(word);
      const names =
        classOf(word) === 'content' && !isNumber(word) && !CALENDAR.test(word) && !PASSING_ON.has(form);
      return names ? (alike.get(form) ?? form) : undefined;
    });
    for (const { entity, start, end } of names.find(read)) {
      found.fill(undefined, start, end);
      if (!outlets.has(entity)) found[end - 1] = `@${entity}`;
    }
    return found;
  };
}

export function createSentenceReader(base: FactBase): SentenceReader {
  const termsOf = createTermReader(base);
  return (sentence, published) => {
    // Clause by clause, so that nothing is denied or counted across a comma.
    const clauses = sentence.split(/[,;:“”"()]\s|[–—]| - /).map((clause) => {
      const read = words(clause);
      return { clause, read, terms: termsOf(read) };
    });
    return {
      terms: new Set(termsOf(words(sentence)).filter((term) => term !== undefined)),
      numbers: clauses.flatMap(({ clause, read, terms }) => numbersIn(clause, read, terms)),
      dates: datesIn(sentence, published),
      denied: new Set(clauses.flatMap(({ read, terms }) => deniedIn(read, terms))),
      veiled: words(sentence).some((word) => VEILS.has(baseForm(word))),
    };
  };
}

/** Words of a group of synonyms, by the first of the group. */
function oneFormEach(synonyms: FactBase['synonyms']): ReadonlyMap<string, string> {
  const alike = new Map<string, string>();
  for (const group of synonyms) {
    const single = group
      .map(words)
      .flatMap(([word, ...more]) => (word && more.length === 0 ? [baseForm(word)] : []));
    const [first] = single;
    for (const form of single) if (first && !alike.has(form)) alike.set(form, alike.get(first) ?? first);
  }
  return alike;
}

function deniedIn(read: readonly string[], terms: readonly (string | undefined)[]): string[] {
  return read.flatMap((word, n) => {
    const reach = DENIALS.get(word);
    if (reach === undefined) return [];
    const next = terms.slice(n + 1).filter((term) => term !== undefined);
    return next[0] === undefined || OPEN.has(next[0]) ? [] : next.slice(0, reach);
  });
}

function datesIn(sentence: string, published: string): Dated[] {
  let from = 0;
  const days = findDates(sentence, published).flatMap(({ text, iso }): Dated[] => {
    const at = sentence.indexOf(text, from);
    from = at + text.length;
    if (iso === undefined || SPOKEN_ON.test(sentence.slice(0, at))) return [];
    return [{ iso, by: WEEKDAY.test(text) ? 'weekday' : 'date' }];
  });
  const months = [...sentence.matchAll(MONTH_ALONE)].map(([, month = '']): Dated => {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return { iso: `${published.slice(0, 4)}-${number}`, by: 'month' };
  });
  return [...days, ...months];
}
