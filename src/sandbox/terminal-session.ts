import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Actor } from './actor.ts';
import type { SentMessage } from './correspondence.ts';
import { SandboxError } from './errors.ts';
import { asList, asText } from './json.ts';
import { choicesOf } from './parts.ts';
import { renderMessage, renderModal } from './rendering.ts';
import type { Sandbox } from './sandbox.ts';
import type { SeenReply } from './seen.ts';
import { Form, fileAt } from './terminal-form.ts';
import { HELP } from './terminal-help.ts';
import { type Input, readCommandLine, readLine } from './terminal-input.ts';

/** How long nothing must happen until an answer counts as whole, in ms. */
const QUIET_MS = 40;

/** What the playground remembers between lines: who you are, the last message, an open form. */
export class TerminalSession {
  /** Set by `/quit`. */
  ended = false;
  readonly #sandbox: Sandbox;
  readonly #print: (text: string) => void;
  #actor: Actor;
  #last: SeenReply | undefined;
  #sent: SentMessage | undefined;
  #form: Form | undefined;

  constructor(sandbox: Sandbox, print: (text: string) => void) {
    this.#sandbox = sandbox;
    this.#print = print;
    this.#actor = sandbox.actor('reader');
  }

  /** `you> ` for the reader, the name of whoever else is acted; a form asks for its field. */
  get prompt(): string {
    if (this.#form?.question !== undefined) return `${this.#form.question} `;
    return this.#actor.person.name === 'reader' ? 'you> ' : `${this.#actor.person.name}> `;
  }

  /** Names that complete after a slash. */
  get names(): string[] {
    return [...Object.keys(this.#builtIn), ...this.#offered().map(({ name }) => name)];
  }

  /** True for lines that say nothing; in a form an empty line means an empty field. */
  skips(line: string): boolean {
    return line.trim() === '' && this.#form === undefined;
  }

  /** Does what a line says and prints what comes of it. Never throws: faults are told in words. */
  async take(line: string): Promise<void> {
    try {
      if (this.#form && line.trim() !== '/cancel') await this.#fill(this.#form, line);
      else await this.#run(readLine(line));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.#print(error instanceof SandboxError ? `! ${text}` : `! Something went wrong: ${text}`);
    }
  }

  readonly #builtIn: Readonly<Record<string, (rest: string) => Promise<void> | void>> = {
    help: () => this.#print(HELP(this.#offered())),
    quit: () => {
      this.ended = true;
    },
    as: (name) => {
      this.#actor = this.#sandbox.actor(name);
      this.#print(`You are now the ${name}.`);
    },
    press: (label) => this.#press(/^\d+$/.test(label) ? Number(label) : label),
    tab: (typed) => this.#complete(typed),
    mention: async (text) => this.#say(this.#actor.send(`<@${this.#sandbox.ids.application}> ${text}`)),
    menu: (text) => this.#menu(text),
    edit: (text) => this.#edit(text),
    cancel: () => {
      this.#form = undefined;
      this.#print('The form is closed.');
    },
  };

  async #run(input: Input): Promise<void> {
    switch (input.kind) {
      case 'blank':
        return;
      case 'number':
        return this.#press(input.number);
      case 'message':
        return this.#say(this.#actor.send(input.text, { in: 'dm' }));
      case 'command': {
        const builtIn = Object.hasOwn(this.#builtIn, input.name) ? this.#builtIn[input.name] : undefined;
        return builtIn ? builtIn(input.rest) : this.#slash(input.name, input.rest);
      }
    }
  }

  async #slash(name: string, rest: string): Promise<void> {
    const command = this.#offered().find((known) => known.name === name);
    // A command not offered goes to the sandbox all the same, for its reason.
    const line = command ? readCommandLine(command, rest) : { name, options: {}, files: [] };
    const files = await Promise.all(
      line.files.flatMap((option) => {
        const path = line.options[option];
        return path === undefined ? [] : [fileAt(String(path)).then((file) => [option, file] as const)];
      }),
    );
    await this.#show(await this.#actor.slash(line.name, { ...line.options, ...Object.fromEntries(files) }));
  }

  async #press(wanted: number | string): Promise<void> {
    if (!this.#last) throw new SandboxError('There is no message with buttons yet.');
    const choices = choicesOf(this.#last.components);
    const choice =
      typeof wanted === 'number'
        ? choices[wanted - 1]
        : choices.find(({ label }) => label.toLowerCase() === wanted.toLowerCase());
    if (!choice) throw new SandboxError(`The last message has no button ${wanted}.`);
    await this.#show(
      choice.kind === 'button'
        ? await this.#actor.press(this.#last, choice.customId)
        : await this.#actor.select(this.#last, choice.customId, choice.value),
    );
  }

  async #complete(typed: string): Promise<void> {
    const completing = this.#offered().flatMap(({ name, options }) =>
      asList(options).flatMap((option) =>
        option['autocomplete'] === true ? [{ command: name, option: asText(option['name']) }] : [],
      ),
    );
    const [first = '', ...words] = typed.replace(/^\//, '').split(/\s+/);
    const named = completing.find(({ command }) => command === first);
    const target = named ?? completing[0];
    if (!target) throw new SandboxError('No command suggests anything.');
    const text = named ? words.join(' ') : typed;
    const choices = await this.#actor.autocomplete(target.command, target.option, text);
    this.#print(choices.length > 0 ? choices.map(({ name }) => `· ${name}`).join('\n') : 'No suggestions.');
  }

  async #menu(text: string): Promise<void> {
    const menus = this.#offered().filter(({ type }) => type === ApplicationCommandType.Message);
    const named = menus.find(({ name }) => text.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    const menu = named ?? menus[0];
    if (!menu) throw new SandboxError('The bot has no command in the menu of messages.');
    const sent = this.#actor.say(named ? text.slice(named.name.length + 1).trim() : text);
    await this.#show(await this.#actor.messageCommand(menu.name, sent));
  }

  async #edit(text: string): Promise<void> {
    if (!this.#sent) throw new SandboxError('You have not written anything yet.');
    const before = this.#sent.replies.map(({ edits }) => edits.length);
    this.#actor.edit(this.#sent, text);
    await this.#sandbox.idle(QUIET_MS);
    const changed = this.#sent.replies.filter(({ edits }, index) => edits.length > (before[index] ?? -1));
    if (changed.length === 0) this.#print('Edited; the bot changed nothing.');
    for (const reply of changed) this.#printMessage(reply);
  }

  async #say(sent: SentMessage): Promise<void> {
    this.#sent = sent;
    await sent.reply();
    await this.#sandbox.idle(QUIET_MS);
    for (const reply of sent.replies) this.#printMessage(reply);
  }

  async #show(seen: SeenReply): Promise<void> {
    if (seen.modal) {
      this.#form = new Form(seen, seen.modal);
      this.#print(renderModal(seen.modal));
      if (this.#form.question === undefined) await this.#submit(this.#form);
      return;
    }
    await this.#sandbox.idle(QUIET_MS);
    for (const message of [seen, ...seen.followUps]) this.#printMessage(message);
  }

  async #fill(form: Form, line: string): Promise<void> {
    await form.enter(line);
    if (form.question === undefined) await this.#submit(form);
  }

  async #submit(form: Form): Promise<void> {
    this.#form = undefined;
    await this.#show(await this.#actor.submitModal(form.opened, form.inputs));
  }

  #printMessage(seen: SeenReply): void {
    if (!seen.deleted) this.#last = seen;
    this.#print(seen.deleted ? '(the message was deleted)' : renderMessage(seen.message));
  }

  #offered() {
    return this.#actor.offered();
  }
}
