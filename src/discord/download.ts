/** Fetching a file that somebody attached: from Discord only, up to a size, and not for ever. */
import type { UploadedFile } from '../../commands/command.ts';
import type { FileFault } from '../presenting/article-refusal.ts';
import { ARTICLE } from '../presenting/limits.ts';

/** What Discord says of an attached file. */
export interface Attached {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly url: string;
}

/** Where Discord keeps what people attach. */
const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const TIMEOUT_MS = 10_000;

/** @param api where REST goes; a stand-in for Discord keeps its files on its own host */
export function fileOrigins(api: string): readonly string[] {
  return [...DISCORD_FILES, new URL(api).origin];
}

/** @returns the bytes; undefined where there are more than `most`, and then the rest is not fetched */
async function readAtMost(most: number, response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Never rejects: why a file could not be had comes back as a value. */
export async function download(
  { name, size, url }: Attached,
  origins: readonly string[],
  timeoutMs = TIMEOUT_MS,
): Promise<UploadedFile> {
  const refused = (reason: FileFault['reason']): UploadedFile => ({ ok: false, name, reason });
  if (size > ARTICLE.bytes) return refused('too-large');
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) return refused('elsewhere');
  try {
    // A redirect could lead anywhere.
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) return refused('failed');
    const bytes = await readAtMost(ARTICLE.bytes, response);
    return bytes === undefined ? refused('too-large') : { ok: true, name, bytes };
  } catch {
    return refused('failed');
  }
}
