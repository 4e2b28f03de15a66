/** The way to the sandbox: acts go out as requests, messages come in as events. */
import type { Act, ActResult, MessageView, Place, Snapshot } from '../src/sandbox/page/protocol.ts';
import { state, update } from './store.ts';

/** How long "is typing" shows, as in Discord, in ms. */
const TYPING_MS = 10_000;

let events: EventSource | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;

function received(message: MessageView): void {
  const others = state.messages.filter(({ id }) => id !== message.id);
  const known = others.length < state.messages.length;
  const messages = message.deleted
    ? others
    : known
      ? state.messages.map((old) => (old.id === message.id ? message : old))
      : [...others, message];
  const away = !known && message.place !== state.place;
  update({
    messages,
    ...(away && { unread: new Set([...state.unread, message.place]) }),
    ...(message.bot && { typing: undefined }),
  });
}

let edited = (): void => undefined;

/** Called after each edit of what the bot answers from. */
export function onEdit(act: () => void): void {
  edited = act;
}

/** Sees the sandbox with somebody's eyes from now on. */
export function connect(as: string): void {
  events?.close();
  const source = new EventSource(`/events?as=${encodeURIComponent(as)}`);
  events = source;
  source.addEventListener('snapshot', ({ data }) => {
    const snapshot = JSON.parse(data) as Snapshot;
    update({ snapshot, messages: snapshot.messages, online: true });
  });
  source.addEventListener('message', ({ data }) => received(JSON.parse(data) as MessageView));
  source.addEventListener('typing', ({ data }) => {
    clearTimeout(typing);
    update({ typing: (JSON.parse(data) as { place: Place }).place });
    typing = setTimeout(() => update({ typing: undefined }), TYPING_MS);
  });
  source.addEventListener('edit', ({ data }) => {
    update({ notice: (JSON.parse(data) as { text: string }).text });
    edited();
  });
  source.addEventListener('fault', ({ data }) =>
    update({ fault: (JSON.parse(data) as { text: string }).text }),
  );
  source.addEventListener('error', () => update({ online: false }));
}

/** Keeps the members of a union apart while two fields are left out. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Wish = Without<Act, 'as' | 'in'>;

/** Acts as whoever is chosen, where they are. Never rejects. */
export async function act(wish: Wish): Promise<ActResult> {
  try {
    const response = await fetch('/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...wish, as: state.you, in: state.place }),
    });
    if (!response.ok) return { fault: `The sandbox refused: ${await response.text()}` };
    return (await response.json()) as ActResult;
  } catch {
    return { fault: 'The sandbox does not answer. Is `npm start` still running?' };
  }
}

/** Acts, and shows what comes of it: a fault in words, or a form. */
export async function perform(wish: Wish): Promise<boolean> {
  update({ waiting: true, fault: undefined, notice: undefined });
  const { fault, form } = await act(wish);
  update({ waiting: false, fault, ...(form && { form }) });
  return fault === undefined;
}
