/** Words -> units of meaning: a name, or the stem of a word, with the other terms that mean nearly the same. */
import type { Entity } from '../knowledge/schema.ts';
import { createNames, type Mention, type Names } from './names.ts';
import { oppositesOf } from './opposites.ts';
import { classOf, type WordClass } from './stop-words.ts';
import { stem, words } from './tokens.ts';
import type { WordVectors } from './word-vectors.ts';

/** A name, or one word that is part of none. */
export interface Unit {
  /** `@entity-id` or a stem. */
  readonly term: string;
  /** The words as they stand, lower case. */
  readonly words: readonly string[];
  readonly class: WordClass | 'name' | 'number';
}

export interface Expansion {
  readonly term: string;
  /** 0..1: how far it means the same as the unit. */
  readonly weight: number;
}

/** How much a term says for another. Found on the evaluation set; see docs/measurements.md. */
const WEIGHT = { synonym: 0.75, relative: 0.5, partOfName: 0.6, vector: 0.75, vectorCeiling: 0.65 };
/** GloVe: below this two words share a subject at most. */
const NEAR_COSINE = 0.55;
const NEAR_WORDS = 10;

export interface Lexicon {
  readonly names: Names;
  units(text: readonly string[], mentions?: readonly Mention[]): Unit[];
  /** Terms that may stand for the unit, the unit's own first. */
  expand(unit: Unit): readonly Expansion[];
  /** Terms under which a unit of a stored wording is found. */
  indexTerms(unit: Unit): readonly Expansion[];
}

/** @param vocabulary gives the words of the stored wordings, for finding near ones by vector. */
export function createLexicon(
  entities: readonly Entity[],
  synonyms: readonly (readonly string[])[],
  vocabulary: () => Iterable<string>,
  vectors: WordVectors,
): Lexicon {
  const names = createNames(entities);
  const relatives = relativesOf(entities);
  const { groups, phrases } = synonymGroups(synonyms);
  let neighbours:
    | { readonly terms: readonly string[]; near: ReturnType<WordVectors['compareTo']> }
    | undefined;
  function vectorsOfVocabulary() {
    const content = [...vocabulary()].filter(
      (word) => classOf(word) === 'content' && vectors.rank(word) !== undefined,
    );
    return { terms: content.map(stem), near: vectors.compareTo(content) };
  }

  function nearest(word: string): readonly Expansion[] {
    const own = stem(word);
    neighbours ??= vectorsOfVocabulary();
    const { terms, near } = neighbours;
    const opposite = oppositesOf(own);
    const found = new Map<string, number>();
    for (const { index, cosine } of near(word, NEAR_COSINE)) {
      const term = terms[index] ?? own;
      if (term !== own && !opposite.has(term) && cosine > (found.get(term) ?? 0)) found.set(term, cosine);
    }
    return [...found]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, NEAR_WORDS)
      .map(([term, cosine]) => ({ term, weight: Math.min(WEIGHT.vectorCeiling, cosine * WEIGHT.vector) }));
  }

  const unitOf = createUnits();
  const phraseStarts = new Set([...phrases].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  const phraseAt = (text: readonly string[], start: number): number | undefined =>
    phraseStarts.has(stem(text[start] ?? ''))
      ? [3, 2].find((length) =>
          phrases.has(
            text
              .slice(start, start + length)
              .map(stem)
              .join(' '),
          ),
        )
      : undefined;

  return {
    names,
    units(text, mentions = names.find(text)) {
      const units: Unit[] = [];
      const starts = new Map<number, Mention>();
      for (const mention of mentions) if (!starts.has(mention.start)) starts.set(mention.start, mention);
      for (let n = 0; n < text.length; ) {
        const mention = starts.get(n);
        const phrase = mention ? mention.end - n : (phraseAt(text, n) ?? 1);
        units.push(unitOf(text.slice(n, n + phrase), mention?.entity));
        n += phrase;
      }
      return units;
    },
    expand: remembered(expand),
    indexTerms: remembered(indexTerms),
  };

  function expand(unit: Unit): Expansion[] {
    const all = new Map<string, number>([[unit.term, 1]]);
    const add = (term: string, weight: number) => {
      if (weight > (all.get(term) ?? 0)) all.set(term, weight);
    };
    if (unit.class === 'name') {
      for (const relative of relatives.get(unit.term) ?? []) add(relative, WEIGHT.relative);
      // A name's own words matter too: "food aid" is also about food.
      for (const word of unit.words)
        if (classOf(word) === 'content') {
          add(stem(word), WEIGHT.partOfName);
          for (const other of groups.get(stem(word)) ?? []) add(other, WEIGHT.synonym * WEIGHT.partOfName);
        }
      return toList(all);
    }
    for (const other of groups.get(unit.term) ?? []) add(other, WEIGHT.synonym);
    if (unit.words.length > 1)
      for (const word of unit.words) if (classOf(word) === 'content') add(stem(word), WEIGHT.partOfName);
    const [word] = unit.words;
    if (unit.class === 'content' && unit.words.length === 1 && word !== undefined)
      for (const { term, weight } of nearest(word)) add(term, weight);
    return toList(all);
  }

  function indexTerms(unit: Unit): Expansion[] {
    const own = { term: unit.term, weight: 1 };
    if (unit.words.length === 1 && unit.class !== 'name') return [own];
    const parts = unit.words.filter((word) => classOf(word) === 'content').map(stem);
    return [
      own,
      ...parts.filter((term) => term !== unit.term).map((term) => ({ term, weight: WEIGHT.partOfName })),
    ];
  }
}

/** Words of readers must not fill the memory: beyond so many, new units are not remembered. */
const MOST_UNITS = 30_000;

/** The same words are the same unit: stored wordings repeat a few thousand units a hundred thousand times. */
function createUnits(): (part: readonly string[], entity: string | undefined) => Unit {
  const known = new Map<string, Unit>();
  return (part, entity) => {
    const key = entity === undefined ? part.join(' ') : `${part.join(' ')}@${entity}`;
    const before = known.get(key);
    if (before) return before;
    const unit: Unit =
      entity === undefined
        ? {
            term: part.map(stem).join(' '),
            words: part,
            class: /^\d/.test(part[0] ?? '') ? 'number' : classOfPhrase(part),
          }
        : { term: `@${entity}`, words: part, class: 'name' };
    if (known.size < MOST_UNITS) known.set(key, unit);
    return unit;
  };
}

/** What is asked of a unit again and again is worked out once, as long as the unit lives. */
function remembered(compute: (unit: Unit) => readonly Expansion[]): (unit: Unit) => readonly Expansion[] {
  const known = new WeakMap<Unit, readonly Expansion[]>();
  return (unit) => {
    const before = known.get(unit);
    if (before) return before;
    const computed = compute(unit);
    known.set(unit, computed);
    return computed;
  };
}

/** "how many" stays a question phrase; a phrase that curators know by its own meaning ("one on one") is telling. */
function classOfPhrase(part: readonly string[]): WordClass {
  const classes = part.map(classOf);
  const [first = 'filler'] = classes;
  if (classes.includes('content')) return 'content';
  if (classes.includes('question')) return 'question';
  return part.length > 1 ? 'content' : first;
}

const toList = (weights: ReadonlyMap<string, number>): Expansion[] =>
  [...weights].map(([term, weight]) => ({ term, weight }));

/** Peskov speaks for the Kremlin, the Kremlin for Russia: each stands a little for the other. */
function relativesOf(entities: readonly Entity[]): Map<string, string[]> {
  const relatives = new Map<string, string[]>();
  const link = (from: string, to: string) =>
    relatives.set(`@${from}`, [...(relatives.get(`@${from}`) ?? []), `@${to}`]);
  for (const { id, belongsTo } of entities)
    for (const parent of belongsTo) {
      link(id, parent);
      link(parent, id);
    }
  return relatives;
}

function synonymGroups(synonyms: readonly (readonly string[])[]): {
  groups: Map<string, Set<string>>;
  phrases: Set<string>;
} {
  const groups = new Map<string, Set<string>>();
  const phrases = new Set<string>();
  for (const group of synonyms) {
    const terms = group.map((entry) => words(entry).map(stem).join(' ')).filter((term) => term !== '');
    for (const term of terms) {
      if (term.includes(' ')) phrases.add(term);
      const others = groups.get(term) ?? new Set();
      for (const other of terms) if (other !== term) others.add(other);
      groups.set(term, others);
    }
  }
  return { groups, phrases };
}
