/** Finds facts by what is being typed: names under any alias, and whole words, the last one perhaps unfinished. */
import type { Names } from '../answering/names.ts';
import { classOf } from '../answering/stop-words.ts';
import { words } from '../answering/tokens.ts';

/** What a fact can be found by, the most telling first. */
export interface Findable {
  readonly question: string;
  readonly statement: string;
  /** Entity ids of whom and what it is about, and of who says it. */
  readonly concerns: readonly string[];
  /** Other wordings of the question. */
  readonly others: readonly string[];
}

/** Where a word stands in a fact: how telling that is, and how often. */
interface Place {
  readonly level: number;
  readonly times: number;
}

const LEVELS = { question: 3, statement: 2, other: 1 } as const;
const NOWHERE: Place = { level: 0, times: 0 };
/** A beginning of fewer letters stands in nearly all facts. */
const SHORTEST_BEGINNING = 2;

type Places = Map<number, Place>;

const better = (a: Place, b: Place): Place => ({
  level: Math.max(a.level, b.level),
  times: Math.max(a.times, b.times),
});

/** A name is a key of its own beside its words. */
const keyOf = (entity: string): string => `@${entity}`;

const union = (a: Places, b: Places): Places =>
  new Map([...a, ...b].map(([fact]) => [fact, better(a.get(fact) ?? NOWHERE, b.get(fact) ?? NOWHERE)]));

function indexOf(facts: readonly Findable[], names: Names): Map<string, Places> {
  const index = new Map<string, Places>();
  const keysIn = (text: string) => {
    const all = words(text);
    return [...all, ...names.find(all).map(({ entity }) => keyOf(entity))];
  };
  const add = (keys: readonly string[], fact: number, level: number) => {
    for (const word of new Set(keys)) {
      const places = index.get(word) ?? new Map();
      const before = places.get(fact) ?? NOWHERE;
      places.set(fact, { level: Math.max(before.level, level), times: before.times + 1 });
      index.set(word, places);
    }
  };
  for (const [n, { question, statement, concerns, others }] of facts.entries()) {
    add(keysIn(question), n, LEVELS.question);
    add(keysIn(statement), n, LEVELS.statement);
    add(concerns.map(keyOf), n, LEVELS.other);
    for (const other of others) add(words(other), n, LEVELS.other);
  }
  return index;
}

/** @returns a function that gives the indexes of the facts with every name and every telling word, best first */
export function createTypedWords(
  facts: readonly Findable[],
  names: Names,
): (typed: readonly string[]) => number[] {
  const index = indexOf(facts, names);
  const sorted = [...index.keys()].sort();

  /** Of all words that begin so, in each fact the best. */
  function beginning(start: string): Places {
    const found: Places = new Map();
    if (start.length < SHORTEST_BEGINNING) return found;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; sorted[at]?.startsWith(start); at++) {
      for (const [fact, place] of index.get(sorted[at] ?? '') ?? [])
        found.set(fact, better(place, found.get(fact) ?? NOWHERE));
    }
    return found;
  }

  return (typed) => {
    const mentions = names.find(typed);
    const free = typed.filter((_, at) => !mentions.some(({ start, end }) => at >= start && at < end));
    const last = typed.at(-1) ?? '';
    const found = [
      ...mentions.map(({ entity, start, end }): Places => {
        const named = index.get(keyOf(entity)) ?? new Map();
        // A short name may be the beginning of another word.
        return end === typed.length && end - start === 1 ? union(named, beginning(last)) : named;
      }),
      ...free
        .filter((word) => classOf(word) === 'content')
        .map((word) => (word === last ? beginning(word) : (index.get(word) ?? new Map()))),
    ];
    const sum = (fact: number, what: keyof Place) =>
      found.reduce((total, places) => total + (places.get(fact) ?? NOWHERE)[what], 0);
    // Small words find no fact, but they tell which question is meant.
    const inQuestion = (fact: number) =>
      typed.filter((word) => index.get(word)?.get(fact)?.level === LEVELS.question).length;
    return [...(found[0]?.keys() ?? [])]
      .filter((fact) => found.every((places) => places.has(fact)))
      .map((fact) => ({
        fact,
        level: sum(fact, 'level'),
        asked: inQuestion(fact),
        times: sum(fact, 'times'),
      }))
      .sort((a, b) => b.level - a.level || b.asked - a.asked || b.times - a.times || a.fact - b.fact)
      .map(({ fact }) => fact);
  };
}
