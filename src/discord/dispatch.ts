/** The one dispatcher: every interaction comes in here and gets an answer. */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Call, Command, Context, Form, MessageCommand, Subcommand } from '../../commands/command.ts';
import type { Desk } from '../desk/desk.ts';
import type { Log } from '../operations/log.ts';
import { type Action, decodeAction } from '../presenting/action.ts';
import type { TextMemory } from '../presenting/memory.ts';
import { notice } from '../presenting/notice.ts';
import type { Pictures } from '../presenting/pictures.ts';
import { ENGLISH, type Texts } from '../presenting/texts/texts.ts';
import { isQuiet, isSlow, runAction } from './actions.ts';
import { guarded } from './failure.ts';
import { textsOf } from './languages.ts';
import { runMenu } from './menus.ts';
import { isForModerators, mayModerate } from './moderators.ts';
import { defer, deferChange, deferQuietly, openForm, replace, respond, suggest } from './reply.ts';
import { createShare, type Share } from './share.ts';
import type { Subjects } from './subjects.ts';
import { submissionOf } from './submission.ts';

/** The components the desk's messages have. */
type Pressed = ButtonInteraction | StringSelectMenuInteraction;
type CommandUse = ChatInputCommandInteraction | AutocompleteInteraction;

export interface DispatchContext {
  readonly desk: Desk;
  readonly log: Log;
  readonly commands: readonly Command[];
  readonly menus: readonly MessageCommand[];
  readonly forms: readonly Form[];
  readonly memory: TextMemory;
  readonly pictures: Pictures;
  readonly subjects: Subjects;
  /** Where attached files may be fetched from. */
  readonly files: readonly string[];
}

/** @param texts in the language of whoever will see what comes of it */
function contextOf({ user, channelId }: Interaction, context: DispatchContext, texts: Texts): Context {
  const { desk, memory, pictures, subjects } = context;
  const actor = { id: user.id, name: user.username };
  const local = { ...desk, texts };
  return { desk: local, memory, pictures, actor, conversation: subjects.of(user.id, channelId) };
}

function callOf(interaction: CommandUse, context: DispatchContext, texts: Texts): Call {
  const option = (name: string) => String(interaction.options.get(name)?.value ?? '');
  const focused = interaction.isAutocomplete() ? interaction.options.getFocused(true).name : undefined;
  return { ...contextOf(interaction, context, texts), option, ...(focused !== undefined && { focused }) };
}

/** The command itself, or the one of its subcommands that was chosen. */
function chosenOf(command: Command, { options }: CommandUse): Command | Subcommand | undefined {
  if (!('subcommands' in command)) return command;
  const name = options.getSubcommand(false);
  return command.subcommands.find(({ definition }) => definition.name === name);
}

function commandOf({ commandName }: CommandUse, { commands }: DispatchContext): Command | undefined {
  return commands.find(({ definition }) => definition.name === commandName);
}

async function runCommand(interaction: ChatInputCommandInteraction, context: DispatchContext) {
  const command = commandOf(interaction, context);
  const chosen = command && chosenOf(command, interaction);
  const own = textsOf(interaction, true);
  if (!chosen || !('run' in chosen)) return respond(interaction, notice(own.trouble.unknownCommand), true);
  if (command?.moderators && !mayModerate(interaction)) {
    return respond(interaction, notice(own.trouble.moderatorsOnly), true);
  }
  const asked = callOf(interaction, context, own);
  const isPrivate = typeof chosen.private === 'function' ? chosen.private(asked) : chosen.private;
  const call = isPrivate ? asked : callOf(interaction, context, textsOf(interaction, false));
  if (chosen.slow) await defer(interaction, isPrivate);
  const said = await chosen.run(call);
  await ('custom_id' in said ? openForm(interaction, said) : respond(interaction, said, isPrivate));
}

async function complete(interaction: AutocompleteInteraction, context: DispatchContext) {
  const command = commandOf(interaction, context);
  const chosen = command && chosenOf(command, interaction);
  const may = !command?.moderators || mayModerate(interaction);
  const completes = may && chosen && 'complete' in chosen;
  await suggest(
    interaction,
    (completes && chosen.complete?.(callOf(interaction, context, textsOf(interaction, true)))) || [],
  );
}

/** A button carries its action itself, a menu in the option that was chosen. */
function actionOf(interaction: Pressed): Action | undefined {
  const id = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  return id === undefined ? undefined : decodeAction(id);
}

async function runComponent(interaction: Pressed, context: DispatchContext, share: Share) {
  const action = actionOf(interaction);
  // What a button gives is for the one who pressed it.
  const texts = textsOf(interaction, true);
  if (isForModerators(action) && !mayModerate(interaction)) {
    return respond(interaction, notice(texts.trouble.moderatorsOnly), true);
  }
  if (action?.kind === 'share') return share(interaction);
  // Leafing changes one's own private list; on a message everybody sees it would change it for all.
  const own =
    interaction.context === InteractionContextType.BotDM ||
    interaction.message.flags.has(MessageFlags.Ephemeral);
  if (isQuiet(action)) await deferQuietly(interaction);
  else if (isSlow(action)) await (own ? deferChange(interaction) : defer(interaction, true));
  const result = await runAction(action, contextOf(interaction, context, texts));
  if ('form' in result) return openForm(interaction, result.form);
  const { message, replaces } = result;
  // In a channel the reply is for the one who pressed: anybody may press, and passages are not ours to spread.
  await (replaces && own ? replace(interaction, message) : respond(interaction, message, true));
}

async function runForm(interaction: ModalSubmitInteraction, context: DispatchContext) {
  const action = decodeAction(interaction.customId);
  const texts = textsOf(interaction, true);
  const form = context.forms.find(({ kind }) => kind === action?.kind);
  if (action === undefined || form === undefined)
    return respond(interaction, notice(texts.trouble.stale.button), true);
  if (form.moderators && !mayModerate(interaction)) {
    return respond(interaction, notice(texts.trouble.moderatorsOnly), true);
  }
  await defer(interaction, form.private);
  const submission = submissionOf(interaction, action, contextOf(interaction, context, texts), context.files);
  await respond(interaction, await form.submit(submission), form.private);
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
  const share = createShare();
  return async (interaction) => {
    const started = performance.now();
    const what = nameOf(interaction);
    if (interaction.isAutocomplete()) {
      // Choices are no place for an error text: the reader types on and sends the question anyway.
      await guarded(
        log,
        `autocomplete ${what}`,
        ENGLISH,
        () => complete(interaction, context),
        () => suggest(interaction, []),
      );
    } else {
      const texts = textsOf(interaction, true);
      await guarded(
        log,
        what,
        texts,
        async () => {
          if (interaction.isChatInputCommand()) await runCommand(interaction, context);
          else if (interaction.isButton() || interaction.isStringSelectMenu())
            await runComponent(interaction, context, share);
          else if (interaction.isMessageContextMenuCommand())
            await runMenu(interaction, context.menus, contextOf(interaction, context, texts));
          else if (interaction.isModalSubmit()) await runForm(interaction, context);
          else await respond(interaction, notice(texts.trouble.unknownCommand), true);
        },
        (message) => respond(interaction, message, true),
      );
    }
    log.debug({ what, ms: Math.round(performance.now() - started) }, 'interaction handled');
  };
}
