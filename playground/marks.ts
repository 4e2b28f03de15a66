import { html, nothing, type TemplateResult } from 'lit-html';
import type { Mark } from '../src/sandbox/page/protocol.ts';

type Drawn = TemplateResult | string | typeof nothing;

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const HOUR: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
/** Discord's formats of `<t:seconds:format>`; `R`, the relative one, is drawn as a date too. */
const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: HOUR,
  T: { ...HOUR, second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: DAY,
  F: { weekday: 'long', ...DAY, ...HOUR },
};

function time(seconds: number, format: string): TemplateResult {
  const at = new Date(seconds * 1_000);
  const words = at.toLocaleString('en-GB', FORMATS[format] ?? { ...DAY, ...HOUR });
  return html`<time datetime=${at.toISOString()}>${words}</time>`;
}

/** Headings start at 3: the page's own title and the channel's name come before them. */
function heading(level: number, inner: readonly Drawn[]): TemplateResult {
  if (level === 1) return html`<h3 class="h1">${inner}</h3>`;
  return level === 2 ? html`<h4 class="h2">${inner}</h4>` : html`<h5 class="h3">${inner}</h5>`;
}

function drawn(mark: Mark): Drawn {
  switch (mark.type) {
    case 'text':
      return mark.text;
    case 'br':
      return html`<br>`;
    case 'code':
      return html`<code>${mark.text}</code>`;
    case 'pre':
      return html`<pre tabindex="0"><code>${mark.text}</code></pre>`;
    case 'mention':
      return html`<span class="mention">${mark.text}</span>`;
    case 'time':
      return time(mark.seconds, mark.format);
    case 'link':
      return html`<a href=${mark.url} target="_blank" rel="noreferrer noopener">${drawMarks(mark.marks)}</a>`;
    case 'list': {
      const items = mark.items.map((item) => html`<li>${drawMarks(item)}</li>`);
      return mark.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'heading':
      return heading(mark.level, drawMarks(mark.marks));
    case 'strong':
      return html`<strong>${drawMarks(mark.marks)}</strong>`;
    case 'em':
      return html`<em>${drawMarks(mark.marks)}</em>`;
    case 'underline':
      return html`<u>${drawMarks(mark.marks)}</u>`;
    case 'strike':
      return html`<s>${drawMarks(mark.marks)}</s>`;
    case 'quote':
      return html`<blockquote>${drawMarks(trimmed(mark.marks))}</blockquote>`;
    case 'small':
      return html`<small>${drawMarks(mark.marks)}</small>`;
    case 'spoiler':
      return html`<details class="spoiler"><summary>Spoiler</summary>${drawMarks(mark.marks)}</details>`;
  }
}

function trimmed(marks: readonly Mark[]): readonly Mark[] {
  return marks.at(-1)?.type === 'br' ? marks.slice(0, -1) : marks;
}

/** Draws marks. A block of code ends its line by itself; the parser gives the line end all the same. */
export function drawMarks(marks: readonly Mark[]): Drawn[] {
  return marks.map((mark, index) =>
    mark.type === 'br' && marks[index - 1]?.type === 'pre' ? nothing : drawn(mark),
  );
}
