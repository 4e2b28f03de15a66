import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { walk } from './components.ts';
import type { Core } from './core.ts';
import { SandboxError } from './errors.ts';
import type { Interaction, NewInteraction } from './interaction.ts';
import { basePayload, interactionPayload, ownersOf } from './interaction-payloads.ts';
import { asText, type Json } from './json.ts';
import type { StoredMessage } from './messages.ts';
import { type ModalInputs, submission } from './modal-submission.ts';
import { buttonsOf, isSelect, seenSelect } from './parts.ts';
import type { Person } from './people.ts';
import { Resolver } from './resolver.ts';
import type { SeenModal } from './seen.ts';
import type { Channel } from './world.ts';

/** One person's hands on buttons, selects and forms. */
export class Components {
  readonly #core: Core;
  readonly #person: Person;

  constructor(core: Core, person: Person) {
    this.#core = core;
    this.#person = person;
  }

  /** @throws SandboxError where Discord would not let them press. */
  press(message: StoredMessage, wanted: string | number): Interaction {
    this.#checkVisible(message);
    const buttons = buttonsOf(message.data.components);
    const button =
      typeof wanted === 'number'
        ? buttons[wanted - 1]
        : (buttons.find(({ customId }) => customId === wanted) ??
          buttons.find(({ label }) => label === wanted));
    if (!button) {
      const labels = buttons.map(({ label }) => label).join(', ') || 'none';
      throw new SandboxError(`The message has no button ${wanted}. It has: ${labels}.`);
    }
    if (button.url !== undefined) throw new SandboxError(`“${button.label}” is a link to ${button.url}.`);
    if (button.disabled) throw new SandboxError(`The button “${button.label}” is disabled.`);
    return this.#use(message, `the button “${button.label}”`, {
      custom_id: button.customId,
      component_type: ComponentType.Button,
    });
  }

  /** @throws SandboxError where Discord would not let them choose. */
  select(message: StoredMessage, wanted: string, values: readonly string[]): Interaction {
    this.#checkVisible(message);
    const selects = walk(message.data.components).filter(isSelect).map(seenSelect);
    const select = selects.find(({ customId, placeholder }) => wanted === customId || wanted === placeholder);
    if (!select) throw new SandboxError(`The message has no select ${wanted}.`);
    if (select.disabled) throw new SandboxError(`The select ${wanted} is disabled.`);
    if (values.length < select.min || values.length > select.max) {
      throw new SandboxError(`The select ${wanted} takes ${select.min} to ${select.max} values.`);
    }
    const resolver = new Resolver(this.#core);
    const chosen = values.map((value) => {
      const option = select.options.find((known) => known.value === value || known.label === value);
      const id =
        select.type === ComponentType.StringSelect ? option?.value : resolve(resolver, select.type, value);
      if (id === undefined) throw new SandboxError(`The select ${wanted} does not offer ${value}.`);
      return id;
    });
    return this.#use(message, `the select ${wanted}`, {
      custom_id: select.customId,
      component_type: select.type,
      values: chosen,
      ...(select.type !== ComponentType.StringSelect && { resolved: resolver.resolved }),
    });
  }

  /** @throws SandboxError where Discord's form would not submit. */
  submit(modal: SeenModal, inputs: ModalInputs): Interaction {
    const { world, interactions } = this.#core;
    const channel = world.channelById(modal.channelId) ?? world.channel;
    const resolver = new Resolver(this.#core);
    const components = submission(modal, inputs, resolver);
    const origin = this.#origin(
      InteractionType.ModalSubmit,
      channel,
      `the form “${modal.title}”`,
      modal.source,
    );
    const { result } = resolver;
    return interactions.open(origin, (token) =>
      interactionPayload<InteractionType.ModalSubmit>(basePayload(world, origin, token), {
        type: InteractionType.ModalSubmit,
        data: { custom_id: modal.customId, components, ...(result && { resolved: result }) },
        ...(modal.source && { message: modal.source.data }),
      }),
    );
  }

  #use(message: StoredMessage, label: string, data: Json): Interaction {
    const { world, interactions } = this.#core;
    const origin = this.#origin(InteractionType.MessageComponent, message.channel, label, message);
    return interactions.open(origin, (token) =>
      interactionPayload(basePayload(world, origin, token), {
        type: InteractionType.MessageComponent,
        message: message.data,
        data,
      } as never),
    );
  }

  #origin(
    type: InteractionType,
    channel: Channel,
    label: string,
    source: StoredMessage | undefined,
  ): NewInteraction {
    const { world } = this.#core;
    const metadata = source?.data.interaction_metadata;
    const owners =
      (metadata?.authorizing_integration_owners as NewInteraction['owners'] | undefined) ??
      ownersOf(world, this.#person, channel);
    return { id: world.ids.next(), type, person: this.#person, channel, source, label, owners };
  }

  #checkVisible({ deleted, onlyFor, channel }: StoredMessage): void {
    const { user } = this.#person;
    if (deleted) throw new SandboxError('The message was deleted.');
    const foreign = channel.person !== undefined && channel.person.user.id !== user.id;
    if (foreign || (onlyFor !== undefined && onlyFor !== user.id)) {
      throw new SandboxError(`${this.#person.name} cannot see that message.`);
    }
  }
}

function resolve(resolver: Resolver, type: ComponentType, value: string): string | undefined {
  const name = asText(value);
  switch (type) {
    case ComponentType.UserSelect:
      return resolver.user(name);
    case ComponentType.RoleSelect:
      return resolver.role(name);
    case ComponentType.ChannelSelect:
      return resolver.channel(name);
    default:
      return resolver.user(name) ?? resolver.role(name);
  }
}
