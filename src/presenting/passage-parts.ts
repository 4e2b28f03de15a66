/** A passage as Discord shows it: whole, in as many parts as it needs messages, with one sentence in bold. */
import { type Span, sentenceSpans } from '../answering/passages/sentences.ts';
import { plainText } from '../knowledge/article-text.ts';
import { MAX_QUOTE_WORDS } from '../knowledge/schema.ts';
import { plainLines } from './escape.ts';
import { OURS } from './limits.ts';

/** Stand for `**` while the text is made safe; characters nobody writes with. */
const [OPEN, CLOSE] = ['\uE0B0', '\uE0B1'];
const OURS_IN_TEXT = /[\uE0B0\uE0B1]/g;

/** What two pieces take at most beyond what each takes alone: an empty line of a quotation, or a blank. */
const JOINT = 5;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Which sentence of a passage a quote stands in, counted from 1; 0 where it stands in none. One that runs over
 * two sentences stands in the first.
 */
export function sentenceWith(passage: string, quote: string | undefined): number {
  const wanted = plainText(quote ?? '');
  if (wanted === '') return 0;
  const spans = sentenceSpans(passage);
  const holds = (from: Span, to: Span | undefined) =>
    plainText(passage.slice(from.start, (to ?? from).end)).includes(wanted);
  const inOne = spans.findIndex((span) => holds(span, span));
  return (inOne >= 0 ? inOne : spans.findIndex((span, at) => holds(span, spans[at + 1]))) + 1;
}

/** The first words of a sentence (of the passage, where it is 0): what a link scrolls to. */
export function openingWords(passage: string, sentence = 0): string {
  const { start, end } = sentenceSpans(passage)[sentence - 1] ?? { start: 0, end: passage.length };
  const [first = ''] = passage.slice(start, end).trim().split('\n');
  return first.split(/\s+/, MAX_QUOTE_WORDS).join(' ');
}

/** Marks each line by itself: bold does not reach over the lines of a quotation. */
function marked(passage: string, { start, end }: Span, mark: Span | undefined): string {
  const [from, to] = [Math.max(start, mark?.start ?? end), Math.min(end, mark?.end ?? end)];
  if (from >= to) return passage.slice(start, end);
  const bold = passage.slice(from, to).replace(/\S(?:.*\S)?/g, (line) => `${OPEN}${line}${CLOSE}`);
  return passage.slice(start, from) + bold + passage.slice(to, end);
}

function shown(text: string): string {
  return plainLines(text)
    .replace(OURS_IN_TEXT, '**')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Pieces that each fit, cut in the middle again and again: between words, or else between characters. */
function fitting(passage: string, span: Span, length: (span: Span) => number): Span[] {
  const { start, end } = span;
  if (length(span) <= OURS.passagePart || end - start < 2) return [span];
  const text = passage.slice(start, end);
  const middle = text.length >> 1;
  const blank = text.slice(0, middle).search(/\s\S*$/);
  const character = graphemes.segment(text).containing(middle)?.index ?? 0;
  const cut = start + (blank > 0 ? blank + 1 : character > 0 ? character : middle);
  return [
    { start, end: cut },
    { start: cut, end },
  ].flatMap((half) => fitting(passage, half, length));
}

/**
 * The passage's parts in order, as Markdown; nothing is left out. Cut between sentences, inside one only where a
 * sentence alone is too long for a message.
 * @param sentence the one to mark, counted from 1; 0 for none
 */
export function passageParts(text: string, sentence = 0): string[] {
  const passage = text.replace(OURS_IN_TEXT, '\uFFFD');
  const spans = sentenceSpans(passage);
  const mark = spans[sentence - 1];
  const length = (span: Span) => shown(marked(passage, span, mark)).length;
  const starts = spans.map(({ start }, at) => (at === 0 ? 0 : start));
  const units = (starts.length === 0 ? [0] : starts)
    .map((start, at, all): Span => ({ start, end: all[at + 1] ?? passage.length }))
    .flatMap((unit) => fitting(passage, unit, length));
  const parts: { start: number; end: number; length: number }[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    const own = length(unit);
    const both = (last?.length ?? 0) + own + JOINT;
    if (last && both <= OURS.passagePart) Object.assign(last, { end: unit.end, length: both });
    else parts.push({ ...unit, length: own });
  }
  return parts.map((part) => shown(marked(passage, part, mark)));
}
