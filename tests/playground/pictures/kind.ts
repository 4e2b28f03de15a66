/** A kind of reply that is pictured, and what people do on the page to get it. */
import type { Locator, Page } from 'playwright-core';
import type { Desk } from '../../../src/desk/desk.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { newest, say } from '../steps.ts';

export interface Stage {
  readonly page: Page;
  readonly sandbox: Sandbox;
  readonly desk: Desk;
  /** A copy of the fact base that the steps may spoil. */
  readonly knowledge: string;
}

export interface Kind {
  /** The file's name. */
  readonly name: string;
  /** What the picture shows, for the gallery. */
  readonly shows: string;
  readonly steps: (stage: Stage) => Promise<unknown>;
}

export const BORDER = "Where did Kim's train cross the border into Russia?";

/** Stands below what only one person sees. */
export const PRIVATE = 'Only you can see this';

/** An answer in a channel or a direct message, which names its sources. */
export const CITED = /📄[\s\S]*passage/;

export const become = (page: Page, who: 'reader' | 'moderator') =>
  page.getByRole('combobox', { name: 'You are' }).selectOption(who);

export const goToDirectMessages = (page: Page): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: 'Summit Desk' }).click();

/** Writes a line and waits for what comes. */
export async function ask(page: Page, line: string, awaited: string | RegExp): Promise<Locator> {
  await say(page, line);
  return newest(page, awaited);
}

/** Presses a button of a message. */
export const press = (message: Locator, name: string | RegExp): Promise<void> =>
  message.getByRole('button', { name }).first().click();

/** Picks a command of two words from the list and sends it. */
export async function use(page: Page, command: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message/ }).click();
  await page.keyboard.type(command);
  await page.getByRole('option', { name: new RegExp(`^${command}`) }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Send ${command}` }).waitFor();
  await page.keyboard.press('Enter');
}
