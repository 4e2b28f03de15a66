/** What the playground's page and its server say to each other. The page imports types only. */

/**
 * Where one writes: the server's channel, in private to the bot, or in a group chat that the bot is not in and where
 * only those use it who have added it to their account.
 */
export type Place = 'guild' | 'dm' | 'private';

/** Discord's Markdown, parsed. */
export type Mark =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'br' }
  | { readonly type: 'link'; readonly url: string; readonly marks: readonly Mark[] }
  | { readonly type: 'time'; readonly seconds: number; readonly format: string }
  | { readonly type: 'mention'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'pre'; readonly text: string }
  | { readonly type: 'heading'; readonly level: number; readonly marks: readonly Mark[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Mark[])[] }
  | {
      readonly type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'small';
      readonly marks: readonly Mark[];
    };

export interface ButtonView {
  readonly kind: 'button';
  readonly style: number;
  readonly label: string;
  /** One of the two: a link has no id. */
  readonly customId?: string | undefined;
  readonly url?: string | undefined;
  readonly disabled: boolean;
}

export interface SelectView {
  readonly kind: 'select';
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly OptionChoice[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
}

export interface OptionChoice {
  readonly label: string;
  readonly value: string;
  readonly description: string;
}

export type Block =
  | ButtonView
  | SelectView
  | { readonly kind: 'text'; readonly marks: readonly Mark[] }
  | {
      readonly kind: 'container';
      /** `#rrggbb` */
      readonly accent?: string | undefined;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'section'; readonly blocks: readonly Block[]; readonly accessory: Block }
  | { readonly kind: 'separator'; readonly line: boolean; readonly wide: boolean }
  | { readonly kind: 'row'; readonly blocks: readonly Block[] }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'file'; readonly url: string; readonly name: string; readonly size: number }
  | { readonly kind: 'unknown'; readonly type: number };

export interface MessageView {
  readonly id: string;
  readonly place: Place;
  readonly author: string;
  readonly bot: boolean;
  /** ISO 8601. */
  readonly at: string;
  readonly edited: boolean;
  /** Only the person who asked sees it. */
  readonly ephemeral: boolean;
  /** Deferred: "is thinking…". */
  readonly thinking: boolean;
  readonly deleted: boolean;
  readonly blocks: readonly Block[];
  /** The message it replies to. */
  readonly replyTo?: { readonly author: string; readonly bot: boolean; readonly text: string };
  /** The command behind it. */
  readonly used?: { readonly by: string; readonly what: string };
}

export interface CommandOption {
  readonly name: string;
  /** The name in the language of whoever sees it. */
  readonly label: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'switch' | 'file';
  readonly required: boolean;
  readonly completes: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** A command as it is picked: a subcommand is one of its own, `article add`. */
export interface CommandView {
  readonly name: string;
  /** The name in the language of whoever sees it. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

export interface Offered {
  readonly slash: readonly CommandView[];
  /** The commands in a message's menu. */
  readonly menu: readonly { readonly name: string; readonly label: string }[];
}

export interface Snapshot {
  readonly you: string;
  readonly people: readonly string[];
  readonly bot: string;
  readonly server: string;
  /** The languages of your client and of the server, as Discord names them, and those to choose from. */
  readonly locale: string;
  readonly serverLocale: string;
  readonly locales: readonly string[];
  readonly channel: string;
  readonly offered: Readonly<Record<Place, Offered>>;
  readonly messages: readonly MessageView[];
  /** Whether `inspect` gives anything. */
  readonly inspects: boolean;
}

/** A field of a form. */
export interface FieldView {
  readonly kind: 'line' | 'paragraph' | 'choice' | 'file' | 'tick' | 'note';
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  readonly value: string;
  readonly placeholder: string;
  readonly max: number;
  readonly options: readonly OptionChoice[];
}

export interface FormView {
  readonly id: number;
  readonly title: string;
  readonly fields: readonly FieldView[];
}

/** A file, as base64. */
export interface FileValue {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

export type Value = string | number | boolean | FileValue;

interface Acting {
  readonly as: string;
  readonly in: Place;
}

export type Act = Acting &
  (
    | { readonly do: 'send'; readonly text: string }
    | { readonly do: 'slash'; readonly name: string; readonly options: Readonly<Record<string, Value>> }
    | { readonly do: 'complete'; readonly name: string; readonly option: string; readonly typed: string }
    | { readonly do: 'menu'; readonly name: string; readonly message: string }
    | { readonly do: 'press'; readonly message: string; readonly button: string }
    | {
        readonly do: 'select';
        readonly message: string;
        readonly select: string;
        readonly values: readonly string[];
      }
    | {
        readonly do: 'submit';
        readonly form: number;
        readonly values: Readonly<
          Record<string, string | boolean | readonly string[] | readonly FileValue[]>
        >;
      }
    | { readonly do: 'inspect'; readonly question: string }
    | { readonly do: 'speak'; readonly who: 'you' | 'server'; readonly locale: string }
  );

/** What an act gives besides the messages, which come by the event stream. */
export interface ActResult {
  /** Why it could not be done, in words. */
  readonly fault?: string;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly form?: FormView;
  /** What the program told about a question; its shape is the program's. */
  readonly inspected?: unknown;
}
