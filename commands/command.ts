/** What a command is: its definition for Discord beside the handler that answers it. */
import type {
  APIApplicationCommandOptionChoice,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Actor } from '../src/desk/articles.ts';
import type { Action } from '../src/presenting/action.ts';
import type { Modal } from '../src/presenting/article-form.ts';
import type { FileFault } from '../src/presenting/article-refusal.ts';
import type { TargetMessage } from '../src/presenting/check-reply.ts';
import type { Message } from '../src/presenting/components.ts';
import type { Conversation } from '../src/presenting/conversation.ts';
import type { TextMemory } from '../src/presenting/memory.ts';
import type { Pictures } from '../src/presenting/pictures.ts';
import type { LocalDesk } from '../src/presenting/shelf.ts';

/** What every handler may know of an interaction. */
export interface Context {
  /** It speaks the language of whoever sees the answer. */
  readonly desk: LocalDesk;
  /** For replies that can be explained later, and forms that can be filled in again. */
  readonly memory: TextMemory;
  /** Draws what is better seen than read. */
  readonly pictures: Pictures;
  /** Who calls. */
  readonly actor: Actor;
  /** What their last answer in this channel was about. */
  readonly conversation: Conversation;
}

export interface Call extends Context {
  /** What was given for an option, as text; empty where it is missing, as it may be while autocompleting. */
  option(name: string): string;
  /** While autocompleting: the option that is being typed. */
  readonly focused?: string;
}

interface Handler {
  /** Whether only the person who asked sees the reply; it may be up to them. */
  readonly private: boolean | ((call: Call) => boolean);
  /** Set where the answer may take longer than the 3 seconds Discord waits for a first response; no form then. */
  readonly slow?: boolean;
  /** Answers, or opens a form. */
  run(call: Call): Message | Modal | Promise<Message>;
  /** Choices for what has been typed so far. Cannot be deferred, so it must be quick. */
  complete?(call: Call): APIApplicationCommandOptionChoice<string | number>[];
}

interface Defined {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Checked at every call, since a server can show a command to whomever it likes. */
  readonly moderators?: boolean;
}

export interface Subcommand extends Handler {
  readonly definition: APIApplicationCommandSubcommandOption;
}

export type Command = Defined & (Handler | { readonly subcommands: readonly Subcommand[] });

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly private: boolean;
  run(call: MessageCall): Message;
}

export interface MessageCall extends Context {
  /** The message whose menu it was. */
  readonly target: TargetMessage;
}

/** A file that came with a form; it lies with Discord and is fetched when it is asked for. */
export type UploadedFile =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  /** Why it could not be had. */
  | ({ readonly ok: false; readonly name?: string } & FileFault);

export interface Submission extends Context {
  /** What stands in the form's custom_id. */
  readonly action: Action;
  /** What was typed into a field; empty where nothing was. */
  field(id: string): string;
  file(id: string): Promise<UploadedFile>;
}

/** What happens when a filled-in form is sent. The answer may take its time. */
export interface Form {
  /** The action in the form's custom_id. */
  readonly kind: Action['kind'];
  readonly private: boolean;
  readonly moderators: boolean;
  submit(submission: Submission): Promise<Message>;
}
