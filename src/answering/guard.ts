/** What speaks against the best fact: something the question names and the fact does not hold. */
import type { FactBase, QuestionKind } from '../knowledge/schema.ts';
import type { Weighted } from './askings.ts';
import { type FactTerms, isTelling } from './fact-terms.ts';
import type { Unit } from './lexicon.ts';
import { oppositesOf } from './opposites.ts';
import type { People } from './people.ts';
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
  /** What is asked for is what the statement says is not given: "The provinces are not named." */
  readonly ungiven: boolean;
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

/** By what a statement says is not given: the kinds of question that ask for it. */
const UNGIVEN: readonly (readonly [RegExp, readonly QuestionKind[]])[] = [
  [
    /\bnot (?:be )?named\b|\bunnamed\b|\b(?:not|nor) (?:give|name)\b|\bname of its own\b|\bno names\b|\bwithout naming\b/,
    ['who', 'which'],
  ],
  [/\bno figure\b/, ['how-many']],
  [/\btitle\b[^.]*\bnot given\b/, ['which', 'what']],
  [/\b(?:hour|[Ww]hen|long)\b[^.]*\bnot (?:given|said|stated)\b|\bno hour\b/, ['when', 'how']],
  [/\bWhat\b[^.]*\bnot said\b/, ['what', 'how-many']],
];
const ungivenIn = (statement: string): ReadonlySet<QuestionKind> =>
  new Set(UNGIVEN.flatMap(([pattern, kinds]) => (pattern.test(statement) ? kinds : [])));

/** @param fact its index; -1 for none, of which then everything is missing. */
export type Guard = (question: Question, fact: number) => Doubts;

export function createGuard(
  base: FactBase,
  terms: FactTerms,
  people: People,
  statements: Wordings['statements'],
): Guard {
  const ungiven = base.facts.map(({ statement }) => ungivenIn(statement));
  const published = new Set(base.articles.map(({ outlet }) => outlet));
  const said = statements.map((units) => ({
    terms: new Set(units.filter(isTelling).map(({ term }) => term)),
    series: new Set(units.flatMap(seriesOf)),
  }));
  const isOpposed = ({ unit }: Weighted, fact: number, asked: readonly Weighted[]): boolean => {
    const own = said[fact];
    // What is asked of the fact again and again is a false premise that it corrects.
    if (!own || own.terms.has(unit.term) || terms.isAsked(unit.term, fact)) return false;
    // "A or B?" names both.
    const excludes = (term: string) =>
      own.terms.has(term) && !asked.some((other) => other.unit.term === term);
    return (
      seriesOf(unit).some((series) => own.series.has(series)) || [...oppositesOf(unit.term)].some(excludes)
    );
  };

  return (question, fact) => {
    const telling = question.units.filter(({ unit }) => isTelling(unit));
    const missing = terms.missing(question.units, fact);
    const total = telling.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const share = (units: typeof telling) => units.reduce((sum, { weight }) => sum + weight, 0) / total;
    const fits = people.speaks(question.speakers, fact);
    return {
      missing: missing.map(({ unit }) => unit.words.join(' ')),
      missingShare: share(missing),
      unknownShare: share(
        telling.filter(({ expansions }) => !expansions.some(({ term }) => terms.known(term))),
      ),
      missingName: missing.some(({ unit }) => unit.class === 'name'),
      missingNumber: missing.some(({ unit }) => unit.class === 'number'),
      // "Is it on Thursday?" is answered by the day; "what happens on Thursday" is not.
      opposed: !question.kinds.includes('yes-no') && telling.some((unit) => isOpposed(unit, fact, telling)),
      ungiven: question.kinds.some((kind) => ungiven[fact]?.has(kind)),
      otherSpeaker:
        question.speakers.length > 0 && !fits && !question.kinds.some((kind) => ABOUT_SAYING.has(kind)),
      otherOutlet: !fits && question.speakers.some((speaker) => published.has(speaker)),
      sameSpeaker: fits,
      stranger: people.isStranger(question.entities, fact),
    };
  };
}
