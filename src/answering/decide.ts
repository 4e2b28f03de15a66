/** Ranking and doubts -> answered, unsure or unknown, with the reason. */
import type { FactBase } from '../knowledge/schema.ts';
import type { Answer, Candidate, DeclineReason, FactView, Outcome, Trace } from './answer.ts';
import { type Features, featuresOf, probability, type QuestionSigns } from './confidence.ts';
import { isTelling } from './fact-terms.ts';
import type { Doubts, Guard } from './guard.ts';
import { looksBack } from './kinds.ts';
import { isForeign } from './languages.ts';
import { MODEL } from './model.ts';
import { otherScriptShare } from './normalise.ts';
import type { Ranking } from './rank.ts';
import { createSaidBy } from './said-by.ts';
import { words } from './tokens.ts';
import type { Question } from './understand.ts';
import type { Wording } from './wordings.ts';

export interface Decision {
  readonly answer: Answer;
  readonly features: Features;
  readonly doubts: Doubts;
  readonly signs: QuestionSigns;
}

/** Candidates kept whatever the outcome. */
const CANDIDATES = 5;
/** Nearest facts offered with a decline. */
const OFFERED = 2;
/** From this share of the chances on the best fact has no rival. */
const CLEAR_CHANCE = 0.7;
/** Shorter repetitions are stammering. */
const CHANT_LENGTH = 8;
/** Beside a question that was answered, this share of the usual confidence is enough. */
const LENIENCE = 0.6;
/** Confidence where a curator wrote this very wording: autocomplete and buttons ask with them. */
export const SETTLED = { asked: 0.99, open: 0.01 };
/** One telling word that is no name is a scrap: only the very wording of a curator is sure enough. */
const SCRAP_SHARE = 0.5;
/** Without a name, a question further than this from every wording is about something else. */
const OFF_TOPIC_NEARNESS = 0.6;
/** A question of which less than this is known is about something else. */
const OFF_TOPIC_COVERAGE = 0.45;

/** @param same the stored wording that the question is, word for word. @param lenient see `parts.ts`. */
export type Decide = (question: Question, ranking: Ranking, same?: Wording, lenient?: boolean) => Decision;

/** @param views and @param wordings in the order of the base, as the ranking numbers them. */
export function createDecide(
  base: FactBase,
  views: readonly FactView[],
  wordings: readonly Wording[],
  guard: Guard,
): Decide {
  const byId = new Map(base.facts.map(({ id }, n) => [id, n]));
  const asOfYear = Number(base.asOf.slice(0, 4));
  const knownYears = new Set(
    base.facts
      .flatMap(({ statement, asks }) => [statement, ...asks].join(' ').match(/\b(?:19|20)\d\d\b/g) ?? [])
      .map(Number),
  );

  const saidBy = createSaidBy(base);

  const view = (n: number | undefined): FactView[] => {
    const found = n === undefined ? undefined : views[n];
    return found ? [found] : [];
  };

  function declineReason(question: Question, ranking: Ranking, doubts: Doubts): DeclineReason {
    if (otherScriptShare(question.text) > 0.5 || isForeign(words(question.text))) return 'other-script';
    if (!question.units.some(({ unit }) => isTelling(unit)) || isChant(question.words)) return 'no-question';
    if (isLater(question)) return 'later-than-sources';
    const coverage = ranking.facts[0]?.coverage ?? 0;
    const close = (ranking.nearest?.score ?? 0) >= OFF_TOPIC_NEARNESS;
    if (
      question.entities.length === 0 &&
      (coverage < OFF_TOPIC_COVERAGE || doubts.unknownShare > 0.5 || !close)
    )
      return 'off-topic';
    return 'not-in-sources';
  }
  const isLater = (question: Question) =>
    question.years.some((year) => year > asOfYear && !knownYears.has(year));

  return (question, ranking, same, lenient = false) => {
    const [best] = ranking.facts;
    const doubts = guard(question, best?.fact ?? -1);
    const signs = {
      telling: question.units.filter(({ unit }) => isTelling(unit)).length,
      named: question.entities.length > 0,
      asksSpeaker: question.asksSpeaker,
      looksBack: looksBack(question.words.join(' ')),
    };
    const features = featuresOf(ranking, doubts, signs);
    const reason = same ? 'not-in-sources' : declineReason(question, ranking, doubts);
    const never =
      reason === 'other-script' || reason === 'no-question' || reason === 'later-than-sources' || !best;
    const confidence = never
      ? 0
      : same
        ? SETTLED[same.open ? 'open' : 'asked']
        : probability(features, MODEL.weights) * certainty(question, best.exact, doubts);
    const sure = confidence >= (lenient ? LENIENCE : 1) * MODEL.answer;
    // "What did Seoul say?" Where no single statement is surely meant, several are offered.
    const said = !sure && !same && question.anyWord ? saidBy(question.speakers) : [];
    const several = said.length > 1;
    const shown = several ? rankedOf(said, ranking) : ranking.facts;
    const outcome: Outcome = sure
      ? 'answered'
      : several || (confidence >= MODEL.offer && isAmbiguous(features))
        ? 'unsure'
        : 'unknown';
    const candidates = shown
      .slice(0, CANDIDATES)
      .flatMap(({ fact, score }): Candidate[] => view(fact).map((one) => ({ fact: one, score })));
    const otherwise = best
      ? (base.facts[best.fact]?.disagreesWith ?? []).flatMap((id) => view(byId.get(id)))
      : [];
    const near =
      reason === 'not-in-sources' || reason === 'later-than-sources'
        ? candidates.slice(0, OFFERED).map(({ fact }) => fact)
        : [];
    const answer: Answer = {
      question: question.text,
      outcome,
      confidence,
      ...(outcome === 'unknown' ? { reason } : {}),
      facts: outcome === 'answered' ? [...view(best?.fact), ...otherwise] : outcome === 'unknown' ? near : [],
      candidates,
      trace: trace(question, ranking, doubts, outcome, reason),
    };
    return { answer, features, doubts, signs };
  };

  function trace(
    question: Question,
    ranking: Ranking,
    doubts: Doubts,
    outcome: Outcome,
    reason: DeclineReason,
  ): Trace {
    const [best, second] = ranking.facts;
    const nearest = ranking.nearest && wordings[ranking.nearest.asking];
    const runnerUp = second && base.facts[second.fact]?.id;
    return {
      understood: question.words.join(' '),
      kinds: question.kinds,
      entities: question.entities,
      corrected: question.corrected,
      matched: question.units
        .filter(({ unit }) => unit.class === 'content' || unit.class === 'name')
        .map(({ unit }) => unit.words.join(' '))
        .filter((word) => !doubts.missing.includes(word)),
      missing: doubts.missing,
      ...(nearest ? { nearest: nearest.open ? `${nearest.text} (left open)` : nearest.text } : {}),
      ...(runnerUp === undefined ? {} : { runnerUp }),
      reason: outcome === 'unknown' ? reason : `${outcome}: ${base.facts[best?.fact ?? -1]?.id ?? 'nothing'}`,
    };
  }
}

/** These facts, those first that were ranked; the others as they stand. */
function rankedOf(facts: readonly number[], ranking: Ranking): { fact: number; score: number }[] {
  const scores = new Map(ranking.facts.map(({ fact, score }) => [fact, score]));
  return facts
    .map((fact) => ({ fact, score: scores.get(fact) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.fact - b.fact);
}

/** Several facts rival for the question. Where one is far ahead, asking "did you mean" would suggest it answers. */
const isAmbiguous = ({ chanceOfPassage }: Features): boolean => (chanceOfPassage ?? 0) < CLEAR_CHANCE;

/** The same few words over and over ask nothing. */
function isChant(words: readonly string[]): boolean {
  return words.length >= CHANT_LENGTH && new Set(words).size <= words.length / 3;
}

/**
 * How far a question this short, or read out of misspelt words alone, can be trusted: 0..1.
 * @param exact the share of the question that the best fact holds word for word.
 */
function certainty(question: Question, exact: number, doubts: Doubts): number {
  // Small words alone say nothing, however well they fit.
  if (doubts.missingShare > MOSTLY_MISSING) return 0;
  // Putin's warrant is no answer about Kim's, nor RFA's word Bloomberg's, whatever else the questions share.
  if (doubts.stranger || doubts.otherOutlet) return STRANGER_SHARE;
  if (doubts.opposed) return OPPOSED_SHARE;
  const telling = question.units.filter(({ unit }) => isTelling(unit));
  const [only] = telling;
  if (telling.every(({ unit }) => unit.class === 'number')) return 0;
  if (!only || telling.length > 1) return 1;
  const mended = new Set(question.corrected.flatMap(({ to }) => to.split(' ')));
  const { unit } = only;
  if (unit.words.every((word) => mended.has(word))) return unit.class === 'name' ? SCRAP_SHARE : 0;
  // A likeness by vector or by sound is not enough where there is nothing else.
  if (exact < MOSTLY) return 0;
  return unit.class === 'name' || question.kinds.length > 0 ? 1 : SCRAP_SHARE;
}

/** What is left of the confidence where somebody else is asked about, or for his word. */
const STRANGER_SHARE = 0.4;
/** … and where the fact says the opposite of a word. */
const OPPOSED_SHARE = 0.3;
/** A fact that holds less of what a question names is not about it. */
const MOSTLY_MISSING = 0.7;
/** Of the question's weight, small words included. */
const MOSTLY = 0.5;
