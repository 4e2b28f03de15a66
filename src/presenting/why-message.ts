/** The trace of an answer for a reader: what was understood, what was near, how sure the desk is. */

import type { Answer } from '../answering/answer.ts';
import { container, type Message, small, text } from './components.ts';
import { shorten } from './cut.ts';
import { entityName } from './entity-name.ts';
import { plain } from './escape.ts';
import { OURS } from './limits.ts';
import { inner } from './quotes.ts';
import type { Shelf } from './shelf.ts';
import type { Texts } from './texts/texts.ts';

/** How the desk marks a wording that its fact leaves open. */
const LEFT_OPEN = ' (left open)';

/** Stands between quotation marks. */
const echo = (words: string) => inner(plain(shorten(words, OURS.echo)));
const inList = (word: string) => plain(shorten(word, OURS.word));

/** As many as are pleasant to read, and how many more there are. */
function some(listed: readonly string[], { why, words }: Texts): string {
  if (listed.length === 0) return why.none;
  const left = listed.length - OURS.words;
  return words.list(left > 0 ? [...listed.slice(0, OURS.words), why.more(left)] : listed);
}

function kindWords(kind: string, { why }: Texts): string {
  const known: Readonly<Record<string, string>> = why.kinds;
  return known[kind] ?? inList(kind);
}

/** From which confidence on which words fit; the highest first. */
const LEVELS = [
  [0.9, 'almostCertain'],
  [0.7, 'likely'],
  [0.55, 'moreLikely'],
  [0.4, 'even'],
  [0.2, 'doubtful'],
] as const;

/** Never 0 or 100 %, unless nothing was weighed at all: an estimate is no certainty. */
export function confidenceWords(confidence: number, { why }: Texts): [percent: string, words: string] {
  if (confidence <= 0) return ['0%', why.confident.ruledOut];
  const percent = Math.round(confidence * 100);
  const [, level = 'veryDoubtful'] = LEVELS.find(([from]) => confidence >= from) ?? [];
  const shown = percent < 1 ? why.under('1%') : percent > 99 ? why.over('99%') : `${percent}%`;
  return [shown, why.confident[level]];
}

function outcome({ outcome: result, reason = 'not-in-sources' }: Answer, { why }: Texts): string {
  if (result === 'answered') return why.answered;
  return result === 'unsure' ? why.unsure : why.declined[reason];
}

function lines(answer: Answer, shelf: Shelf): (string | undefined)[] {
  const { trace, candidates, confidence, reason } = answer;
  const { texts } = shelf;
  const { why } = texts;
  const asked = why.question(echo(answer.question));
  const names = why.names(
    some(
      trace.entities.map((id) => inList(entityName(id, shelf))),
      texts,
    ),
  );
  const so = why.outcome(outcome(answer, texts));
  // Only its names were understood, so whatever else was near was near by chance.
  if (reason === 'other-script') return [asked, names, so];
  const [best] = candidates;
  const { nearest = '', runnerUp } = trace;
  const isOpen = nearest.endsWith(LEFT_OPEN);
  const wording = isOpen ? nearest.slice(0, -LEFT_OPEN.length) : nearest;
  const second = runnerUp === undefined ? undefined : shelf.fact(runnerUp)?.question;
  const corrections = trace.corrected.map(({ from, to }) => why.correction(inList(from), inList(to)));
  return [
    asked,
    corrections.length === 0 ? undefined : why.corrected(some(corrections, texts)),
    names,
    why.asksFor(
      trace.kinds.length === 0
        ? why.noKind
        : some(
            trace.kinds.map((kind) => kindWords(kind, texts)),
            texts,
          ),
    ),
    wording === '' ? undefined : (isOpen ? why.nearestOpen : why.nearest)(echo(wording)),
    best && why.best(echo(best.fact.question)),
    best &&
      why.missing(
        some(
          trace.missing.map((word) => `“${inList(word)}”`),
          texts,
        ),
      ),
    best && why.confidence(...confidenceWords(confidence, texts)),
    second === undefined ? undefined : why.runnerUp(echo(second)),
    so,
  ];
}

/** How this answer came about. */
export function whyMessage(answer: Answer, shelf: Shelf): Message {
  const { why } = shelf.texts;
  const shown = lines(answer, shelf).filter((line) => line !== undefined);
  return {
    components: [
      container([text([why.title, ...shown].join('\n')), small(why.again(shelf.about().version))]),
    ],
  };
}
