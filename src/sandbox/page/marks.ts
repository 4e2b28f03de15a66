/** Discord's Markdown as data, so that the page builds elements from it and never HTML from text. */
import { parse } from 'discord-markdown-parser';
import { asInteger, asList, asText, type Json } from '../json.ts';
import type { Mark } from './protocol.ts';

/** Names for the ids in mentions. */
export type NameOf = (id: string) => string | undefined;

/** Only addresses a click may lead to. */
const SAFE = /^https?:\/\//i;

const NESTED: Readonly<
  Record<string, 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'small'>
> = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  blockQuote: 'quote',
  subtext: 'small',
};

function toMark(node: Json, nameOf: NameOf): Mark[] {
  const type = asText(node['type']);
  const inner = (): Mark[] => join(asList(node['content']).flatMap((child) => toMark(child, nameOf)));
  const nested = NESTED[type];
  if (nested !== undefined) return [{ type: nested, marks: inner() }];
  const id = asText(node['id']);
  switch (type) {
    case 'br':
    case 'newline':
      return [{ type: 'br' }];
    case 'heading':
      return [{ type: 'heading', level: asInteger(node['level']), marks: inner() }];
    case 'link':
    case 'url':
    case 'autolink': {
      const url = asText(node['target']);
      return SAFE.test(url) ? [{ type: 'link', url, marks: inner() }] : inner();
    }
    case 'inlineCode':
      return [{ type: 'code', text: asText(node['content']) }];
    case 'codeBlock':
      return [{ type: 'pre', text: asText(node['content']) }];
    case 'timestamp':
      return [{ type: 'time', seconds: Number(node['timestamp']), format: asText(node['format']) || 'f' }];
    case 'user':
      return [{ type: 'mention', text: `@${nameOf(id) ?? 'someone'}` }];
    case 'channel':
      return [{ type: 'mention', text: `#${nameOf(id) ?? 'somewhere'}` }];
    case 'role':
      return [{ type: 'mention', text: `@${nameOf(id) ?? 'role'}` }];
    case 'everyone':
    case 'here':
      return [{ type: 'mention', text: `@${type}` }];
    case 'slashCommand':
      return [{ type: 'mention', text: `/${asText(node['fullName'])}` }];
    case 'twemoji':
      return [{ type: 'text', text: asText(node['name']) }];
    case 'emoji':
      return [{ type: 'text', text: `:${asText(node['name'])}:` }];
    default:
      return Array.isArray(node['content']) ? inner() : [{ type: 'text', text: asText(node['content']) }];
  }
}

/** The parser cuts text at every mark that could have been one. */
function join(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (mark.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', text: last.text + mark.text };
    } else joined.push(mark);
  }
  return joined;
}

const ITEM = /^ *(?:([-*])|(\d+)\.) +(?=\S)/;
/** Lists are left as text inside a code block. */
const FENCE = /```/g;

/** The parser knows no lists; lines that begin like an item are cut out before. Nesting is flattened. */
export function toMarks(text: string, nameOf: NameOf): Mark[] {
  const inline = (part: string): Mark[] =>
    join(asList(parse(part, 'extended')).flatMap((node) => toMark(node, nameOf)));
  const marks: Mark[] = [];
  let plain: string[] = [];
  let list: { ordered: boolean; items: Mark[][] } | undefined;
  let fenced = false;
  const endPlain = (): void => {
    if (plain.length > 0) marks.push(...inline(plain.join('\n')));
    plain = [];
  };
  for (const line of text.split('\n')) {
    const item = fenced ? null : ITEM.exec(line);
    if ((line.match(FENCE)?.length ?? 0) % 2 === 1) fenced = !fenced;
    if (!item) {
      list = undefined;
      plain.push(line);
      continue;
    }
    endPlain();
    const ordered = item[2] !== undefined;
    if (list?.ordered !== ordered) {
      list = { ordered, items: [] };
      marks.push({ type: 'list', ...list });
    }
    list.items.push(inline(line.slice(item[0].length)));
  }
  endPlain();
  return marks;
}
