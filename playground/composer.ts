import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { CommandOption, CommandView } from '../src/sandbox/page/protocol.ts';
import { attach, fieldId, focusOn, leaveDraft, offer, sendDraft, startDraft, type } from './draft.ts';
import { remember } from './inspect.ts';
import { perform } from './server.ts';
import { type Draft, type Suggestion, state, update } from './store.ts';
import {
  activeId,
  drawSuggestions,
  hideSuggestions,
  isOpen,
  suggest,
  suggestionKeys,
} from './suggestions.ts';

const PLAIN = '';

const commands = (): readonly CommandView[] => state.snapshot?.offered[state.place].slash ?? [];

/** What a command can be called by: its name in the client's language, and its own. */
const namesOf = ({ name, label }: CommandView): string[] => [label, name];

function commandSuggestions(typed: string): Suggestion[] {
  const wanted = typed.slice(1).toLowerCase();
  return commands()
    .filter((command) => namesOf(command).some((name) => name.startsWith(wanted)))
    .map((command) => ({
      label: `/${command.label}`,
      note: command.description,
      pick: () => startDraft(command),
    }));
}

function mentionSuggestions(text: string): Suggestion[] {
  const typed = /(?:^|\s)@(\w*)$/.exec(text)?.[1];
  const { snapshot, place } = state;
  if (typed === undefined || !snapshot || place !== 'guild') return [];
  return [snapshot.bot, ...snapshot.people]
    .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map((name) => ({
      label: `@${name}`,
      note: '',
      pick: () => {
        update({ text: `${text.slice(0, text.length - typed.length)}${name} `, suggestions: [] });
        focusOn('composer');
      },
    }));
}

function typed(text: string): void {
  update({ text });
  const [whole] = commands().flatMap((command) =>
    namesOf(command)
      .filter((name) => text.startsWith(`/${name} `))
      .map((name) => ({ command, rest: text.slice(name.length + 2) })),
  );
  if (!text.startsWith('/')) suggest(PLAIN, mentionSuggestions(text));
  else if (whole) startDraft(whole.command, whole.rest);
  else suggest(PLAIN, commandSuggestions(text));
}

async function send(): Promise<void> {
  const text = state.text.trim();
  if (text === '') return;
  if (text.startsWith('/') && !commands().flatMap(namesOf).includes(text.slice(1))) {
    // Discord would send it as plain text; here that is surely a slip.
    return update({ fault: `There is no command ${text.split(' ')[0]} here.` });
  }
  update({ text: '', suggestions: [], fault: undefined });
  if (await perform({ do: 'send', text })) remember(text);
}

function plainKeys(event: KeyboardEvent): void {
  if (suggestionKeys(event) || event.isComposing) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    void send();
  }
}

function draftKeys(event: KeyboardEvent, empty: boolean): void {
  if (suggestionKeys(event) || event.isComposing) return;
  if (event.key === 'Escape' || (event.key === 'Backspace' && empty)) {
    event.preventDefault();
    leaveDraft();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    void sendDraft();
  }
}

function drawPlain(): TemplateResult {
  const { snapshot, place, text } = state;
  const hint =
    place === 'private'
      ? 'Message the group'
      : place === 'guild'
        ? `Message #${snapshot?.channel}`
        : `Message @${snapshot?.bot}`;
  return html`<input
    id="composer"
    type="text"
    role="combobox"
    autocomplete="off"
    aria-label=${hint}
    aria-autocomplete="list"
    aria-expanded=${isOpen(PLAIN)}
    aria-controls="suggestions"
    aria-activedescendant=${activeId(PLAIN)}
    placeholder=${hint}
    .value=${live(text)}
    @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    @keydown=${plainKeys}
    @blur=${hideSuggestions}
  >`;
}

function drawOption(option: CommandOption, draft: Draft): TemplateResult {
  const id = fieldId(option.name);
  const text = draft.typed[option.name] ?? '';
  if (option.kind === 'file') {
    return html`<label class="option" for=${id}><span>${option.label}</span>
      <input id=${id} type="file" aria-required=${option.required}
        @change=${(event: Event) => attach(option, (event.target as HTMLInputElement).files?.[0])}
        @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && leaveDraft()}></label>`;
  }
  return html`<label class="option" for=${id}><span>${option.label}</span>
    <input
      id=${id}
      type="text"
      role="combobox"
      autocomplete="off"
      inputmode=${option.kind === 'number' ? 'decimal' : 'text'}
      aria-autocomplete="list"
      aria-required=${option.required}
      aria-expanded=${isOpen(option.name)}
      aria-controls="suggestions"
      aria-activedescendant=${activeId(option.name)}
      aria-description=${option.description}
      .value=${live(text)}
      @focus=${() => offer(option)}
      @blur=${hideSuggestions}
      @input=${(event: Event) => type(option, (event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => draftKeys(event, text === '')}
    ></label>`;
}

function drawDraft(draft: Draft): TemplateResult {
  const { command } = draft;
  return html`<div class="draft" role="group" aria-label="Command /${command.label}">
    <span class="command">/${command.label}</span>
    ${command.options.map((option) => drawOption(option, draft))}
    <button type="button" class="link" @click=${leaveDraft} aria-label="Leave the command">✕</button>
  </div>`;
}

/** What stands over the list, as in Discord: the option's description, or what the list holds. */
function title(): string {
  const option = state.draft?.command.options.find(({ name }) => name === state.field);
  if (option) return `${option.label} — ${option.description}`;
  return state.text.startsWith('/') ? 'Commands' : 'Members';
}

function status(): TemplateResult | string | typeof nothing {
  const { waiting, typing, place, snapshot, notice } = state;
  if (waiting) return 'Sending…';
  return typing === place ? html`<strong>${snapshot?.bot}</strong> is typing…` : (notice ?? nothing);
}

export function drawComposer(): TemplateResult {
  const { draft, fault } = state;
  return html`<footer class="composer">
    ${drawSuggestions(title())}
    <div class="fault" role="alert">${fault ?? nothing}</div>
    <form class="box" aria-label="Composer" @submit=${(event: Event) => {
      event.preventDefault();
      void (draft ? sendDraft() : send());
    }}>
      ${draft ? drawDraft(draft) : drawPlain()}
      <button id="send" type="submit" class="send" aria-label=${draft ? `Send /${draft.command.label}` : 'Send'}
        @keydown=${(event: KeyboardEvent) => draft && event.key === 'Escape' && leaveDraft()}>➤</button>
    </form>
    <div class="status" role="status">${status()}</div>
  </footer>`;
}
