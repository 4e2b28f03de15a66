/** Plain text, Markdown or saved HTML -> blocks of plain text, the headline first. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { splitPassages } from '../knowledge/article-text.ts';

export type Format = 'text' | 'markdown' | 'html';

export interface Block {
  readonly text: string;
  readonly heading: boolean;
}

export interface Blocks {
  readonly format: Format;
  readonly blocks: readonly Block[];
  /** What the page's own head says, where it has one. */
  readonly byline?: string;
  readonly published?: string;
}

/** By what stands in the file, because names lie. */
export function formatOf(text: string): Format {
  if (/<(?:!doctype html|html|body|article|p)\b/i.test(text.slice(0, 5000))) return 'html';
  return /^#{1,6} \S|^\[[^\]]+\]\([^)]+\)|^(?:[-*+] |> )\S|\*\*[^*\n]+\*\*/m.test(text) ? 'markdown' : 'text';
}

export function readBlocks(text: string): Blocks {
  const format = formatOf(text);
  if (format === 'html') return readHtml(text);
  const raw = splitPassages(format === 'markdown' ? withoutFrontMatter(text) : text);
  if (format === 'text') return { format, blocks: raw.map((block) => ({ text: block, heading: false })) };
  return {
    format,
    blocks: raw
      .map((block) => ({ text: plainMarkdown(block), heading: /^#{1,6} /.test(block) }))
      .filter((block) => block.text !== ''),
  };
}

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');

function plainMarkdown(block: string): string {
  return block
    .replace(/^(?:[-*_]\s*){3,}$/gm, '')
    .replace(/^#{1,6} +/gm, '')
    .replace(/^> ?/gm, '')
    .replace(/^\s*(?:[-*+]|\d+[.)]) +/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
    .replace(/(^|\W)[*_](\S.*?)[*_](?=\W|$)/g, '$1$2')
    .trim();
}

const PARAGRAPHS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,figcaption,pre';

function readHtml(html: string): Blocks {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) =>
        document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content'),
      )
      .find((content): content is string => Boolean(content));
  const published =
    meta('article:published_time', 'date', 'dc.date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  // Readability takes the document apart; the title is read before.
  const heading = document.querySelector('h1')?.textContent?.trim();
  const read = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  const title = read?.title || heading;
  const body = parseHTML(`<html><body>${read?.content ?? ''}</body></html>`).document;
  const blocks = [...body.querySelectorAll(PARAGRAPHS)]
    // A quote holds its own paragraphs, which are read by themselves.
    .filter((element) => !element.querySelector(PARAGRAPHS))
    .map((element) => ({
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      heading: /^H\d$/.test(element.tagName),
    }))
    .filter(({ text }) => text !== '' && text !== title);
  return {
    format: 'html',
    blocks: title ? [{ text: title, heading: true }, ...blocks] : blocks,
    ...(read?.byline ? { byline: read.byline } : {}),
    ...(published ? { published } : {}),
  };
}
