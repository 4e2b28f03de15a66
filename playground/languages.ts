/** In which language the reader's client and the server are: it decides what the bot answers in. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { connect, perform } from './server.ts';
import { state } from './store.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** What is there already stays as it is; commands are offered anew. */
async function speak(who: 'you' | 'server', locale: string): Promise<void> {
  if (await perform({ do: 'speak', who, locale })) connect(state.you);
}

function choice(
  who: 'you' | 'server',
  label: string,
  chosen: string,
  locales: readonly string[],
): TemplateResult {
  return html`<label for="speaks-${who}">${label}</label>
    <select id="speaks-${who}" @change=${(event: Event) => speak(who, (event.target as HTMLSelectElement).value)}>
      ${locales.map((each) => html`<option value=${each} ?selected=${each === chosen}>${names.of(each)}</option>`)}
    </select>`;
}

export function languages(): TemplateResult | typeof nothing {
  const { snapshot } = state;
  if (!snapshot) return nothing;
  const { locale, serverLocale, locales } = snapshot;
  return html`<div class="languages">
    ${choice('you', 'Your language', locale, locales)}
    ${choice('server', 'Server’s language', serverLocale, locales)}
  </div>`;
}
