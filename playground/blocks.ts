/** Discord's components as elements. */
import { html, type nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { Block, ButtonView } from '../src/sandbox/page/protocol.ts';
import { drawMarks } from './marks.ts';
import { drawSelect } from './select.ts';
import { perform } from './server.ts';

/** Discord's button styles, by number. */
const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
};

function drawButton(message: string, { style, label, customId, url, disabled }: ButtonView): TemplateResult {
  const look = `button ${STYLES[style] ?? 'secondary'}`;
  if (url !== undefined) {
    return html`<a class=${look} href=${url} target="_blank" rel="noreferrer noopener"
      >${label || 'Link'} <span class="out" aria-hidden="true">↗</span></a
    >`;
  }
  const press = (): void => {
    if (customId !== undefined) void perform({ do: 'press', message, button: customId });
  };
  return html`<button class=${look} type="button" ?disabled=${disabled} @click=${press}>${label}</button>`;
}

/** Set by script: the page's security policy allows no style attributes. */
const accentOf = (accent: string | undefined) =>
  ref((element) => {
    if (accent !== undefined) (element as HTMLElement | undefined)?.style.setProperty('--accent', accent);
  });

export function drawBlock(message: string, block: Block): TemplateResult | typeof nothing {
  const inner = (blocks: readonly Block[]) => blocks.map((each) => drawBlock(message, each));
  switch (block.kind) {
    case 'text':
      return html`<div class="text">${drawMarks(block.marks)}</div>`;
    case 'container':
      return html`<div class="container ${block.accent ? 'accented' : ''}" ${accentOf(block.accent)}>
        ${inner(block.blocks)}
      </div>`;
    case 'section':
      return html`<div class="section">
        <div class="beside">${inner(block.blocks)}</div>
        ${drawBlock(message, block.accessory)}
      </div>`;
    case 'separator':
      return block.line
        ? html`<hr class=${block.wide ? 'wide' : ''}>`
        : html`<div class=${block.wide ? 'gap wide' : 'gap'}></div>`;
    case 'row':
      return html`<div class="row">${inner(block.blocks)}</div>`;
    case 'button':
      return drawButton(message, block);
    case 'select':
      return drawSelect(message, block);
    case 'picture':
      return html`<img class="picture" src=${block.url} alt=${block.alt} loading="lazy">`;
    case 'file':
      return html`<a class="file" href=${block.url} download>📄 ${block.name} <small>${block.size} bytes</small></a>`;
    case 'unknown':
      return html`<div class="text"><small>(a part of type ${block.type}, which this page cannot draw)</small></div>`;
  }
}
