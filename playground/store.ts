/** What the page knows, and the one way to change it: each change draws the page anew. */
import type {
  CommandView,
  FileValue,
  FormView,
  MessageView,
  Place,
  Snapshot,
} from '../src/sandbox/page/protocol.ts';

/** A command being filled in. */
export interface Draft {
  readonly command: CommandView;
  /** What stands in the fields. */
  readonly typed: Readonly<Record<string, string>>;
  /** What a suggestion picked stands for. */
  readonly picked: Readonly<Record<string, { readonly name: string; readonly value: string | number }>>;
  readonly files: Readonly<Record<string, FileValue>>;
}

/** One line of the list over the composer. */
export interface Suggestion {
  readonly label: string;
  readonly note: string;
  pick(): void;
}

/** An open menu in a message. */
export interface OpenMenu {
  readonly message: string;
  readonly customId: string;
  readonly active: number;
  readonly chosen: readonly string[];
}

export interface State {
  readonly you: string;
  readonly place: Place;
  readonly online: boolean;
  readonly snapshot?: Snapshot | undefined;
  readonly messages: readonly MessageView[];
  readonly dismissed: ReadonlySet<string>;
  readonly unread: ReadonlySet<Place>;
  /** Something went wrong, in words. */
  readonly fault?: string | undefined;
  /** Something happened elsewhere, in words. */
  readonly notice?: string | undefined;
  /** An answer is on its way. */
  readonly waiting: boolean;
  readonly typing?: Place | undefined;
  readonly text: string;
  readonly draft?: Draft | undefined;
  /** The option whose suggestions show; empty for the plain composer. */
  readonly field: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly menu?: OpenMenu | undefined;
  readonly form?: FormView | undefined;
  readonly panel: boolean;
  readonly question: string;
  readonly inspected?: unknown;
}

export let state: State = {
  you: 'reader',
  place: 'guild',
  online: false,
  messages: [],
  dismissed: new Set(),
  unread: new Set(),
  waiting: false,
  text: '',
  field: '',
  suggestions: [],
  active: 0,
  panel: false,
  question: '',
};

let draw = (): void => undefined;
let due = false;

export function onChange(render: () => void): void {
  draw = render;
}

/** Drawn after the running handlers: drawing itself may fire events, such as the blur of a field it removes. */
export function update(change: Partial<State>): void {
  state = { ...state, ...change };
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    draw();
  });
}
