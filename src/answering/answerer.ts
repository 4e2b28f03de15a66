/** Composes the answering floor: fact base in, `answer(text)` out. Pure and deterministic. */
import type { FactBase } from '../knowledge/schema.ts';
import { createCompare } from './alike.ts';
import type { FactView, Reply } from './answer.ts';
import { createAskingIndex } from './askings.ts';
import { createCorrector } from './correct.ts';
import { type Cue, createCueIndex } from './cues.ts';
import { createDecide, type Decision } from './decide.ts';
import type { RankWeights } from './evidence.ts';
import { createFactTerms } from './fact-terms.ts';
import { createGuard } from './guard.ts';
import { createLexicon } from './lexicon.ts';
import { createLikelihoodModel } from './likelihood.ts';
import { MODEL } from './model.ts';
import { normalise } from './normalise.ts';
import { type AnswerOne, answerParts } from './parts.ts';
import { createPeople } from './people.ts';
import { createPromising } from './promising.ts';
import { createNamePronoun } from './pronoun.ts';
import { type Indexes, type Ranking, rank, siblingsOf } from './rank.ts';
import { otherReadings, type Reading } from './readings.ts';
import { withoutContrast } from './split.ts';
import { words } from './tokens.ts';
import { createUnderstand, type Question } from './understand.ts';
import { type ArticleTexts, createFactViews } from './views.ts';
import { NO_WORD_VECTORS, type WordVectors } from './word-vectors.ts';
import { understandWordings, type Wording, type Wordings } from './wordings.ts';

export interface AnswererOptions {
  /** English words with their vectors; without them no word counts as English. */
  readonly vectors?: WordVectors;
  /** The same words, most frequent first. */
  readonly frequent?: readonly string[];
  /** Passages of the articles whose text is at hand. */
  readonly texts?: ArticleTexts;
  /** Others than the shipped ones only while learning them. */
  readonly rankWeights?: RankWeights;
}

export interface Answerer {
  readonly views: readonly FactView[];
  /** Every stored wording. */
  readonly wordings: readonly Wording[];
  /** The cues of a question beside any fact, for learning from them. @param fact its index. */
  describeCues(text: string, fact: number): Cue[];
  answer(text: string): Reply;
  /** For measuring: everything known about a question before a reply is made of it. */
  examine(text: string): {
    readonly question: Question;
    readonly ranking: Ranking;
    readonly decision: Decision;
  };
}

/** Builds every index over a checked fact base. Keep the answerer: it is made again only when the facts change. */
export function createAnswerer(base: FactBase, options: AnswererOptions = {}): Answerer {
  const steps = assemble(base, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same beside an answerer at work. @param pause lets the other take its turn, between steps of a fraction of a second */
export async function createAnswererAside(
  base: FactBase,
  options: AnswererOptions,
  pause: () => Promise<void>,
): Promise<Answerer> {
  const steps = assemble(base, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* assemble(base: FactBase, options: AnswererOptions): Generator<void, Answerer> {
  const {
    vectors = NO_WORD_VECTORS,
    frequent = [],
    texts = new Map(),
    rankWeights = MODEL.ranking,
  } = options;
  // Words near by vector are looked for only once questions come: the vocabulary is known by then.
  const lexicon = createLexicon(base.entities, base.synonyms, () => wordings.vocabulary.keys(), vectors);
  const wordings: Wordings = understandWordings(base, lexicon);
  yield;
  const terms = createFactTerms(base.facts, wordings, lexicon);
  yield;
  const askings = createAskingIndex(wordings.all, lexicon, terms.weightOf);
  yield;
  const likelihood = createLikelihoodModel(wordings);
  yield;
  const indexes: Indexes = {
    base,
    wordings: wordings.all,
    askings,
    compare: createCompare(wordings.all, terms.weightOf),
    promising: createPromising(base.facts.length, terms, likelihood, rankWeights),
    likelihood,
    cues: createCueIndex(wordings),
    siblings: siblingsOf(base),
    weights: rankWeights,
  };
  const correct = createCorrector(wordings.vocabulary, frequent, lexicon.names, vectors, wordings.pairCount);
  const understand = createUnderstand(base.entities, lexicon, terms, correct);
  const guard = createGuard(base, terms, createPeople(base, wordings.statements), wordings.statements);
  const views = createFactViews(base, texts);
  const decide = createDecide(base, views, wordings.all, guard);

  const namePronoun = createNamePronoun(base);
  const persons = new Set(base.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));

  /** @param reading the question in other words, where it is not looked at as it was asked. */
  function look(asked: string, lenient: boolean, reading?: Reading) {
    const text = reading?.text ?? asked;
    const understood = understand(withoutContrast(text));
    const corrected = [...(reading?.corrected ?? []), ...understood.corrected];
    const question = { ...understood, corrected };
    // As it is typed, or else as it is read: a slip of the hand makes no other question of it.
    const same = wordings.settled(words(text)) ?? wordings.settled(question.words);
    const ranking = rank(question, indexes, same?.fact);
    const decision = decide({ ...question, text: asked }, ranking, same, lenient);
    return { question, ranking, decision, settled: same !== undefined };
  }

  /** The surest of the ways in which a question can be read; a curator's wording is the surest. */
  function examine(text: string, lenient = false) {
    let found = look(text, lenient);
    if (found.settled) return found;
    const someone = found.question.entities.some((id) => persons.has(id));
    for (const reading of otherReadings(text, someone ? undefined : namePronoun)) {
      const other = look(text, lenient, reading);
      if (other.settled) return other;
      if (other.decision.answer.confidence > found.decision.answer.confidence) found = other;
    }
    return found;
  }
  /** As it is written: readers see the question that is put together with it. */
  const spellings = new Map(
    base.entities.flatMap(({ name, aliases }) =>
      [...aliases, name].map((alias) => [words(alias).join(' '), alias] as const),
    ),
  );
  const nameIn = (text: string): string | undefined => {
    const { words: read } = correct(words(text));
    const person = lexicon.names.find(read).findLast(({ entity }) => persons.has(entity));
    const name = person && read.slice(person.start, person.end).join(' ');
    return name && (spellings.get(name) ?? name);
  };

  return {
    views,
    wordings: wordings.all,
    describeCues: (text, fact) =>
      indexes.cues.describe(
        understand(withoutContrast(text)).units.map(({ unit }) => unit),
        fact,
      ),
    examine: (text) => examine(text),
    answer(text) {
      const one: AnswerOne = (part, lenient) => examine(part, lenient).decision.answer;
      const clean = normalise(text);
      // A curator's wording is one question, however many commas it has.
      if (wordings.exact.has(words(clean).join(' '))) return { parts: [one(clean, false)] };
      return { parts: answerParts(clean, one, nameIn) };
    },
  };
}
