/** A reader's words -> what is asked: units of meaning with weights, kinds, speakers, dates. */
import type { Entity, QuestionKind } from '../knowledge/schema.ts';
import type { Weighted } from './askings.ts';
import type { Corrector } from './correct.ts';
import { type FactTerms, isTelling } from './fact-terms.ts';
import { asksSpeaker, questionKinds } from './kinds.ts';
import type { Expansion, Lexicon, Unit } from './lexicon.ts';
import { stem, words } from './tokens.ts';

export interface Question {
  readonly text: string;
  readonly words: readonly string[];
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  readonly units: readonly Weighted[];
  readonly kinds: readonly QuestionKind[];
  /** Entity ids named in the question. */
  readonly entities: readonly string[];
  /** Those whose words are asked for: "what did X say", "X's reaction", "according to X". */
  readonly speakers: readonly string[];
  /** Who says so is asked: a fact tells it always. */
  readonly asksSpeaker: boolean;
  /** Nothing but their words is asked for: "what did Seoul say?" */
  readonly anyWord: boolean;
  /** Years named. */
  readonly years: readonly number[];
}

const SAYING = new Set(
  `say said saying says tell told think thought claim claimed state stated comment commented react reacted reaction response respond tweet tweeted
  remark mention mentioned warn warned opinion view views take statement position stance quote quotes predict reckon predicted argue argued believe
  expect expects describe described explain explained speak spoke announce announced urge urged want wants`
    .split(/\s+/)
    .map(stem),
);
/** Wanting and expecting are asked of those who are spoken of as often as of those who speak. */
for (const verb of ['want', 'expect', 'take', 'state']) SAYING.delete(stem(verb));

const SPEAKING_KINDS: ReadonlySet<Entity['kind']> = new Set([
  'person',
  'group',
  'state',
  'office',
  'outlet',
  'organisation',
]);
/** What stands before the one whose words are asked for. */
const CITING =
  /\b(?:according to|per|words of|quote (?:from|by)|statement (?:by|from)|reaction of|views? of)(?: the)?$/;
/** Small words that may stand between a name and its verb. */
const SAYING_REACH = 2;

/** @param text one question, normalised. Never fails: what is not understood is left out. */
export type Understand = (text: string) => Question;

export function createUnderstand(
  entities: readonly Entity[],
  lexicon: Lexicon,
  terms: FactTerms,
  correct: Corrector,
): Understand {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const speaks = (unit: Unit | undefined): string[] => {
    const id = unit?.class === 'name' ? unit.term.slice(1) : undefined;
    const kind = id === undefined ? undefined : kinds.get(id);
    return id !== undefined && kind && SPEAKING_KINDS.has(kind) ? [id] : [];
  };

  return (text) => {
    const { words: read, corrected, guesses } = correct(words(text));
    const units = lexicon.units(read);
    const speakers = new Set<string>();
    for (const [n, unit] of units.entries()) {
      const before = [units[n - 2], units[n - 1]].flatMap((part) => part?.words ?? []).join(' ');
      if (CITING.test(before)) for (const id of speaks(unit)) speakers.add(id);
      if (unit.class === 'name') {
        for (let next = n + 1; next <= n + SAYING_REACH && next < units.length; next++) {
          const follower = units[next];
          if (!follower || follower.class === 'name') break;
          if (follower.words.some((word) => SAYING.has(stem(word))))
            for (const id of speaks(unit)) speakers.add(id);
          if (follower.class === 'content') break;
        }
      }
    }
    const about = units.filter(
      (unit) =>
        isTelling(unit) &&
        !(unit.class === 'name' && speakers.has(unit.term.slice(1))) &&
        !unit.words.every((word) => SAYING.has(stem(word))),
    );
    return {
      text,
      words: read,
      corrected,
      units: units.map((unit) => ({
        unit,
        weight: terms.weightOf(unit),
        expansions: withGuess(lexicon.expand(unit), guesses.get(unit.words[0] ?? '')),
      })),
      kinds: questionKinds(read.join(' ')),
      entities: [...new Set(units.flatMap((unit) => (unit.class === 'name' ? [unit.term.slice(1)] : [])))],
      speakers: [...speakers],
      asksSpeaker: speakers.size === 0 && asksSpeaker(read.join(' ')),
      anyWord: speakers.size > 0 && about.length === 0,
      years: read.flatMap((word) => (/^(?:19|20)\d\d$/.test(word) ? [Number(word)] : [])),
    };
  };
}

/** How far a real word may stand for the one it looks and sounds like. */
const GUESS_WEIGHT = 0.5;

function withGuess(expansions: readonly Expansion[], guess: string | undefined): readonly Expansion[] {
  return guess === undefined ? expansions : [...expansions, { term: stem(guess), weight: GUESS_WEIGHT }];
}
