/** Discord's modal as a dialog. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FieldView, FileValue, FormView } from '../src/sandbox/page/protocol.ts';
import { focusOn, toFileValue } from './draft.ts';
import { perform } from './server.ts';
import { state, update } from './store.ts';

const close = (): void => {
  update({ form: undefined });
  focusOn('composer');
};

async function enteredIn(field: FieldView, form: HTMLFormElement) {
  const input = form.elements.namedItem(field.id);
  if (input instanceof HTMLSelectElement) return [...input.selectedOptions].map(({ value }) => value);
  if (input instanceof HTMLTextAreaElement) return input.value;
  if (!(input instanceof HTMLInputElement)) return '';
  if (field.kind === 'tick') return input.checked;
  if (field.kind !== 'file') return input.value;
  const files: FileValue[] = await Promise.all([...(input.files ?? [])].map(toFileValue));
  return files;
}

async function submit(event: SubmitEvent, view: FormView): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const fields = view.fields.filter(({ id }) => id !== '');
  const entries = await Promise.all(
    fields.map(async (field) => [field.id, await enteredIn(field, form)] as const),
  );
  // It stays open where Discord's own would: with what was typed, and the reason.
  if (await perform({ do: 'submit', form: view.id, values: Object.fromEntries(entries) })) {
    if (state.form?.id === view.id) close();
  }
}

function drawInput({ kind, id, required, value, placeholder, max, options }: FieldView): TemplateResult {
  const field = `field-${id}`;
  switch (kind) {
    case 'paragraph':
      return html`<textarea id=${field} name=${id} rows="5" ?required=${required} maxlength=${max}
        placeholder=${placeholder} .value=${value}></textarea>`;
    case 'choice':
      return html`<select id=${field} name=${id} ?required=${required}>
        ${options.map(({ label, value: each }) => html`<option value=${each}>${label}</option>`)}
      </select>`;
    case 'file':
      return html`<input id=${field} name=${id} type="file" ?required=${required}>`;
    case 'tick':
      return html`<input id=${field} name=${id} type="checkbox">`;
    default:
      return html`<input id=${field} name=${id} type="text" ?required=${required} maxlength=${max}
        placeholder=${placeholder} .value=${value}>`;
  }
}

function drawField(field: FieldView): TemplateResult {
  if (field.kind === 'note') return html`<p>${field.label}</p>`;
  return html`<div class="field">
    <label for="field-${field.id}">${field.label}${field.required ? html` <em>*</em>` : nothing}</label>
    ${field.description === '' ? nothing : html`<p class="note">${field.description}</p>`}
    ${drawInput(field)}
  </div>`;
}

/** Only what stands in the document can be opened: so after drawing. */
export function openForm(): void {
  const dialog = document.querySelector('dialog');
  if (dialog && !dialog.open) dialog.showModal();
}

export function drawForm(): TemplateResult | typeof nothing {
  const { form, fault } = state;
  if (!form) return nothing;
  return html`<dialog aria-labelledby="form-title" @close=${close}>
    <form @submit=${(event: SubmitEvent) => submit(event, form)}>
      <h2 id="form-title">${form.title}</h2>
      ${form.fields.map(drawField)}
      <div class="fault" role="alert">${fault ?? nothing}</div>
      <div class="row">
        <button class="button secondary" type="button" @click=${close}>Cancel</button>
        <button class="button primary" type="submit">Submit</button>
      </div>
    </form>
  </dialog>`;
}
