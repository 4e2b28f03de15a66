import { type APIAttachment, type APIEmbed, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { SandboxError } from './errors.ts';
import { asInteger, asJson, asText, type Json } from './json.ts';
import type { StoredMessage } from './messages.ts';
import { buttonsOf, type SeenButton, type SeenSelect, selectsOf, textsOf } from './parts.ts';

/** A form the bot opened. */
export interface SeenModal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Json[];
  /** The message whose button opened it, if any. */
  readonly source: StoredMessage | undefined;
  /** Where it was opened. */
  readonly channelId: string;
}

/** What somebody sees of an answer, live: edits and follow-ups show up in it as they come. */
export class SeenReply {
  readonly modal: SeenModal | undefined;
  readonly #stored: StoredMessage | undefined;
  readonly #patienceMs: number;

  constructor(seen: StoredMessage | SeenModal, patienceMs: number) {
    const isModal = 'title' in seen;
    this.modal = isModal ? seen : undefined;
    this.#stored = isModal ? undefined : seen;
    this.#patienceMs = patienceMs;
  }

  /** The message with its past. @throws SandboxError if the bot opened a modal instead. */
  get stored(): StoredMessage {
    if (!this.#stored)
      throw new SandboxError(`The bot opened the form “${this.modal?.title}”, not a message.`);
    return this.#stored;
  }

  /** The message as Discord's REST would give it now. */
  get message(): APIMessage {
    return this.stored.data;
  }

  get id(): string {
    return this.message.id;
  }

  get content(): string {
    return this.message.content;
  }

  get flags(): number {
    return asInteger(this.message.flags);
  }

  get ephemeral(): boolean {
    return (this.flags & MessageFlags.Ephemeral) !== 0;
  }

  get components(): NonNullable<APIMessage['components']> {
    return this.message.components ?? [];
  }

  get embeds(): readonly APIEmbed[] {
    return this.message.embeds;
  }

  get attachments(): readonly APIAttachment[] {
    return this.message.attachments;
  }

  /** As sent in the last body. */
  get allowedMentions(): unknown {
    return this.stored.bodies.at(-1)?.['allowed_mentions'];
  }

  /** Ids of those really pinged. */
  get pinged(): readonly string[] {
    return this.message.mentions.map(({ id }) => id);
  }

  /** All readable text: content, then text displays, then embeds. */
  get text(): string {
    const embeds = this.embeds.flatMap(({ title, description, fields, footer }) => [
      title,
      description,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]);
    return [this.content, ...textsOf(this.components), ...embeds].filter((text) => text).join('\n');
  }

  get buttons(): readonly SeenButton[] {
    return buttonsOf(this.components);
  }

  get selects(): readonly SeenSelect[] {
    return selectsOf(this.components);
  }

  /** Earlier states, oldest first; the empty state of a deferral is one. */
  get edits(): readonly APIMessage[] {
    return this.stored.versions;
  }

  get followUps(): readonly SeenReply[] {
    return this.stored.followUps.map((message) => new SeenReply(message, this.#patienceMs));
  }

  get deleted(): boolean {
    return this.stored.deleted;
  }

  /**
   * Waits until the message is as described, looking now and at every edit, follow-up and deletion.
   * @throws SandboxError if it does not become so in time.
   */
  until(isSo: (seen: this) => boolean): Promise<this> {
    const { watchers } = this.stored;
    return new Promise((resolve, reject) => {
      const watcher = (): void => {
        if (!isSo(this)) return;
        watchers.delete(watcher);
        clearTimeout(timer);
        resolve(this);
      };
      const timer = setTimeout(() => {
        watchers.delete(watcher);
        reject(new SandboxError(`The message stayed as it was: ${this.text}`));
      }, this.#patienceMs);
      watchers.add(watcher);
      watcher();
    });
  }
}

/** The form in a callback's data. */
export function seenModal(data: unknown, source: StoredMessage | undefined, channelId: string): SeenModal {
  const modal = asJson(data);
  return {
    customId: asText(modal['custom_id']),
    title: asText(modal['title']),
    components: (modal['components'] ?? []) as Json[],
    source,
    channelId,
  };
}
