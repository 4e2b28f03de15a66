import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { MessageView } from '../src/sandbox/page/protocol.ts';
import { drawBlock } from './blocks.ts';
import { perform } from './server.ts';
import { state, update } from './store.ts';

/** Messages of one author within this time stand under one name, as in Discord, in ms. */
const TOGETHER_MS = 7 * 60_000;

export function avatar(name: string, bot: boolean): TemplateResult {
  return bot
    ? html`<img class="avatar" src="/page/icon.svg" alt="">`
    : html`<span class="avatar letter ${name}" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</span>`;
}

const clock = (at: string): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const APP = html`<span class="app">APP</span>`;

function above({ replyTo, used }: MessageView): TemplateResult | typeof nothing {
  if (replyTo) {
    return html`<div class="above">
      ${avatar(replyTo.author, replyTo.bot)}
      <span class="who">${replyTo.bot ? APP : nothing} @${replyTo.author}</span>
      <span class="excerpt">${replyTo.text || 'Click to see'}</span>
    </div>`;
  }
  if (!used) return nothing;
  return html`<div class="above">
    ${avatar(used.by, false)}<span class="who">${used.by}</span>
    <span>used</span> <span class="mention">${used.what}</span>
  </div>`;
}

function menuOf({ id, ephemeral, thinking }: MessageView): TemplateResult | typeof nothing {
  const commands = state.snapshot?.offered[state.place].menu ?? [];
  if (ephemeral || thinking || commands.length === 0) return nothing;
  return html`<div class="tools" role="group" aria-label="Apps">
    ${commands.map(
      ({ name, label }) =>
        html`<button type="button" @click=${() => perform({ do: 'menu', name, message: id })}>${label}</button>`,
    )}
  </div>`;
}

/** A right click, or the keyboard's menu key, goes to the message's commands; on text and links it is the browser's. */
function openMenu(event: MouseEvent): void {
  const message = event.currentTarget as HTMLElement;
  const first = message.querySelector<HTMLElement>('.tools button');
  const own = (event.target as HTMLElement).closest('a, button') !== null;
  if (!first || own || document.getSelection()?.isCollapsed === false) return;
  event.preventDefault();
  first.focus();
}

function dismiss(id: string): void {
  update({ dismissed: new Set([...state.dismissed, id]) });
}

function drawMessage(message: MessageView, before: MessageView | undefined): TemplateResult {
  const { id, author, bot, at, edited, ephemeral, thinking, blocks, replyTo, used } = message;
  const together =
    !replyTo &&
    !used &&
    !ephemeral &&
    before?.author === author &&
    !before.ephemeral &&
    Date.parse(at) - Date.parse(before.at) < TOGETHER_MS;
  const name = `${author}, ${clock(at)}${ephemeral ? ', only you can see this' : ''}`;
  return html`<article class="message ${ephemeral ? 'ephemeral' : ''} ${together ? 'together' : ''}"
    aria-label=${name} data-id=${id} @contextmenu=${openMenu}>
    ${above(message)}
    ${together ? nothing : avatar(author, bot)}
    <div class="body">
      ${
        together
          ? nothing
          : html`<div class="head"><span class="who ${bot ? 'bot' : ''}">${author}</span>${bot ? APP : nothing}
              <time datetime=${at}>${clock(at)}</time></div>`
      }
      ${
        thinking
          ? html`<div class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
              ${author} is thinking…</div>`
          : blocks.map((block) => drawBlock(id, block))
      }
      ${edited ? html`<span class="note">(edited)</span>` : nothing}
      ${
        ephemeral
          ? html`<div class="only"><span aria-hidden="true">👁</span> Only you can see this ·
              <button type="button" class="link" @click=${() => dismiss(id)}>Dismiss message</button></div>`
          : nothing
      }
    </div>
    ${menuOf(message)}
  </article>`;
}

function welcome(): TemplateResult {
  const { snapshot, place } = state;
  const bot = snapshot?.bot ?? 'the bot';
  if (place === 'private') {
    return html`<div class="welcome">${avatar('group', false)}
        <h2>Group chat</h2>
        <p>${bot} is not in this chat and reads nothing here. Whoever has added it to their account can use its
        commands, and its menu on messages.</p></div>`;
  }
  return place === 'guild'
    ? html`<div class="welcome"><span class="mark" aria-hidden="true">#</span>
        <h2>Welcome to #${snapshot?.channel}!</h2>
        <p>This is a stand-in for Discord with the real ${bot} in it. Nothing leaves this machine.</p>
        <p>Type <kbd>/</kbd> for its commands, or <kbd>@${bot}</kbd> and a question.</p></div>`
    : html`<div class="welcome">${avatar(bot, true)}
        <h2>${bot}</h2>
        <p>This is the beginning of your direct messages with ${bot}. Just ask.</p></div>`;
}

export function shownMessages(): MessageView[] {
  return state.messages.filter(({ place, id }) => place === state.place && !state.dismissed.has(id));
}

export function drawMessages(): TemplateResult {
  const shown = shownMessages();
  const { place, snapshot } = state;
  const where =
    place === 'private'
      ? 'Messages in the group chat'
      : place === 'guild'
        ? `Messages in #${snapshot?.channel}`
        : `Direct messages with ${snapshot?.bot}`;
  return html`<div class="log" role="log" aria-label=${where} tabindex="0" id="log">
    ${welcome()}
    ${repeat(
      shown,
      ({ id }) => id,
      (message, index) => drawMessage(message, shown[index - 1]),
    )}
  </div>`;
}
