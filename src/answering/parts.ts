/** Several questions in one message: each answered on its own, the later ones leaning on the first. */
import type { Answer } from './answer.ts';
import { readFollowUp } from './follow-up.ts';
import { MODEL } from './model.ts';
import { nameWith } from './pronoun.ts';
import { splitJoined, splitSentences } from './split.ts';

/** @param lenient whether a lower confidence will do: beside an answered question its companion is likely meant too. */
export type AnswerOne = (text: string, lenient: boolean) => Answer;

/** @param nameIn the last person named in a text, as written. */
export function answerParts(
  text: string,
  one: AnswerOne,
  nameIn: (text: string) => string | undefined,
): Answer[] {
  const sentences = splitSentences(text);
  const parts: Answer[] = [];
  for (const [n, sentence] of sentences.entries()) {
    const [first] = sentences;
    // "… Who says so?" stands beside every answer.
    if (readFollowUp(sentence)?.kind === 'said' && parts.at(-1)?.outcome === 'answered') continue;
    const complete = n === 0 || first === undefined ? sentence : leanOn(first, sentence, nameIn);
    parts.push(...answerSentence(complete, one, nameIn));
  }
  const asked = parts.filter((part) => part.reason !== 'no-question');
  return distinct(asked.length > 0 ? asked : parts.slice(0, 1));
}

function answerSentence(
  text: string,
  one: AnswerOne,
  nameIn: (text: string) => string | undefined,
): Answer[] {
  const whole = one(text, false);
  const sides = splitJoined(text);
  if (!sides) return [whole];
  const [left, right] = sides;
  const parts = [one(left, true), one(leanOn(left, right, nameIn), true)];
  if (![whole, ...parts].some((part) => isAnswered(part) && part.confidence >= MODEL.answer)) return [whole];
  const lenient = distinct(parts.filter(isAnswered));
  if (lenient.length === 2) return lenient;
  // One side only: the whole question knows more than its half, unless the half is the surer one.
  const [only] = lenient;
  // What the sources leave open is told beside what they answer, not passed over in silence.
  if (only && parts.some(isLeftOpen) && (!isAnswered(whole) || whole.facts[0]?.id === only.facts[0]?.id))
    return parts;
  if (!isAnswered(whole)) return only ? [only] : [whole];
  return only && only.facts[0]?.id !== whole.facts[0]?.id ? [whole, only] : [whole];
}

/** Surely: a question cut in two loses words, and a half that is merely unclear says nothing. */
const SURELY_OPEN = 0.1;
const isLeftOpen = ({ outcome, reason, confidence }: Answer): boolean =>
  outcome === 'unknown' &&
  (reason === 'later-than-sources' || (reason === 'not-in-sources' && confidence < SURELY_OPEN));

const isAnswered = (part: Answer): boolean => part.outcome === 'answered';

const QUESTION_WORDS = /^\W*(?:who|whom|what|when|where|why|how|which)\b/i;
/** A question of fewer words leans on the one before it: "and when?" */
const COMPLETE = 3;

/** "… and what does he expect" -> "… what does Cheon expect"; "… and when" -> "when did he cross". */
function leanOn(first: string, second: string, nameIn: (text: string) => string | undefined): string {
  if (second.split(/\s+/).length < COMPLETE && QUESTION_WORDS.test(second))
    return `${second.replace(/[?.!]+$/, '')} ${first.replace(QUESTION_WORDS, '').trim()}`;
  const name = nameIn(first);
  return name === undefined || nameIn(second) !== undefined
    ? second
    : (nameWith(second, name)?.text ?? second);
}

/** The same fact, or the same question, is shown once. */
function distinct(parts: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = isAnswered(part) ? (part.facts[0]?.id ?? '') : part.question;
    return seen.has(key) ? false : seen.add(key);
  });
}
