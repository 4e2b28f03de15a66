/** The one dispatcher: every interaction comes in here and gets an answer. */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Call, Command } from '../../commands/command.ts';
import type { Desk } from '../desk/desk.ts';
import type { Log } from '../operations/log.ts';
import { type Action, decodeAction } from '../presenting/action.ts';
import { notice } from '../presenting/notice.ts';
import type { QuestionMemory } from '../presenting/why-action.ts';
import { runAction } from './actions.ts';
import { guarded } from './failure.ts';
import { defer, replace, respond, suggest } from './reply.ts';
import { TEXTS } from './texts.ts';

/** The components the desk's messages have. */
type Pressed = ButtonInteraction | StringSelectMenuInteraction;

export interface DispatchContext {
  readonly desk: Desk;
  readonly log: Log;
  readonly commands: readonly Command[];
  readonly memory: QuestionMemory;
}

function callOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  { desk, memory }: DispatchContext,
): Call {
  return { desk, memory, option: (name) => interaction.options.getString(name) ?? '' };
}

async function runCommand(interaction: ChatInputCommandInteraction, context: DispatchContext) {
  const command = context.commands.find(({ definition }) => definition.name === interaction.commandName);
  if (command === undefined) return respond(interaction, notice(TEXTS.unknownCommand), true);
  if (command.slow) await defer(interaction, command.private);
  await respond(interaction, await command.run(callOf(interaction, context)), command.private);
}

async function complete(interaction: AutocompleteInteraction, context: DispatchContext) {
  const command = context.commands.find(({ definition }) => definition.name === interaction.commandName);
  await suggest(interaction, command?.complete?.(callOf(interaction, context)) ?? []);
}

/** A button carries its action itself, a menu in the option that was chosen. */
function actionOf(interaction: Pressed): Action | undefined {
  const id = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  return id === undefined ? undefined : decodeAction(id);
}

async function runComponent(interaction: Pressed, { desk, memory }: DispatchContext) {
  const { message, replaces } = runAction(desk, actionOf(interaction), memory);
  // Leafing changes one's own private list; on a message everybody sees it would change it for all.
  const own = !interaction.inGuild() || interaction.message.flags.has(MessageFlags.Ephemeral);
  // In a channel the reply is for the one who pressed: anybody may press, and passages are not ours to spread.
  await (replaces && own ? replace(interaction, message) : respond(interaction, message, true));
}

/** For the log, which must not hold what readers wrote: some buttons carry the question itself. */
function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if (!('customId' in interaction)) return 'interaction';
  const action = decodeAction(interaction.customId);
  // An id this version cannot read may hold a question, too: another version wrote it.
  if (action === undefined) return 'component of another version';
  return `component ${action.kind === 'why' ? action.kind : interaction.customId}`;
}

/** @returns a function that answers any interaction and never rejects */
export function createDispatcher(context: DispatchContext): (interaction: Interaction) => Promise<void> {
  const { log } = context;
  return async (interaction) => {
    const started = performance.now();
    const what = nameOf(interaction);
    if (interaction.isAutocomplete()) {
      // Choices are no place for an error text: the reader types on and sends the question anyway.
      await guarded(
        log,
        `autocomplete ${what}`,
        () => complete(interaction, context),
        () => suggest(interaction, []),
      );
    } else {
      await guarded(
        log,
        what,
        async () => {
          if (interaction.isChatInputCommand()) await runCommand(interaction, context);
          else if (interaction.isButton() || interaction.isStringSelectMenu())
            await runComponent(interaction, context);
          else await respond(interaction, notice(TEXTS.unknownCommand), true);
        },
        (message) => respond(interaction, message, true),
      );
    }
    log.debug({ what, ms: Math.round(performance.now() - started) }, 'interaction handled');
  };
}
