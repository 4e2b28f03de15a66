import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { findCommand } from './command-access.ts';
import type { Core } from './core.ts';
import { SandboxError } from './errors.ts';
import type { Interaction, NewInteraction } from './interaction.ts';
import { basePayload, interactionPayload, ownersOf } from './interaction-payloads.ts';
import { asList, type Json } from './json.ts';
import type { StoredMessage } from './messages.ts';
import { fillOptions, type OptionInputs } from './option-values.ts';
import type { Person } from './people.ts';
import { Resolver } from './resolver.ts';
import type { Channel } from './world.ts';

/** A use of a command: slash command, message menu (`target` a message), or member menu (`target` a name). */
export type CommandUse =
  | {
      readonly name: string;
      readonly type: ApplicationCommandType.ChatInput;
      readonly path: readonly string[];
      readonly options: OptionInputs;
      /** The option being typed: asks for autocomplete instead of running. */
      readonly focused?: string;
    }
  | { readonly name: string; readonly type: ApplicationCommandType.Message; readonly target: StoredMessage }
  | { readonly name: string; readonly type: ApplicationCommandType.User; readonly target: string };

/** Starts a command's interaction. @throws SandboxError where Discord's client would not send it. */
export function startCommand(core: Core, person: Person, channel: Channel, use: CommandUse): Interaction {
  const command = findCommand(core, person, channel, use.name, use.type);
  const chat = use.type === ApplicationCommandType.ChatInput;
  const focused = chat ? use.focused : undefined;
  const type =
    focused === undefined
      ? InteractionType.ApplicationCommand
      : InteractionType.ApplicationCommandAutocomplete;
  const origin: NewInteraction = {
    id: core.world.ids.next(),
    type,
    person,
    channel,
    label: chat ? `/${[use.name, ...use.path].join(' ')}` : `“${use.name}”`,
    owners: ownersOf(core.world, person, channel, command.integration_types),
    contextMenu: !chat,
  };
  const data = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...dataOf(core, command, use),
  };
  return core.interactions.open(origin, (token) =>
    // The kinds of data differ by command type; the registry vouches for the match.
    interactionPayload(basePayload(core.world, origin, token), { type, data } as never),
  );
}

function dataOf(core: Core, command: APIApplicationCommand, use: CommandUse): Json {
  const resolver = new Resolver(core);
  switch (use.type) {
    case ApplicationCommandType.ChatInput: {
      const { focused } = use;
      if (focused !== undefined) checkFocus(command, use.path, focused);
      const label = ['', use.name].join('/');
      const options = fillOptions(command.options ?? [], use.path, {
        label: [label, ...use.path].join(' '),
        given: use.options,
        resolver,
        ...(focused !== undefined && { focused }),
      });
      // Discord leaves `options` out where there are none.
      return {
        ...(options.length > 0 && { options }),
        ...(resolver.result && { resolved: resolver.result }),
      };
    }
    case ApplicationCommandType.Message: {
      const { data } = use.target;
      return { target_id: data.id, resolved: { messages: { [data.id]: data } } };
    }
    case ApplicationCommandType.User: {
      const id = resolver.user(use.target);
      if (id === undefined) throw new SandboxError(`Nobody here is called ${use.target}.`);
      return { target_id: id, resolved: resolver.result };
    }
  }
}

/** Discord asks the bot for choices only where the option says so. */
function checkFocus(command: APIApplicationCommand, path: readonly string[], focused: string): void {
  let options = asList(command.options);
  for (const step of path) options = asList(options.find(({ name }) => name === step)?.['options']);
  const option = options.find(({ name }) => name === focused);
  const completes =
    option?.['autocomplete'] === true && option['type'] !== ApplicationCommandOptionType.Boolean;
  if (!completes) throw new SandboxError(`/${command.name} offers no choices for ${focused}.`);
}
