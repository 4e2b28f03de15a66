import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageReference,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Attachments } from './attachments.ts';
import type { Changes } from './changes.ts';
import { published, walk } from './components.ts';
import type { Upload } from './exchange.ts';
import { asInteger, asList, asText, type Json, withoutNulls } from './json.ts';
import { pings } from './mentions.ts';
import type { Channel, World } from './world.ts';

/** Flags a bot may set itself; the rest are Discord's. */
const OWN_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** A message with its past. `data` is what Discord would return now. */
export interface StoredMessage {
  data: APIMessage;
  readonly channel: Channel;
  /** The only person who sees an ephemeral message. */
  readonly onlyFor: string | undefined;
  /** What it answers, such as `/ask`; undefined for what was written unasked. */
  readonly label: string | undefined;
  /** Earlier states, oldest first. */
  readonly versions: APIMessage[];
  /** The bodies the bot sent for it, first to last. */
  readonly bodies: Json[];
  readonly followUps: StoredMessage[];
  deleted: boolean;
  /** Told of every edit, every follow-up, and of deletion. */
  readonly watchers: Set<() => void>;
}

export interface NewMessage {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly body: Json;
  readonly files?: readonly Upload[];
  readonly onlyFor?: string | undefined;
  readonly type?: MessageType;
  readonly flags?: MessageFlags;
  readonly reference?: APIMessageReference | undefined;
  readonly replyTo?: StoredMessage | undefined;
  readonly interaction?: { id: string; metadata: APIMessageInteractionMetadata; label: string };
}

/** All messages of all channels, ephemeral ones too. */
export class Messages {
  readonly #world: World;
  readonly #attachments: Attachments;
  readonly #changes: Changes;
  readonly #stored = new Map<string, StoredMessage>();

  constructor(world: World, attachments: Attachments, changes: Changes) {
    this.#world = world;
    this.#attachments = attachments;
    this.#changes = changes;
  }

  find(channelId: string, id: string): StoredMessage | undefined {
    const message = this.#stored.get(id);
    return message && !message.deleted && message.channel.id === channelId ? message : undefined;
  }

  /** The visible messages of a channel, newest first, as REST lists them. */
  list(channelId: string): StoredMessage[] {
    return [...this.#stored.values()]
      .filter(
        ({ channel, deleted, onlyFor }) => channel.id === channelId && !deleted && onlyFor === undefined,
      )
      .reverse();
  }

  /** What one person sees in a channel, oldest first: their private answers too, nobody else's. */
  seenBy(userId: string, channelId: string): StoredMessage[] {
    return [...this.#stored.values()].filter(
      ({ channel, deleted, onlyFor }) =>
        channel.id === channelId && !deleted && (onlyFor === undefined || onlyFor === userId),
    );
  }

  create(draft: NewMessage): StoredMessage {
    const { channel, author, body, onlyFor, reference, replyTo, interaction } = draft;
    const id = this.#world.ids.next();
    const nonce = body['nonce'];
    const data: APIMessage = {
      id,
      channel_id: channel.id,
      author,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: body['tts'] === true,
      pinned: false,
      type: draft.type ?? (reference ? MessageType.Reply : MessageType.Default),
      ...this.#compose(body, draft.files ?? [], undefined, draft.flags),
      ...(reference && { message_reference: reference, referenced_message: replyTo?.data ?? null }),
      ...((typeof nonce === 'string' || typeof nonce === 'number') && { nonce }),
      ...(interaction && {
        webhook_id: this.#world.bot.id,
        application_id: this.#world.bot.id,
        interaction_metadata: interaction.metadata,
      }),
    };
    const stored: StoredMessage = {
      data,
      channel,
      onlyFor,
      label: interaction?.label,
      versions: [],
      bodies: [body],
      followUps: [],
      deleted: false,
      watchers: new Set(),
    };
    this.#stored.set(id, stored);
    this.#changes.tell({ kind: 'message', message: stored });
    return stored;
  }

  edit(stored: StoredMessage, body: Json, files: readonly Upload[] = []): void {
    const before = stored.data;
    const loading = asInteger(before.flags) & MessageFlags.Loading;
    stored.versions.push(before);
    stored.bodies.push(body);
    stored.data = {
      ...before,
      ...this.#compose(body, files, before),
      // Filling in a deferred reply is not an edit in the reader's eyes.
      edited_timestamp: loading ? null : new Date().toISOString(),
    };
    this.#tell(stored);
  }

  delete(stored: StoredMessage): void {
    stored.deleted = true;
    this.#tell(stored);
  }

  addFollowUp(original: StoredMessage, followUp: StoredMessage): void {
    original.followUps.push(followUp);
    this.#tell(original);
  }

  #tell(stored: StoredMessage): void {
    for (const watcher of [...stored.watchers]) watcher();
    this.#changes.tell({ kind: 'message', message: stored });
  }

  /** The fields a body decides; what an edit leaves out stays as it was. */
  #compose(body: Json, files: readonly Upload[], before: APIMessage | undefined, extra: number = 0) {
    const keep = <T>(field: string, given: () => T, earlier: T | undefined, empty: T): T =>
      body[field] === undefined ? (earlier ?? empty) : body[field] === null ? empty : given();
    const kept = keep<APIAttachment[]>(
      'attachments',
      () =>
        (before?.attachments ?? []).filter(({ id }) =>
          asList(body['attachments']).some((a) => a['id'] === id),
        ),
      before?.attachments,
      [],
    );
    const attachments = [...kept, ...this.#attachments.storeUploads(files, body['attachments'])];
    const unfurl = (url: string): Json => this.#attachments.unfurl(url, attachments);
    const earlier = asInteger(before?.flags) & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    const content = keep('content', () => asText(body['content']), before?.content, '');
    const components = keep(
      'components',
      () => published(body['components'], unfurl),
      before?.components,
      [],
    );
    const texts = [content, ...walk(components).map((part) => asText(part['content']))].join('\n');
    return {
      content,
      components,
      embeds: keep<APIEmbed[]>(
        'embeds',
        () => asList(body['embeds']).map((embed) => ({ type: 'rich', ...withoutNulls(embed) }) as APIEmbed),
        before?.embeds,
        [],
      ),
      attachments,
      flags: earlier | extra | (asInteger(body['flags']) & OWN_FLAGS),
      ...pings(this.#world, texts, body['allowed_mentions']),
    };
  }
}
