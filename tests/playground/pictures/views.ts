/** One moment on the page, seen on a desktop and on a phone, dark and light. */
import type { Page } from 'playwright-core';

export const DESKTOP = { width: 900, height: 620 };
const PHONE = { width: 390, height: 760 };
const THEMES = ['dark', 'light'] as const;

/** Room below and above what is shown, in pixels. */
const MARGIN = 16;
/** Two desktops above each other are as high as a phone may get, so that long answers are seen whole. */
const TALLEST = { desktop: 800, phone: 1_320 };

export interface Views {
  readonly desktop: readonly Buffer[];
  readonly phone: readonly Buffer[];
}

/** The window's height at which all messages are seen at once. */
async function neededHeight(page: Page): Promise<number> {
  const messages = page.getByRole('article');
  if ((await messages.count()) === 0) return 0;
  const [log, first, last] = [page.getByRole('log'), messages.first(), messages.last()];
  const boxes = await Promise.all([log, first, last].map((locator) => locator.boundingBox()));
  const [shown, from, to] = boxes.map((box) => box ?? { y: 0, height: 0 });
  if (!shown || !from || !to) return 0;
  return (page.viewportSize()?.height ?? 0) - shown.height + to.y + to.height - from.y;
}

/** The newest message from its beginning; its end only where there is room for all of it. */
const SCROLL = `{
  const log = document.getElementById('log');
  const newest = [...log.querySelectorAll('article')].at(-1);
  log.scrollTop = log.scrollHeight;
  if (newest?.offsetHeight > log.clientHeight) newest.scrollIntoView({ block: 'start' });
}`;

/** A message under the pointer, or with a button just pressed, shows its tools; a menu closes when it is left. */
async function leaveMessages(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(`{
    const active = document.activeElement;
    if (active.matches('article button:not([role])')) active.blur();
  }`);
}

async function lookAt(page: Page, size: { width: number; height: number }, tallest: number) {
  await page.setViewportSize(size);
  const height = Math.min(Math.max(size.height, Math.ceil(await neededHeight(page)) + MARGIN), tallest);
  await page.setViewportSize({ width: size.width, height });
  await leaveMessages(page);
  const shots: Buffer[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    await page.evaluate(SCROLL);
    shots.push(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  }
  return shots;
}

export async function takeViews(page: Page): Promise<Views> {
  return {
    desktop: await lookAt(page, DESKTOP, TALLEST.desktop),
    phone: await lookAt(page, PHONE, TALLEST.phone),
  };
}
