/** An article's bytes -> passages, drafts of facts, and what was set aside. Deterministic; nothing is thrown. */
import { sentenceSpans } from '../answering/passages/sentences.ts';
import type { Entity, FactStatus } from '../knowledge/schema.ts';
import { attributionOf, isBareQuote } from './attribution.ts';
import { type Block, type Blocks, type Format, readBlocks } from './blocks.ts';
import { type FoundDate, findDates } from './dates.ts';
import { createNameFinder, findInitialisms, type Initialism } from './names.ts';
import { isEnglish, type Refused, readFileText, refuse } from './read-file.ts';
import { type SetAside, setAsideReason } from './set-aside.ts';
import { statusOf } from './status.ts';

/** A sentence that states something. Its text is the publisher's: shown at run time, never written to a file. */
export interface Draft {
  readonly passage: number;
  /** Where it stands in its passage. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly saidBy?: string;
  readonly via?: string;
  readonly status: FactStatus;
  readonly dates: readonly FoundDate[];
  readonly numbers: readonly string[];
  /** Ids of known entities. */
  readonly about: readonly string[];
  readonly newNames: readonly string[];
  /** The whole passage, where the sentence opens with a pronoun and alone says not who is meant. */
  readonly context?: string;
}

/** What passages state, and what in them states nothing. */
export interface ExtractedPassages {
  readonly setAside: readonly SetAside[];
  readonly drafts: readonly Draft[];
  readonly initialisms: readonly Initialism[];
}

export interface ExtractedArticle extends ExtractedPassages {
  readonly ok: true;
  readonly format: Format;
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO date. */
  readonly published?: string;
  /** Passage n is element n - 1; the headline is the first. Nothing is left out, so that numbers hold. */
  readonly passages: readonly string[];
}

export interface ExtractOptions {
  /** Where the moderator gave a date, it wins over what the text says. */
  readonly published?: string;
  readonly entities?: readonly Entity[];
}

const PRONOUN = /^[“"‘'(]?(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Both|Such)\b/;
const NUMBER =
  /(?<!\p{L}-?)(?:[$€£¥]\s?)?\b\d+(?:[.,]\d+)*(?:\s?(?:%|percent|per cent|million|billion|trillion|thousand|km|kilomet(?:er|re)s|miles|tons|tonnes))?/gu;
const BYLINE = /(?:^|\n)\s*[Bb]y\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]+){0,7})/u;
/** The date of an article stands in its first blocks. */
const HEAD_BLOCKS = 6;
const DATELINE_WORDS = 20;

export function extractArticle(bytes: Uint8Array, options: ExtractOptions = {}): ExtractedArticle | Refused {
  const read = readFileText(bytes);
  if (!read.ok) return read;
  const page = readBlocks(read.text);
  const passages = page.blocks.map(({ text }) => text);
  const [title, ...rest] = passages;
  if (!title || rest.length === 0) return refuse('no-text');
  if (!isEnglish(rest.join(' '))) return refuse('other-language');

  const published = options.published ?? publishedOf(page);
  const extracted = extractBlocks(page.blocks, { ...options, ...(published ? { published } : {}) });
  if (extracted.drafts.length === 0) return refuse('nothing-stated');
  return {
    ok: true,
    format: page.format,
    title: title.split('\n')[0] ?? title,
    authors: authorsOf(page),
    ...(published ? { published } : {}),
    passages,
    ...extracted,
  };
}

/** The same of an article that is kept: its passages alone, of which it is no longer known what was marked a heading. */
export const extractPassages = (
  passages: readonly string[],
  options: ExtractOptions = {},
): ExtractedPassages =>
  extractBlocks(
    passages.map((text) => ({ text, heading: false })),
    options,
  );

/** @param blocks the headline first. */
function extractBlocks(
  blocks: readonly Block[],
  { published, entities = [] }: ExtractOptions,
): ExtractedPassages {
  const [title, ...rest] = blocks;
  const setAside: SetAside[] = [{ passage: 1, reason: 'headline' }];
  const seen = new Set([title?.text ?? '']);
  const findNames = createNameFinder(entities);
  const drafts: Draft[] = [];
  let speaker: string | undefined;
  for (const [n, block] of rest.entries()) {
    const passage = n + 2;
    const reason = setAsideReason(block, seen);
    seen.add(block.text);
    if (reason) {
      setAside.push({ passage, reason });
      continue;
    }
    for (const { start, end } of sentenceSpans(block.text)) {
      const sentence = block.text.slice(start, end);
      const said =
        attributionOf(sentence, speaker) ??
        (speaker && isBareQuote(sentence) ? { speaker, by: 'resolved' as const } : undefined);
      if (said) speaker = said.speaker;
      const dates = findDates(sentence, published);
      const names = findNames(sentence);
      drafts.push({
        passage,
        start,
        end,
        sentence,
        ...(said ? { saidBy: said.speaker } : {}),
        ...(said && 'via' in said && said.via ? { via: said.via } : {}),
        status: statusOf(sentence),
        dates,
        numbers: numbersOf(sentence, dates),
        about: names.known,
        newNames: names.fresh,
        ...(PRONOUN.test(sentence) ? { context: block.text } : {}),
      });
    }
  }
  return { setAside, drafts, initialisms: findInitialisms(rest.map(({ text }) => text).join('\n')) };
}

function publishedOf({ published, blocks }: Blocks): string | undefined {
  if (published && /^\d{4}-\d\d-\d\d/.test(published)) return published.slice(0, 10);
  // A date on its own line is the article's; one inside a passage or a caption is the story's.
  const head = blocks.slice(0, HEAD_BLOCKS).filter(({ text }) => text.split(/\s+/).length <= DATELINE_WORDS);
  for (const { text } of head) {
    const whole = findDates(text).find(({ iso }) => iso && iso.length === 10);
    if (whole?.iso) return whole.iso;
  }
  return undefined;
}

function authorsOf({ byline, blocks }: Blocks): string[] {
  const line =
    byline?.replace(/^by\s+/i, '') ??
    blocks
      .slice(0, HEAD_BLOCKS)
      .map(({ text }) => BYLINE.exec(text)?.[1])
      .find((found) => found !== undefined);
  return (line ?? '')
    .split(/\s*,\s*|\s+and\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function numbersOf(sentence: string, dates: readonly FoundDate[]): string[] {
  const rest = dates.reduce((text, { text: date }) => text.replace(date, ' '), sentence);
  return [...rest.matchAll(NUMBER)].map(([found]) => found.trim());
}
