/** A question without an answer: the reason in plain words, and what the sources do say beside it. */
import type { Answer, FactView } from '../answering/answer.ts';
import { ANSWER_TEXTS, DECLINE_TEXTS } from './answer-texts.ts';
import { text } from './components.ts';
import { readableDate } from './dates.ts';
import { factItems } from './fact-items.ts';
import { OURS } from './limits.ts';
import type { Item } from './pack.ts';
import type { Shelf } from './shelf.ts';
import { suggestions } from './suggestions.ts';

/** One question from each of the first topics: enough to see what kind of thing can be asked. */
function examples(shelf: Shelf): FactView[] {
  return shelf
    .topics()
    .flatMap((topic) => topic.facts.slice(0, 1))
    .slice(0, OURS.examples);
}

/**
 * What is worth offering beside the refusal. An off-topic question has no near facts, and one in another
 * script only where a name in it was recognised: a wild guess would look like an answer.
 */
function near(answer: Answer): readonly FactView[] {
  const { reason, facts, candidates, trace } = answer;
  const guesses = facts.length > 0 ? facts : candidates.map(({ fact }) => fact);
  if (reason === 'no-question' || reason === 'off-topic') return [];
  return reason === 'other-script' && trace.entities.length === 0 ? [] : guesses;
}

/** The reply to a question that is declined. */
export function declineItems(answer: Answer, shelf: Shelf, box: number, lead: readonly string[]): Item[] {
  const words = DECLINE_TEXTS[answer.reason ?? 'not-in-sources'](readableDate(shelf.about().asOf));
  const said: Item = { kind: 'core', box, blocks: [text([...lead, words].join('\n'))] };
  const facts = near(answer);
  // What the desk itself holds to be near is stated with its source; mere candidates are only offered.
  const stated = answer.facts.length > 0 ? facts.slice(0, 1) : [];
  const others = facts.slice(stated.length, stated.length + OURS.didYouMean);
  const offered =
    facts.length > 0
      ? suggestions(ANSWER_TEXTS.tryThese, others)
      : suggestions(ANSWER_TEXTS.examples, examples(shelf));
  return [
    said,
    ...stated.flatMap((fact) => factItems(fact, shelf, box, [ANSWER_TEXTS.nearest])),
    { kind: 'extra', box, of: said, blocks: offered },
  ];
}
