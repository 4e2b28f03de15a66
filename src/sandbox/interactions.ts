import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { apiErrors } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { Interaction, type NewInteraction } from './interaction.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** All interactions of a sandbox's life, found by their tokens. */
export class Interactions {
  readonly #settings: Settings;
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #byToken = new Map<string, Interaction>();

  constructor(settings: Settings, world: World, gateway: Gateway) {
    this.#settings = settings;
    this.#world = world;
    this.#gateway = gateway;
  }

  /** Starts an interaction and tells the bot of it. `payload` gets the token. */
  open(origin: NewInteraction, payload: (token: string) => APIInteraction): Interaction {
    const interaction = new Interaction(this.#settings, origin);
    this.#byToken.set(interaction.token, interaction);
    this.#gateway.broadcast(origin.channel.guild?.id, () => ({
      t: GatewayDispatchEvents.InteractionCreate,
      d: payload(interaction.token),
    }));
    return interaction;
  }

  /** For the callback address. */
  forCallback(id: string | undefined, token: string | undefined): Interaction {
    const interaction = this.#byToken.get(token ?? '');
    if (!interaction || interaction.origin.id !== id) throw apiErrors.unknownInteraction();
    return interaction;
  }

  /** For the webhook addresses: edits and follow-ups. */
  forWebhook(applicationId: string | undefined, token: string | undefined): Interaction {
    if (applicationId !== this.#world.bot.id) throw apiErrors.unknownWebhook();
    const interaction = this.#byToken.get(token ?? '');
    if (!interaction) throw apiErrors.invalidToken();
    return interaction;
  }

  stop(): void {
    for (const interaction of this.#byToken.values()) interaction.stop();
  }
}
