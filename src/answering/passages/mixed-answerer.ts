/** Written facts and added articles as one: the facts where they are sure, otherwise whichever is surer. */
import type { Answer, Candidate, Reply } from '../answer.ts';
import { normalise } from '../normalise.ts';
import { splitSentences } from '../split.ts';
import type { PassageAnswerer } from './passage-answerer.ts';

const CANDIDATES = 5;
const ASKED_TWICE = /\?.*\?/s;

/** @param facts answers from written facts; undefined where there are none. */
export function createMixedAnswer(
  facts: ((text: string) => Reply) | undefined,
  passages: PassageAnswerer,
): (text: string) => Reply {
  // Without question marks to go by, an article's "St. John" would make two questions of one.
  const fromPassages = (text: string): Reply => {
    const clean = normalise(text);
    const parts = (ASKED_TWICE.test(clean) ? splitSentences(clean) : [clean]).map(passages.answer);
    const asked = parts.filter(({ reason }) => reason !== 'no-question');
    return { parts: asked.length > 0 ? asked : parts.slice(0, 1) };
  };
  if (!facts) return fromPassages;
  return (text) => {
    const reply = facts(text);
    const [only] = reply.parts;
    // The facts' floor may have cut a question in parts that only together find their passage.
    if (reply.parts.length > 1 && !reply.parts.some(({ outcome }) => outcome === 'answered')) {
      const whole = fromPassages(text);
      if (whole.parts.some(({ outcome }) => outcome === 'answered')) return whole;
    }
    if (only && reply.parts.length === 1) return { parts: [better(only, passages.answer(normalise(text)))] };
    return { parts: reply.parts.map((part) => better(part, passages.answer(part.question))) };
  };
}

/**
 * Where the facts decline, a sentence of an article must be this sure to answer instead. Of 578 questions the facts
 * rightly decline, 17 articles about other things answer 3.5 % from .5 on and 1.9 % from here (docs/measurements.md).
 */
const BESIDE_FACTS = 0.65;

const RANK = { answered: 2, unsure: 1, unknown: 0 } as const;

function better(fact: Answer, found: Answer): Answer {
  const sure = found.outcome !== 'answered' || found.confidence >= BESIDE_FACTS;
  const passage: Answer = sure ? found : { ...found, outcome: 'unsure', facts: [] };
  // What is no question to the facts (another script, a greeting) is none to the articles.
  if (fact.reason === 'no-question' || fact.reason === 'other-script') return fact;
  const passageWins =
    fact.outcome !== 'answered' &&
    (RANK[passage.outcome] > RANK[fact.outcome] ||
      (passage.outcome === fact.outcome && passage.confidence > fact.confidence));
  const [first, second] = passageWins ? [passage, fact] : [fact, passage];
  return { ...first, candidates: joined(first, second) };
}

/** The answer stays first; the others by how sure they are. */
function joined(first: Answer, second: Answer): Candidate[] {
  const [top, ...rest] = first.candidates.map((candidate) => scaled(candidate, first));
  const others = [...rest, ...second.candidates.map((candidate) => scaled(candidate, second))].sort(
    (a, b) => b.score - a.score,
  );
  return [...(top ? [top] : []), ...others].slice(0, CANDIDATES);
}

/** Scores are comparable only within one answer; times its confidence, also between two. */
function scaled({ fact, score }: Candidate, { candidates, confidence }: Answer): Candidate {
  const highest = candidates[0]?.score ?? 0;
  const share = highest > 0 ? Math.min(1, Math.max(0, score / highest)) : 0;
  return { fact, score: share * confidence };
}
