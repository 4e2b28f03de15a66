/** Answers from plain articles: added texts for which nobody wrote facts. Pure and deterministic. */
import type { Answer, Candidate, DeclineReason, FactView, Outcome } from '../answer.ts';
import { otherScriptShare } from '../normalise.ts';
import { createSpeller } from '../spelling.ts';
import { stem } from '../tokens.ts';
import { NO_WORD_VECTORS, type WordVectors } from '../word-vectors.ts';
import type { Evidence } from './evidence.ts';
import { createFuzzy } from './fuzzy.ts';
import { createMeanings } from './meanings.ts';
import { signsOf, sureness } from './passage-confidence.ts';
import { createPassageIndex, type PassageIndex, type PlainArticle } from './passage-index.ts';
import { PASSAGE_MODEL } from './passage-model.ts';
import { viewOf } from './passage-views.ts';
import { createReadQuery, type Query, rarity } from './query.ts';
import { gather, type PassageRanking, type RankedPassage, rankPassages } from './rank-passages.ts';

/** Candidates kept whatever the outcome. */
const CANDIDATES = 5;
/** Nearest passages offered with a decline. */
const OFFERED = 2;
/** A question of which less than this is known is about something else. */
const OFF_TOPIC_COVERAGE = 0.45;

export interface PassageAnswerer {
  readonly index: PassageIndex;
  /** @param text one question, normalised. */
  answer(text: string): Answer;
  /** @returns the sentence that a view's id names, as long as its article is there. */
  view(id: string): FactView | undefined;
  /** For measuring: the evidence before and after ranking. */
  examine(text: string): { readonly query: Query; readonly gathered: readonly Evidence[] };
}

export function createPassageAnswerer(
  articles: readonly PlainArticle[],
  vectors: WordVectors = NO_WORD_VECTORS,
): PassageAnswerer {
  const index = createPassageIndex(articles);
  const search = {
    index,
    meanings: createMeanings(index, rarity(index), vectors),
    fuzzy: createFuzzy(index),
  };
  const read = createReadQuery(index, createSpeller(index.vocabulary), vectors);

  function answer(text: string): Answer {
    const query = read(text);
    const ranking = rankPassages(gather(query, search));
    const [best] = ranking.passages;
    const asked = new Set(query.terms.map(({ word }) => stem(word)));
    const show = ({ passage, sentence }: RankedPassage): FactView => viewOf(index, passage, sentence, asked);
    const reason = reasonOf(text, query, best);
    const confidence =
      best && (reason === 'off-topic' || reason === 'not-in-sources')
        ? sureness(signsOf(query, ranking), PASSAGE_MODEL.sureness)
        : 0;
    const outcome: Outcome =
      confidence >= PASSAGE_MODEL.answer
        ? 'answered'
        : confidence >= PASSAGE_MODEL.offer
          ? 'unsure'
          : 'unknown';
    const candidates = ranking.passages.slice(0, CANDIDATES).map(
      (found): Candidate => ({
        fact: show(found),
        score: confidence * Math.exp(found.score - (best?.score ?? 0)),
      }),
    );
    const facts = candidates.map(({ fact }) => fact);
    return {
      question: text,
      outcome,
      confidence,
      ...(outcome === 'unknown' ? { reason } : {}),
      facts:
        outcome === 'answered'
          ? facts.slice(0, 1)
          : outcome === 'unknown' && reason === 'not-in-sources'
            ? facts.slice(0, OFFERED)
            : [],
      candidates,
      trace: trace(query, ranking, facts, outcome === 'unknown' ? reason : `${outcome}: ${facts[0]?.id}`),
    };
  }

  function trace(query: Query, { passages }: PassageRanking, facts: readonly FactView[], reason: string) {
    const tokens = new Set(index.passages[passages[0]?.passage ?? -1]?.tokens);
    const there = query.terms.filter(({ term }) => tokens.has(term));
    return {
      understood: query.words.join(' '),
      kinds: query.kinds,
      entities: [],
      corrected: query.corrected,
      matched: there.map(({ word }) => word),
      missing: query.terms.filter((term) => !there.includes(term)).map(({ word }) => word),
      ...(facts[0] ? { nearest: facts[0].statement } : {}),
      ...(facts[1] ? { runnerUp: facts[1].id } : {}),
      reason,
    };
  }

  const numbers = new Map(
    index.passages.map(({ article, number }, n) => [`${articles[article]?.id}-p${number}`, n]),
  );

  return {
    index,
    answer,
    view(id) {
      const [, passage = '', sentence = ''] = /^(.+-p\d+)-s(\d+)$/.exec(id) ?? [];
      const at = numbers.get(passage);
      if (at === undefined || !index.passages[at]?.sentences[Number(sentence) - 1]) return undefined;
      return viewOf(index, at, Number(sentence) - 1);
    },
    examine(text) {
      const query = read(text);
      return { query, gathered: gather(query, search) };
    },
  };
}

function reasonOf(text: string, query: Query, best: RankedPassage | undefined): DeclineReason {
  if (otherScriptShare(text) > 0.5) return 'other-script';
  if (query.terms.length === 0) return 'no-question';
  const all = query.terms.reduce((sum, { idf }) => sum + idf, 0) || 1;
  return (best?.features['covered'] ?? 0) / all < OFF_TOPIC_COVERAGE ? 'off-topic' : 'not-in-sources';
}
