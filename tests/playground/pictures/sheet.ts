/** Four views in one file. */
import { newPage } from '../browser.ts';
import type { Views } from './views.ts';

/** In bytes: a gallery of thirty must not make the repository heavy. */
const LARGEST = 250 * 1024;
/** The first that makes it small enough is taken; what is full of words has to shrink. */
const TRIES = [
  { quality: 75, zoom: 1 },
  { quality: 65, zoom: 1 },
  { quality: 60, zoom: 0.9 },
  { quality: 60, zoom: 0.8 },
  { quality: 55, zoom: 0.7 },
];

const image = (png: Buffer): string => `<img src="data:image/png;base64,${png.toString('base64')}">`;

const STYLE = `
  body { margin: 0; background: #808389 }
  main { display: inline-flex; gap: 12px; padding: 12px; align-items: flex-start }
  div { display: grid; gap: 12px }
  img { display: block }`;

/** Desktops above each other, phones beside them. @throws where it gets too large at any quality worth having */
export async function layOut({ desktop, phone }: Views): Promise<Buffer> {
  const page = await newPage();
  try {
    await page.setContent(
      `<style>${STYLE}</style><main><div>${desktop.map(image).join('')}</div>${phone.map(image).join('')}</main>`,
    );
    for (const { quality, zoom } of TRIES) {
      await page.evaluate(`document.body.style.zoom = ${zoom}`);
      const jpeg = await page.locator('main').screenshot({ type: 'jpeg', quality });
      if (jpeg.length <= LARGEST) return jpeg;
    }
  } finally {
    await page.context().close();
  }
  throw new Error(`The picture has more than ${LARGEST} bytes: show less.`);
}
