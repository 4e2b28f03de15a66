/** Blocks that state nothing citable, each with the reason a curator would write into `notFacts`. */
import type { Block } from './blocks.ts';

const REASONS: readonly (readonly [string, RegExp])[] = [
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

/** @returns why the block states nothing, or undefined where it may. @param seen texts of the blocks before. */
export function setAsideReason(block: Block, seen: ReadonlySet<string>): string | undefined {
  const { text } = block;
  if (!/\p{L}/u.test(text)) return 'ornament';
  if (seen.has(text)) return 'repeated';
  const size = text.split(/\s+/).length;
  const form = /^(?:add your comment|leave a (?:comment|reply))/i.test(text);
  if (size <= LONGEST_BOILERPLATE_WORDS || form)
    for (const [reason, pattern] of REASONS) if (pattern.test(text)) return reason;
  if (block.heading) return 'heading';
  if (size <= LONGEST_HEADING_WORDS && !/[.?!:;,…"”’]$/.test(text)) return 'heading';
  return undefined;
}
