/**
 * Questions too short to stand by themselves ("and when?", "who said that?", "where did he go?"): read here, and put
 * together with what the last answer was about. A question with a name or any telling word of its own is none.
 */
import type { QuestionKind } from '../knowledge/schema.ts';
import { normalise } from './normalise.ts';
import { hasPronoun, nameWith } from './pronoun.ts';
import { words } from './tokens.ts';

/** What the last answer was about. */
export interface Subject {
  /** The answering fact's id. */
  readonly fact: string;
  /** The question it answered. */
  readonly question: string;
}

/** `said`: whose word it is. `extent`: how long, how far … `what`: anything else about somebody. */
export type FollowUpKind = Exclude<QuestionKind, 'yes-no'> | 'said' | 'extent';

export interface FollowUp {
  readonly kind: FollowUpKind;
  /** What was asked, without "and", "thanks" and the like. */
  readonly asked: string;
  /** Whether nothing but the kind is asked: "when was that?", but not "when will he go?". */
  readonly bare: boolean;
}

/** A longer question says more than its kind. */
const MOST_WORDS = 7;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Said on the way to the question. */
const PASSING =
  set(`and but so then or also ok okay well thanks thank thx ta please pls plz just exactly again actually
  really hmm hm um uh oh ah lol cool nice great good interesting right sure yes yeah`);
/** All that a question may hold and still not stand by itself. */
const SMALL =
  set(`who whom whose what when where why how which many much long far often soon one time day date reason
  he she him her his they them their it its this that these those there so you your the a for to of at on in from by with
  is are was were be been being do does did has have had will would can could should may might must
  go goes going went come came get got say said says saying tell told claim claims claimed know
  happen happens happened happening take place taking according source sources`);

const SAID: readonly RegExp[] = [
  /^(?:who|whom|which one) (?:(?:has|have|had|is|was|does|did) )?(?:say|said|says|saying|tell|told|claim|claims|claimed)(?: (?:that|this|it|so|you|them|these|those))*$/,
  /^(?:says|said) who(?:m)?$/,
  /^(?:who is that|who is it|that is|is that|is it) according to$|^according to (?:who|whom|what)$/,
  /^(?:what|where|which|who) (?:is|was|are|were) (?:the|your|its) sources?(?: (?:for|of) (?:that|this|it))?$|^(?:the )?sources?$/,
  /^where (?:is|was|does|did) (?:that|this|it) (?:come )?from$/,
  /^where (?:do|did) you (?:get|know|have|got) (?:that|this|it)(?: from)?$/,
  /^(?:how|where) do you know(?: (?:that|this|it))?(?: from)?$|^who told you(?: (?:that|this|it|so))?$/,
];

const KINDS: readonly (readonly [FollowUpKind, RegExp])[] = [
  ['how-many', /^how (?:many|much)\b/],
  ['extent', /^how (?:long|far|often|soon)\b/],
  ['why', /^why\b|^how come\b|^(?:for )?(?:what|which) reason\b|^what for$/],
  ['when', /^when\b|^(?:at |on )?(?:what|which) (?:time|day|date)\b/],
  ['where', /^where\b|^(?:at |in )?(?:what|which) place\b/],
  ['who', /^whom?\b/],
  ['how', /^how\b/],
  ['which', /^which\b/],
  ['what', /^what\b/],
];

/** Nothing but the kind, with a verb that adds nothing. */
const BARE =
  /^(?!who (?:is|was) s?he\b)(?:when|where|why|how|who|which|how (?:come|many|much|long|far|often|soon)|which one|(?:at |on |in )?(?:what|which) (?:time|day|date|place)|(?:for )?(?:what|which) reason|what for)(?: (?:is|are|was|were|did|does|do|will|would|has|had)(?: (?:that|this|it|they|he|she|there))?(?: (?:be|been|being|happen|happened|happening|take place|taking place))?)?$/;

const QUESTION_WORD = /\b(?:who|whom|whose|what|when|where|why|how|which)\b/g;
const OPENING = /^\W*(?:(?:in|at|on|from|to|by|for|with) )?(?:who|whom|what|when|where|why|how|which)\b/i;

/** @returns nothing for a question that stands by itself, and for what asks nothing. */
export function readFollowUp(text: string): FollowUp | undefined {
  const left = words(normalise(text)).filter((word) => !PASSING.has(word) || word === 'so');
  // "so when?", but "who said so?".
  const read = left[0] === 'so' ? left.slice(1) : left;
  if (read.length === 0 || read.length > MOST_WORDS || !read.every((word) => SMALL.has(word)))
    return undefined;
  const asked = read.join(' ');
  if (SAID.some((pattern) => pattern.test(asked))) return { kind: 'said', asked, bare: true };
  // "Who are you?" is no question about the subject, and two at once are too many to guess at.
  if (/\byour?\b/.test(asked) || (asked.match(QUESTION_WORD)?.length ?? 0) > 1) return undefined;
  const kind = KINDS.find(([, pattern]) => pattern.test(asked))?.[0];
  // "What?" and "what is that?" are no question about anything.
  if (kind === undefined || (kind === 'what' && !hasPronoun(asked))) return undefined;
  return { kind, asked, bare: BARE.test(asked) };
}

/** A question in so many words; "s-400" is none. */
const WHOLE =
  /^\W*(?:(?:in|at|on|from|to|by|for|with) )?(?:who|whom|what|when|where|why|how|which|is|are|was|were|does|do|did|has|have|had|will|would|can|could|should)\b/i;

/**
 * The follow-up as a question of its own; nothing where it cannot be made one.
 * @param questions of the subject: the reader's, and another that stands for it where the reader's is no whole question
 * @param person whom the subject is about, where it is one person
 */
export function completeFollowUp(
  { kind, asked, bare }: FollowUp,
  [question, other]: readonly [string, string],
  person: string | undefined,
): string | undefined {
  const subject = (WHOLE.test(question) ? question : other).replace(/[?!.\s]+$/, '');
  if (bare) {
    const [opening] = asked.split(/ (?:is|are|was|were|did|does|do|will|would|has|had)\b/);
    return `${kind === 'why' ? 'why' : opening} ${subject.replace(OPENING, '').trim()}?`;
  }
  const named = person === undefined ? undefined : nameWith(asked, person);
  return named && `${named.text}?`;
}
