/** Blocks that state nothing citable, each with the reason a curator would write into `notFacts`. */
import type { Block } from './blocks.ts';
import { findDates } from './dates.ts';

export type SetAsideReason =
  | 'headline'
  | 'date line'
  | 'heading'
  | 'byline'
  | 'ornament'
  | 'repeated'
  | 'copyright'
  | 'credits of the desk'
  | 'subscription'
  | 'comment form'
  | 'photo credit'
  | 'link to another story'
  | 'note of what was updated'
  | 'sharing links';

export interface SetAside {
  readonly passage: number;
  readonly reason: SetAsideReason;
}

const REASONS: readonly (readonly [SetAsideReason, RegExp])[] = [
  ['copyright', /^(?:©|\(c\)\s*\d|copyright\b)|\ball rights reserved\b/i],
  [
    'credits of the desk',
    /^[–—-]?\s*\(?(?:edited|reported|written|reporting|editing|additional reporting|with assistance|translated) (?:by|from)\b|^(?:reporting|editing) by\b/i,
  ],
  [
    'subscription',
    /\b(?:subscribe|sign up|newsletter|unlimited access|already a subscriber|support our journalism|become a member)\b.{0,200}$/i,
  ],
  [
    'comment form',
    /^(?:add your comment|leave a (?:comment|reply)|comments? (?:are|will)\b|post a comment)/i,
  ],
  [
    'photo credit',
    /\b(?:credit|photo|image|picture|photograph)s?\s*(?::|by\b|courtesy)|\b(?:via (?:reuters|ap|afp|getty)|getty images|\/(?:afp|ap|reuters))\b.{0,30}$|\bin this (?:image|photo|picture)\b|^this (?:picture|photo|image) (?:taken|released|shows)/i,
  ],
  [
    'link to another story',
    /^(?:read(?: more| also)?|see also|related|watch|more stories|more on|listen)\b\s*(?::|like this)/i,
  ],
  [
    'note of what was updated',
    /^\(?(?:updates?|updated|corrects?|corrected|recasts?|adds?)\b[^.]{0,120}(?:\)|\.|\bE[SD]?T\b|\d)\s*$/i,
  ],
  ['note of what was updated', /^(?:updated|published|posted|last modified)\b.{0,60}$/i],
  ['sharing links', /^(?:share|tweet|email|print|follow us|facebook|twitter|whatsapp)\b.{0,80}$/i],
  ['byline', /^by\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)*/iu],
];
const LONGEST_HEADING_WORDS = 9;
/** Boilerplate is short, or it is a form: a long passage that mentions a newsletter is about one. */
const LONGEST_BOILERPLATE_WORDS = 90;

/** What may stand beside a date in a line of its own: the hour and its zone, "on", "at". */
const BESIDE_DATE = /\b(?:on|at|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|[A-Z]{2,4})\b/g;

/** A day, or a month with its year; a year alone is a heading rather. */
function isDateLine(text: string): boolean {
  const dates = findDates(text);
  if (!dates.some(({ text: date }) => /\d/.test(date) && !/^\d{4}$/.test(date))) return false;
  const rest = dates.reduce((left, { text: date }) => left.replace(date, ' '), text);
  return !/[\p{L}\p{N}]/u.test(rest.replace(BESIDE_DATE, ' '));
}

/** @returns why the block states nothing, or undefined where it may. @param seen texts of the blocks before. */
export function setAsideReason(block: Block, seen: ReadonlySet<string>): SetAsideReason | undefined {
  const { text } = block;
  const size = text.split(/\s+/).length;
  if (size <= LONGEST_HEADING_WORDS && isDateLine(text)) return 'date line';
  if (!/\p{L}/u.test(text)) return 'ornament';
  if (seen.has(text)) return 'repeated';
  const form = /^(?:add your comment|leave a (?:comment|reply))/i.test(text);
  if (size <= LONGEST_BOILERPLATE_WORDS || form)
    for (const [reason, pattern] of REASONS) if (pattern.test(text)) return reason;
  if (block.heading) return 'heading';
  if (size <= LONGEST_HEADING_WORDS && !/[.?!:;,…"”’]$/.test(text)) return 'heading';
  return undefined;
}
