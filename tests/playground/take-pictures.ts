/**
 * `npm run pictures`: takes the pictures in docs/pictures/ anew and writes the gallery docs/pictures.md.
 * With names behind it, only those.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closeBrowser, NO_BROWSER } from './browser.ts';
import { gallery } from './pictures/gallery.ts';
import type { Kind } from './pictures/kind.ts';
import { GROUPS } from './pictures/kinds.ts';
import { layOut } from './pictures/sheet.ts';
import { onStage } from './pictures/stage.ts';
import { takeViews } from './pictures/views.ts';

const FOLDER = join('docs', 'pictures');
/** The README's picture: the answer on a dark desktop, alone. */
const README = { kind: 'answer', file: 'answer.png' };

async function take({ name, steps }: Kind): Promise<void> {
  await onStage(async (stage) => {
    await steps(stage);
    const views = await takeViews(stage.page);
    await writeFile(join(FOLDER, `${name}.jpg`), await layOut(views));
    const [dark] = views.desktop;
    if (name === README.kind && dark) await writeFile(join(FOLDER, README.file), dark);
  });
}

async function main(wanted: readonly string[]): Promise<void> {
  if (NO_BROWSER !== undefined) throw new Error(NO_BROWSER);
  const kinds = GROUPS.flatMap((group) => group.kinds);
  const names = new Set(kinds.map(({ name }) => name));
  const unknown = wanted.filter((name) => !names.has(name));
  if (unknown.length > 0)
    throw new Error(`There is no picture ${unknown.join(', ')}, but ${[...names].join(', ')}.`);
  await mkdir(FOLDER, { recursive: true });
  const failed: string[] = [];
  for (const kind of kinds.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    try {
      await take(kind);
      console.log(`${kind.name}.jpg`);
    } catch (error) {
      failed.push(kind.name);
      console.error(`${kind.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  await closeBrowser();
  await writeFile(join('docs', 'pictures.md'), gallery(GROUPS));
  const kept = new Set([README.file, ...kinds.map(({ name }) => `${name}.jpg`)]);
  for (const file of await readdir(FOLDER)) if (!kept.has(file)) await rm(join(FOLDER, file));
  if (failed.length > 0) throw new Error(`Not shown: ${failed.join(', ')}`);
}

await main(process.argv.slice(2));
