/** The page's files: TypeScript with its types blanked out on the way, lit-html as it lies in node_modules. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'amaro';

export interface PageFile {
  readonly type: string;
  readonly data: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

/** The browser's build: Node itself is pointed at one for servers, in a folder of its own. */
const LIT_HTML = new URL(import.meta.resolve('lit-html').replace(/(?:node\/)?[^/]*$/, ''));

/** Where addresses lead; nothing else is served. No dots but one before the ending, so no way up. */
const FOLDERS: readonly { readonly address: RegExp; readonly folder: URL }[] = [
  {
    address: /^\/page\/((?:[\w-]+\/)*[\w-]+\.(?:ts|css|svg))$/,
    folder: new URL('../../../playground/', import.meta.url),
  },
  {
    address: /^\/lit-html\/((?:[\w-]+\/)*[\w-]+\.js)$/,
    folder: LIT_HTML,
  },
];

function place(pathname: string): URL | undefined {
  const path = pathname === '/' ? '/page/index.html' : pathname;
  if (path === '/page/index.html') return new URL('../../../playground/index.html', import.meta.url);
  for (const { address, folder } of FOLDERS) {
    const file = address.exec(path)?.[1];
    if (file !== undefined) return new URL(file, folder);
  }
  return undefined;
}

/** The file behind an address; undefined where there is none. Read anew each time, so that edits show. */
export async function pageFile(pathname: string): Promise<PageFile | undefined> {
  const url = place(pathname);
  if (url === undefined) return undefined;
  const data = await readFile(fileURLToPath(url)).catch(() => undefined);
  if (data === undefined) return undefined;
  const ending = extname(url.pathname);
  const type = `${TYPES[ending] ?? 'application/octet-stream'}; charset=utf-8`;
  return ending === '.ts'
    ? { type, data: transformSync(data.toString(), { mode: 'strip-only' }).code }
    : { type, data };
}

/** Lets the one inline script, the import map, pass the content security policy. */
export function scriptHashes(html: string): string[] {
  return [...html.matchAll(/<script type="importmap">([\s\S]*?)<\/script>/g)].map(
    ([, text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  );
}
