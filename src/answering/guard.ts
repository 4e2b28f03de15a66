/** What speaks against the best fact: something the question names and the fact does not hold. */
import type { FactBase, QuestionKind } from '../knowledge/schema.ts';
import { carriersOf } from '../knowledge/through.ts';
import type { Weighted } from './askings.ts';
import { type FactTerms, isTelling } from './fact-terms.ts';
import type { Unit } from './lexicon.ts';
import { oppositesOf } from './opposites.ts';
import type { Question } from './understand.ts';
import type { Wordings } from './wordings.ts';

export interface Doubts {
  /** Words of the question that the fact holds in no form, most telling first. */
  readonly missing: readonly string[];
  /** 0..1: their share of what the question says. */
  readonly missingShare: number;
  /** 0..1: share of the question's words that the whole fact base does not know. */
  readonly unknownShare: number;
  /** A named person, place or thing the fact is not about. */
  readonly missingName: boolean;
  readonly missingNumber: boolean;
  /** The fact says the opposite of a word of the question, or has another of its kind: north, another day, an S-400. */
  readonly opposed: boolean;
  /** The question asks what somebody says, and the fact is somebody else's word. */
  readonly otherSpeaker: boolean;
  /** The question asks what one of the outlets says, and the fact stands in none of its articles. */
  readonly otherOutlet: boolean;
  /** … or that very somebody's. */
  readonly sameSpeaker: boolean;
  /** Somebody is named whom the fact is not about, and nobody whom it is about. */
  readonly stranger: boolean;
}

/** Who said it, when and where: asked of what is said, not for somebody's words. */
const ABOUT_SAYING: ReadonlySet<QuestionKind> = new Set(['who', 'when', 'where']);

/** The "s" of "s400", the "kn" of "kn23". */
const seriesOf = ({ words }: Unit): string[] =>
  words.flatMap((word) => /^([a-z]{1,3})\d{1,4}$/.exec(word)?.[1] ?? []);

/** @param fact its index; -1 for none, of which then everything is missing. */
export type Guard = (question: Question, fact: number) => Doubts;

/** Speakers are told from who says the fact, through whom, and whom they belong to. */
export function createGuard(base: FactBase, terms: FactTerms, statements: Wordings['statements']): Guard {
  const belongsTo = new Map(base.entities.map(({ id, belongsTo: parents }) => [id, parents]));
  const outlets = new Map(base.articles.map(({ id, outlet }) => [id, outlet]));
  const published = new Set(outlets.values());
  const voices = base.facts.map((fact) => {
    const direct = [
      ...fact.saidBy,
      ...carriersOf(fact),
      ...fact.sources.flatMap(({ article }) => outlets.get(article) ?? []),
    ];
    return new Set([...direct, ...direct.flatMap((id) => belongsTo.get(id) ?? [])]);
  });

  const people = new Set(base.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const leads = new Map(
    base.entities.flatMap(({ id, leads: led }) => (led.length > 0 ? [[id, led] as const] : [])),
  );
  const persons = base.facts.map((fact, n) => {
    const named = (statements[n] ?? []).map(({ term }) => term.replace(/^@/, ''));
    const concerned = new Set([...fact.about, ...fact.saidBy, ...named]);
    const there = [...people].filter((id) => concerned.has(id));
    // A state's wish is its leader's; but of two leaders who are told apart, one is not the other.
    if (there.some((id) => leads.has(id))) return new Set(there);
    return new Set([
      ...there,
      ...[...leads].filter(([, led]) => led.some((id) => concerned.has(id))).map(([id]) => id),
    ]);
  });
  const isStranger = (named: readonly string[], fact: number): boolean => {
    const asked = named.filter((id) => people.has(id));
    const known = persons[fact];
    return known !== undefined && known.size > 0 && asked.length > 0 && !asked.some((id) => known.has(id));
  };

  const said = statements.map((units) => ({
    terms: new Set(units.filter(isTelling).map(({ term }) => term)),
    series: new Set(units.flatMap(seriesOf)),
  }));
  const isOpposed = ({ unit }: Weighted, fact: number): boolean => {
    const own = said[fact];
    if (!own || own.terms.has(unit.term) || terms.isAsked(unit.term, fact)) return false;
    if (seriesOf(unit).some((series) => own.series.has(series))) return true;
    return [...oppositesOf(unit.term)].some((term) => own.terms.has(term));
  };

  return (question, fact) => {
    const telling = question.units.filter(({ unit }) => isTelling(unit));
    const missing = terms.missing(question.units, fact);
    const total = telling.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const share = (units: typeof telling) => units.reduce((sum, { weight }) => sum + weight, 0) / total;
    const fits = question.speakers.some((speaker) => voices[fact]?.has(speaker));
    return {
      missing: missing.map(({ unit }) => unit.words.join(' ')),
      missingShare: share(missing),
      unknownShare: share(
        telling.filter(({ expansions }) => !expansions.some(({ term }) => terms.known(term))),
      ),
      missingName: missing.some(({ unit }) => unit.class === 'name'),
      missingNumber: missing.some(({ unit }) => unit.class === 'number'),
      // "Is it on Thursday?" is answered by the day; "what happens on Thursday" is not.
      opposed: !question.kinds.includes('yes-no') && telling.some((unit) => isOpposed(unit, fact)),
      otherSpeaker:
        question.speakers.length > 0 && !fits && !question.kinds.some((kind) => ABOUT_SAYING.has(kind)),
      otherOutlet: !fits && question.speakers.some((speaker) => published.has(speaker)),
      sameSpeaker: fits,
      stranger: isStranger(question.entities, fact),
    };
  };
}
