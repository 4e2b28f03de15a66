import { Actor } from '../actor.ts';
import type { FileInput } from '../attachments.ts';
import type { Core } from '../core.ts';
import { SandboxError } from '../errors.ts';
import { LOCALES } from '../locales.ts';
import type { ModalInputs } from '../modal-submission.ts';
import type { OptionInputs } from '../option-values.ts';
import type { Person } from '../people.ts';
import type { SeenModal, SeenReply } from '../seen.ts';
import type { World } from '../world.ts';
import { formView } from './form-view.ts';
import type { Act, ActResult, FileValue, FormView, Value } from './protocol.ts';

/** Tells what the program makes of a question; shown as it is given. */
export type Inspect = (question: string) => unknown;

/** How many open forms are remembered; the page shows one at a time. */
const FORMS = 20;

const toFile = ({ name, type, base64 }: FileValue): FileInput => ({
  name,
  data: Buffer.from(base64, 'base64'),
  ...(type !== '' && { type }),
});

function toOptions(options: Readonly<Record<string, Value>>): OptionInputs {
  const entries = Object.entries(options).map(([name, value]) => [
    name,
    typeof value === 'object' ? toFile(value) : value,
  ]);
  return Object.fromEntries(entries) as OptionInputs;
}

function toInputs(values: Extract<Act, { do: 'submit' }>['values']): ModalInputs {
  const entries = Object.entries(values).map(([id, value]) => [
    id,
    Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : toFile(each))) : value,
  ]);
  return Object.fromEntries(entries) as ModalInputs;
}

/** `@Summit Desk` as Discord's composer sends it: by id. */
function withMentions(world: World, text: string): string {
  const users = [world.bot, ...world.people().map(({ user }) => user)];
  return users.reduce((so, { username, id }) => so.replaceAll(`@${username}`, `<@${id}>`), text);
}

/** Does on the sandbox what somebody did on the page. Messages that come of it are told by `Changes`. */
export class Acts {
  readonly #inspect: Inspect | undefined;
  readonly #forms = new Map<number, SeenReply>();
  #lastForm = 0;

  constructor(inspect: Inspect | undefined) {
    this.#inspect = inspect;
  }

  /** Never rejects: what Discord would not let somebody do comes back as a fault in words. */
  async perform(core: Core, act: Act): Promise<ActResult> {
    try {
      const person = core.world.person(act.as);
      if (!person) throw new SandboxError(`Nobody here is called ${act.as}.`);
      return await this.#perform(core, person, act);
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }

  async #perform(core: Core, person: Person, act: Act): Promise<ActResult> {
    const actor = new Actor(core, person);
    const where = { in: act.in };
    const seen = (message: string): SeenReply => {
      const found = actor.visible(where).find(({ id }) => id === message);
      if (!found) throw new SandboxError('That message is gone.');
      return found;
    };
    switch (act.do) {
      case 'send':
        actor.send(withMentions(core.world, act.text), where);
        return {};
      case 'slash':
        return this.#shown(await actor.slash(act.name, toOptions(act.options), where));
      case 'complete':
        return { choices: await actor.autocomplete(act.name, act.option, act.typed, where) };
      case 'menu':
        return this.#shown(await actor.messageCommand(act.name, seen(act.message)));
      case 'press':
        return this.#shown(await actor.press(seen(act.message), act.button));
      case 'select':
        return this.#shown(await actor.select(seen(act.message), act.select, act.values));
      case 'submit': {
        const form = this.#forms.get(act.form);
        if (!form) throw new SandboxError('That form is no longer open.');
        const result = this.#shown(await actor.submitModal(form, toInputs(act.values)));
        this.#forms.delete(act.form);
        return result;
      }
      case 'speak': {
        const locale = LOCALES.find((known) => known === act.locale);
        if (locale === undefined) throw new SandboxError(`Discord has no language ${act.locale}.`);
        if (act.who === 'you') person.locale = locale;
        else core.gateway.changeLocale(locale);
        return {};
      }
      case 'inspect':
        return { inspected: this.#inspect?.(act.question) };
    }
  }

  #shown(seen: SeenReply): ActResult {
    return seen.modal ? { form: this.#open(seen, seen.modal) } : {};
  }

  #open(seen: SeenReply, modal: SeenModal): FormView {
    this.#lastForm += 1;
    this.#forms.set(this.#lastForm, seen);
    this.#forms.delete(this.#lastForm - FORMS);
    return formView(this.#lastForm, modal);
  }
}
