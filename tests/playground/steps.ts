/** What people do on the page, again and again. */
import type { Locator, Page } from 'playwright-core';

/** The newest message, once it says what is awaited. */
export async function newest(page: Page, text: string | RegExp): Promise<Locator> {
  const message = page.getByRole('article').filter({ hasText: text }).last();
  await message.waitFor();
  return message;
}

/** Types a line as one would, key by key, and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  const [command] = text.split(' ');
  await page.getByRole('combobox', { name: /^Message/ }).click();
  await page.keyboard.type(text);
  if (text === command && text.startsWith('/')) await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}
