/** SVG drawn as PNG, by resvg compiled to WebAssembly: the same everywhere, without anything to install. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
];

/** Drawings of the fact bases of the last refreshes, for every topic; each takes about a hundred kilobytes. */
const KEPT = 40;

type Draw = (svg: string) => Uint8Array;

/** Loads renderer and fonts: three megabytes that a bot nobody asks for a picture does without. */
async function loadDraw(): Promise<Draw> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const { resolve } = createRequire(import.meta.url);
  const [wasm, ...fonts] = await Promise.all(
    ['@resvg/resvg-wasm/index_bg.wasm', ...FONTS].map((file) => readFile(resolve(file))),
  );
  // A second call throws, and there may be more than one bot in a process.
  await initWasm(wasm ?? new Uint8Array()).catch((error: unknown) => {
    if (!(error instanceof Error && error.message.includes('Already initialized'))) throw error;
  });
  return (svg) => {
    const image = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Noto Sans' } });
    const rendered = image.render();
    const png = rendered.asPng();
    // What WebAssembly holds, nobody else gives back.
    rendered.free();
    image.free();
    return png;
  };
}

let loading: Promise<Draw> | undefined;

/** What makes pictures, and remembers those it has made. @param failed is told why one could not be made */
export function createPictures(failed: (error: unknown) => void) {
  const made = new Map<string, Promise<Uint8Array | undefined>>();

  async function make(svg: string): Promise<Uint8Array | undefined> {
    try {
      loading ??= loadDraw();
      return (await loading)(svg);
    } catch (error) {
      loading = undefined;
      failed(error);
      return undefined;
    }
  }

  return {
    /** @param key the same for the same drawing. @returns undefined where it cannot be drawn */
    async png(key: string, draw: () => string): Promise<Uint8Array | undefined> {
      const picture = made.get(key) ?? make(draw());
      made.delete(key);
      // The newest at the end: what was not asked for longest goes first.
      made.set(key, picture);
      for (const oldest of [...made.keys()].slice(0, Math.max(0, made.size - KEPT))) made.delete(oldest);
      const png = await picture;
      if (png === undefined) made.delete(key);
      return png;
    },
  };
}
