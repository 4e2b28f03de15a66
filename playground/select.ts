/** Discord's select menu: a button that opens a list, driven by mouse or keyboard alike. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SelectView } from '../src/sandbox/page/protocol.ts';
import { perform } from './server.ts';
import { type OpenMenu, state, update } from './store.ts';

function focusMenu({ message, customId }: OpenMenu): void {
  queueMicrotask(() => document.getElementById(`menu-${message}-${customId}`)?.focus());
}

function toggle(menu: OpenMenu, select: SelectView, value: string): void {
  if (select.max === 1) {
    choose(menu, [value]);
    return;
  }
  const without = menu.chosen.filter((each) => each !== value);
  const chosen = without.length < menu.chosen.length ? without : [...menu.chosen, value];
  update({ menu: { ...menu, chosen: chosen.slice(-select.max) } });
}

function choose(menu: OpenMenu, values: readonly string[]): void {
  close(menu);
  void perform({ do: 'select', message: menu.message, select: menu.customId, values });
}

function close(menu: OpenMenu): void {
  update({ menu: undefined });
  focusMenu(menu);
}

function keys(event: KeyboardEvent, menu: OpenMenu | undefined, select: SelectView, message: string): void {
  const last = select.options.length - 1;
  const to: Readonly<Record<string, number>> = menu
    ? {
        ArrowDown: Math.min(menu.active + 1, last),
        ArrowUp: Math.max(menu.active - 1, 0),
        Home: 0,
        End: last,
      }
    : { ArrowDown: 0, ArrowUp: last };
  const active = to[event.key];
  if (active !== undefined) {
    event.preventDefault();
    const open: OpenMenu = menu ?? { message, customId: select.customId, active, chosen: [] };
    update({ menu: { ...open, active } });
    document
      .getElementById(`option-${message}-${select.customId}-${active}`)
      ?.scrollIntoView({ block: 'nearest' });
    return;
  }
  if (!menu) return;
  const option = select.options[menu.active];
  if ((event.key === 'Enter' || event.key === ' ') && option) {
    event.preventDefault();
    toggle(menu, select, option.value);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(menu);
  } else if (event.key === 'Tab') update({ menu: undefined });
}

function list(menu: OpenMenu, select: SelectView, message: string): TemplateResult {
  const enough = menu.chosen.length >= select.min && menu.chosen.length > 0;
  return html`<div class="options">
    <div role="listbox" id="list-${message}-${select.customId}" aria-label=${select.placeholder || 'Choices'}
      aria-multiselectable=${select.max > 1}>
      ${select.options.map(
        ({ label, description, value }, index) => html`<div
          role="option"
          id="option-${message}-${select.customId}-${index}"
          aria-selected=${menu.chosen.includes(value) || (select.max === 1 && index === menu.active)}
          class=${index === menu.active ? 'active' : ''}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => toggle(menu, select, value)}
        >
          <span class="label">${label}</span>
          ${description === '' ? nothing : html`<span class="note">${description}</span>`}
        </div>`,
      )}
    </div>
    ${
      select.max > 1
        ? html`<button class="button primary" type="button" ?disabled=${!enough}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => choose(menu, menu.chosen)}>Send choice</button>`
        : nothing
    }
  </div>`;
}

export function drawSelect(message: string, select: SelectView): TemplateResult {
  const { customId, placeholder, disabled } = select;
  const menu = state.menu?.message === message && state.menu.customId === customId ? state.menu : undefined;
  const open = (): void => update({ menu: menu ? undefined : { message, customId, active: 0, chosen: [] } });
  return html`<div class="select">
    <button
      type="button"
      role="combobox"
      id="menu-${message}-${customId}"
      aria-haspopup="listbox"
      aria-expanded=${menu !== undefined}
      aria-controls="list-${message}-${customId}"
      aria-activedescendant=${menu ? `option-${message}-${customId}-${menu.active}` : nothing}
      aria-label=${placeholder || 'Choose'}
      ?disabled=${disabled}
      @click=${open}
      @blur=${() => menu && select.max === 1 && update({ menu: undefined })}
      @keydown=${(event: KeyboardEvent) => keys(event, menu, select, message)}
    >
      <span>${placeholder || 'Choose'}</span><span aria-hidden="true">⌄</span>
    </button>
    ${menu ? list(menu, select, message) : nothing}
  </div>`;
}
