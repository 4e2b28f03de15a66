import type { APIAttachment } from 'discord-api-types/v10';
import type { Upload } from './exchange.ts';
import { asList, asText, type Json } from './json.ts';
import type { Snowflakes } from './snowflakes.ts';

/** A file somebody attaches: a member to an option or a modal, the bot to a message. */
export interface FileInput {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** A media type; plain text if left out. */
  readonly type?: string;
}

interface StoredFile {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Stands in for Discord's file servers. */
export class Attachments {
  readonly #files = new Map<string, StoredFile>();
  readonly #ids: Snowflakes;
  /** Known once the server listens, such as `http://127.0.0.1:1234`. */
  origin = '';

  constructor(ids: Snowflakes) {
    this.#ids = ids;
  }

  store({ name, data, type = 'text/plain; charset=utf-8' }: FileInput, description?: string): APIAttachment {
    const id = this.#ids.next();
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const path = `/attachments/${id}/${encodeURIComponent(name)}`;
    this.#files.set(path, { type, data: bytes });
    const url = `${this.origin}${path}`;
    return {
      id,
      filename: name,
      size: bytes.length,
      url,
      proxy_url: url,
      content_type: type,
      ...(description !== undefined && { description }),
    };
  }

  /** Stores the bot's uploads, with the alt texts given in the body's `attachments`. */
  storeUploads(files: readonly Upload[], described: unknown): APIAttachment[] {
    const texts = new Map(asList(described).map((entry) => [`files[${asText(entry['id'])}]`, entry]));
    return files.map((file) => {
      const text = asText(texts.get(file.field)?.['description']);
      return this.store(file, text === '' ? undefined : text);
    });
  }

  /** The file behind a path of this server. */
  read(path: string): StoredFile | undefined {
    return this.#files.get(path);
  }

  /** Media as components show it; `attachment://name` finds the message's own file. */
  unfurl(url: string, own: readonly APIAttachment[]): Json {
    const file = own.find(({ filename }) => url === `attachment://${filename}`);
    return file
      ? {
          id: file.id,
          url: file.url,
          proxy_url: file.proxy_url,
          attachment_id: file.id,
          content_type: file.content_type,
          name: file.filename,
          size: file.size,
        }
      : { id: this.#ids.next(), url, proxy_url: url };
  }
}
