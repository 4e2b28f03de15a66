/** The trace of an answer for a reader: what was understood, what was near, how sure the desk is. */
import type { Answer } from '../answering/answer.ts';
import { container, type Message, small, text } from './components.ts';
import { shorten } from './cut.ts';
import { entityName } from './entity-name.ts';
import { plain } from './escape.ts';
import { OURS } from './limits.ts';
import { listed } from './listed.ts';
import type { Shelf } from './shelf.ts';
import { CONFIDENCE_WORDS, KIND_WORDS, WHY_TEXTS } from './why-texts.ts';

/** How the desk marks a wording that its fact leaves open. */
const LEFT_OPEN = ' (left open)';

const echo = (words: string) => plain(shorten(words, OURS.echo));
const inList = (word: string) => plain(shorten(word, OURS.word));

/** As many as are pleasant to read, and how many more there are. */
function some(words: readonly string[]): string {
  if (words.length === 0) return WHY_TEXTS.none;
  const left = words.length - OURS.words;
  return listed(left > 0 ? [...words.slice(0, OURS.words), WHY_TEXTS.more(left)] : words);
}

function kindWords(kind: string): string {
  const known: Readonly<Record<string, string>> = KIND_WORDS;
  return known[kind] ?? inList(kind);
}

/** Never 0 or 100 %, unless nothing was weighed at all: an estimate is no certainty. */
export function confidenceWords(confidence: number): [percent: string, words: string] {
  if (confidence <= 0) return ['0%', WHY_TEXTS.ruledOut];
  const percent = Math.round(confidence * 100);
  const [, words = ''] = CONFIDENCE_WORDS.find(([from]) => confidence >= from) ?? [];
  return [percent < 1 ? 'under 1%' : percent > 99 ? 'over 99%' : `${percent}%`, words];
}

function outcome({ outcome: result, reason = 'not-in-sources' }: Answer): string {
  if (result === 'answered') return WHY_TEXTS.answered;
  return result === 'unsure' ? WHY_TEXTS.unsure : WHY_TEXTS.declined(reason);
}

function lines(answer: Answer, shelf: Shelf): (string | undefined)[] {
  const { trace, candidates, confidence, reason } = answer;
  const asked = WHY_TEXTS.question(echo(answer.question));
  const names = WHY_TEXTS.names(some(trace.entities.map((id) => inList(entityName(id, shelf)))));
  const so = WHY_TEXTS.outcome(outcome(answer));
  // Only its names were understood, so whatever else was near was near by chance.
  if (reason === 'other-script') return [asked, names, so];
  const [best] = candidates;
  const { nearest = '', runnerUp } = trace;
  const isOpen = nearest.endsWith(LEFT_OPEN);
  const wording = isOpen ? nearest.slice(0, -LEFT_OPEN.length) : nearest;
  const second = runnerUp === undefined ? undefined : shelf.fact(runnerUp)?.question;
  const corrections = trace.corrected.map(({ from, to }) => WHY_TEXTS.correction(inList(from), inList(to)));
  return [
    asked,
    corrections.length === 0 ? undefined : WHY_TEXTS.corrected(some(corrections)),
    names,
    WHY_TEXTS.kinds(trace.kinds.length === 0 ? WHY_TEXTS.noKind : some(trace.kinds.map(kindWords))),
    wording === '' ? undefined : WHY_TEXTS.nearest(echo(wording), isOpen),
    best && WHY_TEXTS.best(echo(best.fact.question)),
    best && WHY_TEXTS.missing(some(trace.missing.map((word) => `“${inList(word)}”`))),
    best && WHY_TEXTS.confidence(...confidenceWords(confidence)),
    second === undefined ? undefined : WHY_TEXTS.runnerUp(echo(second)),
    so,
  ];
}

/** How this answer came about. */
export function whyMessage(answer: Answer, shelf: Shelf): Message {
  const shown = lines(answer, shelf).filter((line) => line !== undefined);
  return {
    components: [
      container([
        text([WHY_TEXTS.title, ...shown].join('\n')),
        small(WHY_TEXTS.again(shelf.about().version)),
      ]),
    ],
  };
}
