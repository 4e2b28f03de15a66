/** An article's text at rest: a plain text file whose blocks, separated by blank lines, are its passages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Passage n of the article is element n - 1; the headline is passage 1. */
export function splitPassages(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

/** SHA-256 in hex of a passage as `splitPassages` gives it. */
export function hashPassage(passage: string): string {
  return createHash('sha256').update(passage).digest('hex');
}

/** @returns the passages of `<directory>/<id>.txt`, or undefined where there is no such file. */
export async function readArticleText(directory: string, id: string): Promise<string[] | undefined> {
  try {
    return splitPassages(await readFile(join(directory, `${id}.txt`), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Typographic quotes, dashes and runs of white space differ between copies of a text; a quote may not fail on them. */
export function plainText(text: string): string {
  return (
    text
      .replace(/[‘’‚‛`´]/g, "'")
      .replace(/[“”„‟]/g, '"')
      .replace(/[‐‑‒–—]/g, '-')
      // Only now: it would take the accent ´ apart.
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
