/** What a command is: its definition for Discord beside the handler that answers it. */
import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Desk } from '../src/desk/desk.ts';
import type { Message } from '../src/presenting/components.ts';
import type { QuestionMemory } from '../src/presenting/why-action.ts';

/** What a handler may know of an interaction. */
export interface Call {
  readonly desk: Desk;
  /** For replies that can be explained later. */
  readonly memory: QuestionMemory;
  /** The text given for an option; empty where it is missing, as it may be while autocompleting. */
  option(name: string): string;
}

export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether only the person who asked sees the reply. */
  readonly private: boolean;
  /** Set where the answer may take longer than the 3 seconds Discord waits for a first response. */
  readonly slow?: boolean;
  run(call: Call): Message | Promise<Message>;
  /** Choices for what has been typed so far. Cannot be deferred, so it must be quick. */
  complete?(call: Call): APIApplicationCommandOptionChoice<string>[];
}
