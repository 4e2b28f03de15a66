/** Short questions that lean on the last answer: answered by the same fact, or completed and asked, or declined. */
import type { Answer, FactView, Reply } from '../answering/answer.ts';
import { SETTLED } from '../answering/decide.ts';
import { completeFollowUp, type FollowUpKind, readFollowUp, type Subject } from '../answering/follow-up.ts';
import { createNames, type Names } from '../answering/names.ts';
import { ADDED_TOPIC } from '../answering/passages/passage-views.ts';
import { hasPronoun, nameWith } from '../answering/pronoun.ts';
import { words } from '../answering/tokens.ts';
import type { Fact, FactBase } from '../knowledge/schema.ts';
import type { Live } from './live.ts';

export type { FollowUpKind, Subject };

export type FollowUpReply =
  /** The fact of the last answer says it. */
  | {
      readonly found: 'same';
      readonly kind: FollowUpKind;
      readonly fact: FactView;
      readonly question: string;
    }
  /** Completed to a question of its own, and surely answered. */
  | { readonly found: 'asked'; readonly question: string; readonly reply: Reply }
  | {
      readonly found: 'nothing';
      readonly kind: FollowUpKind;
      readonly fact: FactView;
      /** Of the last answer. */
      readonly question: string;
      /** 0..1: how likely it is that the sources say it after all. */
      readonly confidence: number;
    };

export interface FollowUpDesk {
  /** @returns nothing for a question that stands by itself, and where the subject is no longer known. */
  followUp(text: string, subject: Subject): FollowUpReply | undefined;
}

export function createFollowUps(
  live: () => Live,
  fact: (id: string) => FactView | undefined,
): FollowUpDesk['followUp'] {
  return (text, subject) => {
    const asked = readFollowUp(text);
    const last = fact(subject.fact);
    if (last === undefined) return undefined;
    const { facts, answer } = live();
    if (asked === undefined) return aboutPerson(text, subject, live());
    // A curator's wording may be of small words alone: "where did he get off". But whom "he" means, the subject tells.
    const stands = ({ outcome, trace }: Answer) =>
      outcome === 'answered' && !trace.corrected.some(({ from }) => hasPronoun(from));
    if (answer(text).parts.some(stands)) return undefined;
    const { kind, bare } = asked;
    const { question } = subject;
    const own = facts.base.facts.find(({ id }) => id === last.id);
    if (bare && saysIt(kind, own, last)) return { found: 'same', kind, fact: last, question };

    const completed = completeFollowUp(asked, [question, last.question], personIn(facts.base, subject, own));
    const reply = completed === undefined ? undefined : answer(completed);
    const [part, ...more] = reply?.parts ?? [];
    const [found] = part?.facts ?? [];
    const sure = part?.outcome === 'answered' && more.length === 0 && found !== undefined;
    // "Where does he work?" after who he is: that fact may be the answer again.
    if (sure && !bare && found.id === last.id) return { found: 'same', kind, fact: last, question };
    // "What does she think?" Of somebody who said several things some are offered.
    if (completed !== undefined && reply && !bare && part?.outcome === 'unsure')
      return { found: 'asked', question: completed, reply };
    const fits = bare ? belongs(found, last, kind, facts.base) : tells(found, last, kind, facts.base);
    if (completed !== undefined && reply && sure && fits) {
      return { found: 'asked', question: completed, reply };
    }
    // Where nothing could be asked, nothing is known of the sources either.
    return { found: 'nothing', kind, fact: last, question, confidence: part?.confidence ?? 1 };
  };
}

/** "Where does he work?": a question of its own but for whom it is about. */
function aboutPerson(
  text: string,
  subject: Subject,
  { facts: { base }, answer }: Live,
): FollowUpReply | undefined {
  if (peopleOf(base).find(words(text)).length > 0) return undefined;
  const person = personIn(
    base,
    subject,
    base.facts.find(({ id }) => id === subject.fact),
  );
  const question = person && nameWith(text, person)?.text;
  if (question === undefined) return undefined;
  // A curator's wording, "where did he get off", says whom it means.
  if (answer(text).parts.some(({ confidence }) => confidence >= SETTLED.asked)) return undefined;
  return { found: 'asked', question, reply: answer(question) };
}

function saysIt(kind: FollowUpKind, own: Fact | undefined, { when }: FactView): boolean {
  if (kind === 'said') return true;
  // Its day is shown beside it, whatever else it tells.
  if (kind === 'when' && when !== undefined) return true;
  return kind !== 'extent' && (own?.answers.includes(kind) ?? false);
}

/** Whether a fact tells more than the last one, and of the kind that was asked. */
function tells(
  found: FactView | undefined,
  last: FactView,
  kind: FollowUpKind,
  { facts }: FactBase,
): boolean {
  if (found === undefined) return false;
  // Of somebody's person or words anything may be told, and by the same fact again.
  if (kind === 'who' || kind === 'what') return true;
  const answers = facts.find(({ id }) => id === found.id)?.answers;
  if (found.id === last.id) return false;
  return answers === undefined || answers.some((each) => each === (kind === 'extent' ? 'how' : kind));
}

/** … and on the same matter: a question put together of two halves is a guess, so its answer must be near to count. */
function belongs(found: FactView | undefined, last: FactView, kind: FollowUpKind, base: FactBase): boolean {
  if (found === undefined || found.id === last.id || !tells(found, last, kind, base)) return false;
  if (found.topic === ADDED_TOPIC) return found.citations[0]?.article === last.citations[0]?.article;
  return found.related.includes(last.id) || last.related.includes(found.id);
}

/** Whom "he" or "she" means: the only person whom the question names, or else whom the fact is about. */
function personIn(base: FactBase, { question }: Subject, own: Fact | undefined): string | undefined {
  const named = new Set(
    peopleOf(base)
      .find(words(question))
      .map(({ entity }) => entity),
  );
  const people = base.entities.filter(({ kind }) => kind === 'person');
  const meant = people.filter(({ id }) => (named.size > 0 ? named.has(id) : own?.about.includes(id)));
  return meant.length === 1 ? meant[0]?.name : undefined;
}

const people = new WeakMap<FactBase, Names>();

function peopleOf(base: FactBase): Names {
  const known = people.get(base) ?? createNames(base.entities.filter(({ kind }) => kind === 'person'));
  people.set(base, known);
  return known;
}
