import type { IncomingMessage } from 'node:http';
import { apiErrors } from './errors.ts';
import type { Upload } from './exchange.ts';

export interface ParsedBody {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** Reads a JSON or multipart body (`payload_json` and `files[n]`). @throws ApiError where it is not JSON. */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  if (raw.length === 0) return { body: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: parse(raw.toString()), files: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const files: Upload[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    files.push({ field, name: value.name, type: value.type, data: Buffer.from(await value.arrayBuffer()) });
  }
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? parse(json) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw apiErrors.invalidJson();
  }
}
