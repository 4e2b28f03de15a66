import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  GatewayDispatchEvents,
} from 'discord-api-types/v10';
import { startCommand } from './actor-commands.ts';
import { Components } from './actor-components.ts';
import { offered } from './command-access.ts';
import type { Core } from './core.ts';
import { SentMessage } from './correspondence.ts';
import { SandboxError } from './errors.ts';
import type { Interaction } from './interaction.ts';
import { mentionedIds } from './mentions.ts';
import { announce, announceDeletion } from './message-events.ts';
import type { StoredMessage } from './messages.ts';
import type { ModalInputs } from './modal-submission.ts';
import type { OptionInputs } from './option-values.ts';
import type { Person } from './people.ts';
import { SeenReply, seenModal } from './seen.ts';
import type { Channel } from './world.ts';

/**
 * `private`: a chat of the person's that the bot is not in; `elsewhere`: a server that it is not in. Only user-installed
 * commands work there.
 */
type Place = 'guild' | 'dm' | 'private' | 'elsewhere';

export interface Where {
  /** The server's channel if left out. */
  readonly in?: Place;
}

/** Somebody at a Discord client: acts as they would, and sees what they would see. */
export class Actor {
  readonly person: Person;
  readonly #core: Core;
  readonly #components: Components;

  constructor(core: Core, person: Person) {
    this.#core = core;
    this.person = person;
    this.#components = new Components(core, person);
  }

  /**
   * Uses a slash command, subcommands after blanks: `article add`.
   * @returns what they see, once it is there: a deferral is waited out.
   * @throws SandboxError where Discord would not let them, or if the bot does not answer in time.
   */
  async slash(name: string, options: OptionInputs = {}, where: Where = {}): Promise<SeenReply> {
    const [command = '', ...path] = name.replace(/^\//, '').split(' ');
    return this.#seen(
      startCommand(this.#core, this.person, this.#channel(where), {
        name: command,
        type: ApplicationCommandType.ChatInput,
        path,
        options,
      }),
    );
  }

  /** Uses a command of a message's menu. */
  async messageCommand(name: string, target: SentMessage | SeenReply): Promise<SeenReply> {
    const { stored } = target;
    return this.#seen(
      startCommand(this.#core, this.person, stored.channel, {
        name,
        type: ApplicationCommandType.Message,
        target: stored,
      }),
    );
  }

  /** Uses a command of a member's menu. @param target a name such as `moderator`, or an id. */
  async userCommand(name: string, target: string, where: Where = {}): Promise<SeenReply> {
    const type = ApplicationCommandType.User;
    return this.#seen(startCommand(this.#core, this.person, this.#channel(where), { name, type, target }));
  }

  /** The choices offered while `typed` stands in one option. */
  async autocomplete(
    name: string,
    option: string,
    typed: string,
    { others = {}, ...where }: Where & { readonly others?: OptionInputs } = {},
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const [command = '', ...path] = name.replace(/^\//, '').split(' ');
    const interaction = startCommand(this.#core, this.person, this.#channel(where), {
      name: command,
      type: ApplicationCommandType.ChatInput,
      path,
      options: { ...others, [option]: typed },
      focused: option,
    });
    const outcome = await interaction.outcome;
    return outcome.kind === 'choices' ? outcome.choices : [];
  }

  /** Presses a button. @param button its custom id, its label, or its number among the buttons, from 1. */
  async press(seen: SeenReply, button: string | number): Promise<SeenReply> {
    return this.#seen(this.#components.press(seen.stored, button));
  }

  /** Presses a button and waits only for the bot to acknowledge: for presses that show nothing. */
  async tap(seen: SeenReply, button: string | number): Promise<void> {
    await this.#components.press(seen.stored, button).acknowledged;
  }

  /** Chooses in a select. @param select its custom id or placeholder. @param values values or labels. */
  async select(seen: SeenReply, select: string, values: string | readonly string[]): Promise<SeenReply> {
    return this.#seen(this.#components.select(seen.stored, select, [values].flat()));
  }

  /** Fills in and submits the form that the last answer opened. */
  async submitModal(seen: SeenReply, inputs: ModalInputs): Promise<SeenReply> {
    if (!seen.modal) throw new SandboxError('No form is open.');
    return this.#seen(this.#components.submit(seen.modal, inputs));
  }

  /** Writes to the bot in private. @returns its reply; use `send` to keep hold of what was written. */
  async directMessage(text: string): Promise<SeenReply> {
    return this.send(text, { in: 'dm' }).reply();
  }

  /** Writes `@Summit Desk text` in the channel. @returns the bot's reply. */
  async mention(text: string): Promise<SeenReply> {
    return this.send(`<@${this.#core.world.bot.id}> ${text}`).reply();
  }

  /** Writes in the channel without a mention: the bot gets no text, having no privileged intent. */
  say(text: string): SentMessage {
    return this.send(text);
  }

  /** Writes a message and waits for nothing; `.reply()` waits for the bot. */
  send(text: string, where: Where = {}): SentMessage {
    return this.#post(this.#channel(where), text, undefined);
  }

  /** Uses Discord's reply on a message; pings its author, so that the bot can read the text. */
  replyTo(target: SentMessage | SeenReply, text: string, { ping = true } = {}): SentMessage {
    return this.#post(target.stored.channel, text, target.stored, ping);
  }

  /** Changes their own message. */
  edit(message: SentMessage, text: string): SentMessage {
    const { stored } = message;
    if (stored.data.author.id !== this.person.user.id) throw new SandboxError('That is not your message.');
    this.#core.messages.edit(stored, { content: text });
    announce(this.#core, stored, GatewayDispatchEvents.MessageUpdate);
    return message;
  }

  /** Deletes their own message. */
  delete({ stored }: SentMessage): void {
    if (stored.data.author.id !== this.person.user.id) throw new SandboxError('That is not your message.');
    this.#core.messages.delete(stored);
    announceDeletion(this.#core, stored);
  }

  /** The bot's messages they can see there, oldest first, ephemeral ones left out. */
  inbox(where: Where = {}): SeenReply[] {
    const { messages, world, settings } = this.#core;
    return messages
      .list(this.#channel(where).id)
      .filter(({ data }) => data.author.id === world.bot.id)
      .reverse()
      .map((message) => new SeenReply(message, settings.patienceMs));
  }

  /** All they see there, oldest first: everybody's messages, and the answers only they can see. */
  visible(where: Where = {}): SeenReply[] {
    const { messages, settings } = this.#core;
    return messages
      .seenBy(this.person.user.id, this.#channel(where).id)
      .map((message) => new SeenReply(message, settings.patienceMs));
  }

  /** Waits for the bot's next message there that is no answer to an interaction. */
  nextMessage(where: Where = {}): Promise<SeenReply> {
    return this.#core.correspondence.next(this.#channel(where).id, this.#core.settings.patienceMs);
  }

  /** The commands Discord shows them there. */
  offered(where: Where = {}): APIApplicationCommand[] {
    return offered(this.#core, this.person, this.#channel(where));
  }

  #channel({ in: place = 'guild' }: Where): Channel {
    const { world } = this.#core;
    switch (place) {
      case 'guild':
        return world.channel;
      case 'elsewhere':
        return world.elsewhere;
      case 'dm':
        return world.direct(this.person);
      case 'private':
        return world.group(this.person);
    }
  }

  #post(channel: Channel, text: string, replyTo: StoredMessage | undefined, ping = false): SentMessage {
    const { world, messages, correspondence, settings } = this.#core;
    if (text.trim() === '') throw new SandboxError('Discord sends no empty messages.');
    const pinged = [...mentionedIds(text), ...(replyTo && ping ? [replyTo.data.author.id] : [])];
    const stored = messages.create({
      channel,
      author: this.person.user,
      body: { content: text, allowed_mentions: { parse: [], users: pinged } },
      replyTo,
      reference: replyTo && { type: 0, message_id: replyTo.data.id, channel_id: channel.id },
    });
    const repliedToBot = ping && replyTo?.data.author.id === world.bot.id;
    if (repliedToBot && stored.data.mentions.length === 0) stored.data.mentions = [world.bot];
    const sent = new SentMessage(stored, settings.patienceMs);
    correspondence.sent(sent);
    announce(this.#core, stored, GatewayDispatchEvents.MessageCreate);
    return sent;
  }

  async #seen(interaction: Interaction): Promise<SeenReply> {
    const { patienceMs } = this.#core.settings;
    const outcome = await interaction.outcome;
    switch (outcome.kind) {
      case 'message':
        return new SeenReply(outcome.message, patienceMs);
      case 'modal': {
        const { source, channel } = interaction.origin;
        return new SeenReply(seenModal(outcome.modal, source, channel.id), patienceMs);
      }
      case 'choices':
        throw new SandboxError('The bot answered with choices where a message was due.');
    }
  }
}
