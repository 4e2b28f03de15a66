/** A slash command being filled in: its options, their suggestions, and sending it. */
import type { CommandOption, CommandView, FileValue, Value } from '../src/sandbox/page/protocol.ts';
import { remember } from './inspect.ts';
import { act, perform } from './server.ts';
import { type Draft, type Suggestion, state, update } from './store.ts';
import { hideSuggestions, suggest } from './suggestions.ts';

/** Wait for a pause in typing before asking the bot, in ms. */
const PAUSE_MS = 120;
/** As many choices as Discord shows. */
const CHOICES = 25;

let pause: ReturnType<typeof setTimeout> | undefined;

export const fieldId = (name: string): string => `option-${name}`;

/** Puts the cursor where one goes on: right after the page is drawn anew, so that no key typed in between is lost. */
export function focusOn(id: string): void {
  queueMicrotask(() => document.getElementById(id)?.focus());
}

/** @param rest what already stood behind the command's name, for its first option */
export function startDraft(command: CommandView, rest = ''): void {
  const [first] = command.options;
  const typed = first && rest !== '' ? { [first.name]: rest } : {};
  update({ draft: { command, typed, picked: {}, files: {} }, text: '', suggestions: [], fault: undefined });
  focusOn(first ? fieldId(first.name) : 'send');
}

export function leaveDraft(): void {
  clearTimeout(pause);
  update({ draft: undefined, suggestions: [], text: '' });
  focusOn('composer');
}

function change(part: Partial<Draft>): void {
  if (state.draft) update({ draft: { ...state.draft, ...part } });
}

export function type(option: CommandOption, text: string): void {
  if (!state.draft) return;
  change({ typed: { ...state.draft.typed, [option.name]: text } });
  offer(option);
}

export async function attach(option: CommandOption, file: File | undefined): Promise<void> {
  if (!state.draft) return;
  const { [option.name]: _, ...others } = state.draft.files;
  change({ files: file ? { ...others, [option.name]: await toFileValue(file) } : others });
}

export async function toFileValue(file: File): Promise<FileValue> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { name: file.name, type: file.type, base64: btoa(text) };
}

function toSuggestion(option: CommandOption, name: string, value: string | number): Suggestion {
  const pick = (): void => {
    if (!state.draft) return;
    const { typed, picked } = state.draft;
    change({
      typed: { ...typed, [option.name]: name },
      picked: { ...picked, [option.name]: { name, value } },
    });
    hideSuggestions();
    next(option.name);
  };
  return { label: name, note: '', pick };
}

/** After a choice Discord goes on to the next option that must be filled in, or stays for Enter to send. */
function next(after: string): void {
  const options = state.draft?.command.options ?? [];
  const at = options.findIndex(({ name }) => name === after);
  const following = options.slice(at + 1).find(({ name, required }) => required && !state.draft?.typed[name]);
  focusOn(fieldId(following?.name ?? after));
}

/** Shows what the option offers for what stands in it. */
export function offer(option: CommandOption): void {
  clearTimeout(pause);
  const typed = state.draft?.typed[option.name] ?? '';
  if (option.completes) {
    pause = setTimeout(() => void complete(option, typed), PAUSE_MS);
    return;
  }
  const choices =
    option.kind === 'switch'
      ? [
          { name: 'True', value: 'True' },
          { name: 'False', value: 'False' },
        ]
      : option.choices;
  const fitting = choices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  suggest(
    option.name,
    fitting.slice(0, CHOICES).map(({ name, value }) => toSuggestion(option, name, value)),
  );
}

async function complete(option: CommandOption, typed: string): Promise<void> {
  const { draft } = state;
  if (!draft) return;
  const { choices = [] } = await act({
    do: 'complete',
    name: draft.command.name,
    option: option.name,
    typed,
  });
  // Typed on, sent, or gone elsewhere in the meantime: too late.
  const now = state.draft?.typed[option.name] ?? '';
  if (state.draft?.command !== draft.command || now !== typed) return;
  if (document.activeElement?.id !== fieldId(option.name)) return;
  const offered = choices.map(({ name, value }) => toSuggestion(option, name, value));
  suggest(option.name, offered, -1);
}

function valueFor(option: CommandOption, { typed, picked, files }: Draft): Value | undefined {
  if (option.kind === 'file') return files[option.name];
  const text = typed[option.name] ?? '';
  if (text === '') return undefined;
  const choice = picked[option.name];
  if (option.kind === 'switch') return text.toLowerCase() === 'true';
  const value =
    choice?.name === text ? choice.value : option.choices.find(({ name }) => name === text)?.value;
  return value ?? (option.kind === 'number' ? Number(text) : text);
}

export async function sendDraft(): Promise<void> {
  const { draft } = state;
  if (!draft) return;
  clearTimeout(pause);
  const values = draft.command.options.map((option) => [option, valueFor(option, draft)] as const);
  const missing = values.find(([{ required }, value]) => required && value === undefined)?.[0];
  if (missing) {
    update({ fault: `Fill in “${missing.label}”: this option is required.` });
    return focusOn(fieldId(missing.name));
  }
  const given = values.flatMap(([{ name }, value]) => (value === undefined ? [] : [[name, value] as const]));
  const question = given.find(([, value]) => typeof value === 'string')?.[1];
  leaveDraft();
  const done = await perform({ do: 'slash', name: draft.command.name, options: Object.fromEntries(given) });
  if (done && typeof question === 'string') remember(question);
}
