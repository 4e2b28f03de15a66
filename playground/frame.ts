/** The frame around the messages: places, people, head of the channel. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Place } from '../src/sandbox/page/protocol.ts';
import { drawComposer } from './composer.ts';
import { focusOn } from './draft.ts';
import { drawForm } from './form.ts';
import { togglePanel } from './inspect.ts';
import { languages } from './languages.ts';
import { avatar, drawMessages } from './messages.ts';
import { drawPanel } from './panel.ts';
import { connect } from './server.ts';
import { state, update } from './store.ts';
import { theme, toggleTheme } from './theme.ts';

/** A chat that the bot is not in. */
const GROUP = 'Group chat';

function go(place: Place): void {
  const unread = new Set([...state.unread].filter((each) => each !== place));
  update({ place, unread, draft: undefined, text: '', suggestions: [], fault: undefined, menu: undefined });
  focusOn('composer');
}

function become(you: string): void {
  update({ you, draft: undefined, text: '', suggestions: [], fault: undefined, unread: new Set() });
  connect(you);
}

function placeButton(place: Place, mark: TemplateResult, name: string): TemplateResult {
  const here = state.place === place;
  const unread = state.unread.has(place);
  return html`<li><button type="button" class="place ${here ? 'here' : ''} ${unread ? 'unread' : ''}"
    aria-current=${here ? 'page' : nothing} @click=${() => go(place)}>
    ${mark}<span>${name}</span>${unread ? html`<span class="dot"><span class="hidden">unread</span></span>` : nothing}
  </button></li>`;
}

function sidebar(): TemplateResult {
  const { snapshot, you } = state;
  return html`<nav class="sidebar" aria-label="Channels">
    <div class="server">${snapshot?.server}</div>
    <ul>
      <li class="heading" aria-hidden="true">Text channels</li>
      ${placeButton('guild', html`<span class="hash" aria-hidden="true">#</span>`, snapshot?.channel ?? '')}
      <li class="heading" aria-hidden="true">Direct messages</li>
      ${placeButton('dm', avatar('', true), snapshot?.bot ?? '')}
      ${placeButton('private', avatar('group', false), GROUP)}
    </ul>
    ${languages()}
    <div class="me">
      ${avatar(you, false)}
      <label for="as"><span class="hidden">You are</span></label>
      <select id="as" @change=${(event: Event) => become((event.target as HTMLSelectElement).value)}>
        ${snapshot?.people.map((name) => html`<option value=${name} ?selected=${name === you}>${name}</option>`)}
      </select>
      <button type="button" class="icon" @click=${toggleTheme} aria-label="${
        theme() === 'dark' ? 'Light' : 'Dark'
      } theme" title="Dark or light">${theme() === 'dark' ? '☀' : '☾'}</button>
    </div>
  </nav>`;
}

function head(): TemplateResult {
  const { place, snapshot, panel, online } = state;
  const name = place === 'private' ? GROUP : place === 'guild' ? snapshot?.channel : snapshot?.bot;
  const mark = place === 'guild' ? '#' : '@';
  return html`<header class="head">
    <span class="hash" aria-hidden="true">${mark}</span>
    <h1>${name}<span class="hidden"> – Summit Desk’s playground</span></h1>
    ${online ? nothing : html`<span class="offline" role="status">not connected</span>`}
    ${
      snapshot?.inspects
        ? html`<button type="button" class="inspect" aria-pressed=${panel} @click=${togglePanel}>Inspect</button>`
        : nothing
    }
  </header>`;
}

export function drawFrame(): TemplateResult {
  if (!state.snapshot) return html`<p class="loading" role="status">Connecting to the sandbox…</p>`;
  return html`<div class="frame ${state.panel ? 'with-panel' : ''}">
    ${sidebar()}
    <main class="channel">${head()}${drawMessages()}${drawComposer()}</main>
    ${drawPanel()}
  </div>
  ${drawForm()}`;
}
