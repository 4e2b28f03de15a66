/** For everybody: screen readers, dark and light, desk and phone. */
import { afterAll, expect, test, vi } from 'vitest';
import { closeBrowser, seriousFaults } from './browser.ts';
import { openPlayground } from './house.ts';
import { newest, say } from './steps.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(closeBrowser);

const SIZES = { desk: { width: 1_100, height: 760 }, phone: { width: 390, height: 844 } };

for (const colorScheme of ['dark', 'light'] as const) {
  for (const size of ['desk', 'phone'] as const) {
    test(`axe finds nothing serious: ${colorScheme}, ${size}`, async (context) => {
      const { page } = await openPlayground(context, { colorScheme, viewport: SIZES[size] });
      await say(page, '/topics');
      await newest(page, 'What the mayors mean to talk about');
      await say(page, '@Summit Desk Will the mayors sign a fishing deal?');
      await newest(page, '@reader');
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('combobox', { name: /topic/i }).click();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Inspect' }).click();
      await page.getByRole('complementary').getByText('Facts weighed').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close the panel' }).click();
      await page.getByRole('combobox', { name: 'Message #general' }).click();
      await page.keyboard.type('/ask ');
      await page.locator('#suggestions').getByRole('option').first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    });
  }
}

test('nothing is wider than a phone', async (context) => {
  const { page } = await openPlayground(context, { viewport: { width: 320, height: 640 } });
  await say(page, '/topics');
  await newest(page, 'What the mayors mean to talk about');
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(tooWide).toBeLessThanOrEqual(0);
});

test('the theme chosen stays', async (context) => {
  const { page } = await openPlayground(context);
  await page.getByRole('button', { name: 'Light theme' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Dark theme' }).waitFor();
});
