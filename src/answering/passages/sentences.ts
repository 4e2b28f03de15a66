/** A passage -> its sentences. Abbreviations, initials and quoted speech do not end one. */

/** Where a sentence stands in its passage; `end` is one past its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Titles and such that a name or number follows: never the end of a sentence. */
const BEFORE_A_NAME =
  /(?:^|[\s("“‘'[])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Cmdr|Brig|Rev|Hon|Gov|Sen|Reps?|Pres|Amb|St|Ste|Mt|Ft|No|Nos|Art|Fig|Vol|pp?|vs|cf|ca|c|e\.g|i\.e|viz|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;
/** One letter and a dot: an initial, unless it ends an abbreviation such as U.S., which may end a sentence. */
const INITIAL = /(?:^|[\s("“‘'[.-])\p{Lu}\.$/u;
const DOTTED = /(?:\p{Lu}\.){2,}$/u;
/** After "U.S." or "Inc." a new sentence begins only where one of these words does. */
const MAY_END = /(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros|etc|a\.m|p\.m)|(?:\p{Lu}\.)+\p{Lu})\.$/u;
const SENTENCE_OPENER =
  /^["“‘'([]*(?:The|A|An|It|Its|He|His|She|Her|They|Their|We|Our|I|You|This|That|These|Those|There|In|On|At|By|For|From|With|But|And|However|When|While|As|If|Although|After|Before|Since|Both|Some|Many|Most|Such)\b/;
const STARTS_LOWER = /^["”’')\]]*[\p{Ll},;:]/u;
const CLOSING_ONLY = /^["”’')\]\s]+$/;
/** Wikipedia's "[12]" after a full stop belongs to the sentence before it, as a closing quotation mark does. */
const NOTE = /\[[^[\]\n]{1,25}\]/g;
const closers = (note: string): string => '”'.repeat(note.length);

function runsOn(before: string, after: string): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (right === '' || STARTS_LOWER.test(right) || CLOSING_ONLY.test(right)) return true;
  if (BEFORE_A_NAME.test(left)) return true;
  if (DOTTED.test(left) || MAY_END.test(left)) return !SENTENCE_OPENER.test(right);
  return INITIAL.test(left);
}

/** @returns the sentences in order; between them stands only white space, so that passages are never cut elsewhere. */
export function sentenceSpans(passage: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(passage.replace(NOTE, closers))) {
    const last = spans.at(-1);
    if (last && runsOn(passage.slice(last.start, last.end), passage.slice(index, index + segment.length)))
      last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.flatMap(({ start, end }) => {
    const text = passage.slice(start, end);
    const from = start + (text.length - text.trimStart().length);
    const to = start + text.trimEnd().length;
    return to > from && /[\p{L}\p{N}]/u.test(text) ? [{ start: from, end: to }] : [];
  });
}
