/** The list over the composer: commands, options' choices, names. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { type Suggestion, state, update } from './store.ts';

/** @param active which one Enter takes; -1 leaves Enter for what was typed until an arrow key chooses */
export function suggest(field: string, suggestions: readonly Suggestion[], active = 0): void {
  update({ field, suggestions, active });
}

export function hideSuggestions(): void {
  update({ suggestions: [] });
}

/** Arrows, Enter, Tab and Escape while the list is open. @returns whether the key was meant for it */
export function suggestionKeys(event: KeyboardEvent): boolean {
  const { suggestions, active } = state;
  const { length } = suggestions;
  if (length === 0 || event.isComposing) return false;
  switch (event.key) {
    case 'ArrowDown':
      move((active + 1) % length);
      break;
    case 'ArrowUp':
      move((Math.max(active, 0) - 1 + length) % length);
      break;
    case 'Enter':
    case 'Tab': {
      const chosen = suggestions[active];
      if (event.shiftKey || !chosen) return false;
      chosen.pick();
      break;
    }
    case 'Escape':
      hideSuggestions();
      break;
    default:
      return false;
  }
  event.preventDefault();
  return true;
}

function move(active: number): void {
  update({ active });
  document.getElementById(`suggestion-${active}`)?.scrollIntoView({ block: 'nearest' });
}

/** What a field with suggestions tells screen readers. */
export function activeId(field: string): string | typeof nothing {
  return isOpen(field) && state.active >= 0 ? `suggestion-${state.active}` : nothing;
}

export function isOpen(field: string): boolean {
  return state.suggestions.length > 0 && state.field === field;
}

export function drawSuggestions(title: string): TemplateResult | typeof nothing {
  const { suggestions, active } = state;
  if (suggestions.length === 0) return nothing;
  return html`<div class="suggestions">
    <div class="title" aria-hidden="true">${title}</div>
    <div role="listbox" id="suggestions" aria-label=${title}>
      ${suggestions.map(
        ({ label, note, pick }, index) => html`<div
          role="option"
          id="suggestion-${index}"
          aria-selected=${index === active}
          class=${index === active ? 'active' : ''}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${pick}
        >
          <span class="label">${label}</span>
          ${note === '' ? nothing : html`<span class="note">${note}</span>`}
        </div>`,
      )}
    </div>
  </div>`;
}
